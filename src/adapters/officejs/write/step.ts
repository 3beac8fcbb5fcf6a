import type { SheetLook } from "#core/sheet/looks/sheet-look";

/** Something to be done to a sheet, and a bound for what it adds to a request. */
export interface Step {
  /** UTF-8 bytes, at most. */
  readonly bytes: number;
  readonly apply: (sheet: Excel.Worksheet) => void;
}

/** A step for nothing but the look of a sheet: Excel may refuse it, and then it costs this look and nothing else. */
export interface LookStep extends Step {
  readonly look: SheetLook;
  /** What fails here will most likely fail at its like. */
  readonly part: string;
}

/** Steps that are one part of a look. Done twice they leave what they leave when they are done once. */
export const looking = (
  look: SheetLook,
  part: string,
  steps: readonly Step[],
): readonly LookStep[] => steps.map((step) => ({ ...step, look, part }));

/**
 * Excel on the web refuses requests over 5 MB; ours stay below 4 MB. The rest is room for what each request says
 * once.
 */
export const mostBytes = 3_900_000;

/** An object of the API and the action upon it take less than this, their arguments apart. */
const bytesPerCall = 420;

/** What so many calls add to a request, with these arguments among them. */
export const callBytes = (calls: number, argument: unknown): number =>
  calls * bytesPerCall + bytesOf(argument);

export const step = (calls: number, argument: unknown, apply: Step["apply"]): Step => ({
  bytes: callBytes(calls, argument),
  apply,
});

/** The length of a value in a request: UTF-8 bytes of its JSON. */
export function bytesOf(value: unknown): number {
  const json = JSON.stringify(value);
  let bytes = json.length;
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charCodeAt(at);
    // Halves of surrogate pairs make two bytes each, everything else from U+0800 on three.
    if (unit > 0x7f) bytes += unit < 0x800 || (unit & 0xf800) === 0xd800 ? 1 : 2;
  }
  return bytes;
}
