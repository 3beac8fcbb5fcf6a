/** Something to be done to a sheet in the making, and a bound for what it adds to a request. */
export interface Step {
  /** UTF-8 bytes, at most. */
  readonly bytes: number;
  readonly apply: (sheet: Excel.Worksheet) => void;
}

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
