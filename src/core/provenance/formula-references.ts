import { columnNumber } from "#core/cell";
import type { Area } from "#core/sheet/area";

/** A reference of a formula, and what the formula does with it. */
export interface Reference {
  /** Null for the sheet of the formula itself. */
  readonly sheet: string | null;
  readonly area: Area;
  /** Written as a range, even when it is one cell high. */
  readonly isRange: boolean;
  /** Compared, or asked whether it is a number: it decides, and is not added up. */
  readonly tested: boolean;
  /** The function that takes it: `SUMPRODUCT`; empty outside of any. */
  readonly taker: string;
  /** Which call of it: references of one call belong together, as a range and its criterion do. */
  readonly call: number;
  /** The first text written behind it in the same call: the criterion of `COUNTIF(D5:D44,"Đạt")`. */
  readonly text: string | null;
}

const place =
  /^(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?(?![\p{L}\p{N}_(!])/u;
const word = /^[\p{L}_][\p{L}\p{N}_.]*/u;

/** A function or a pair of brackets that is open; where it began tells calls apart. */
interface Call {
  readonly name: string;
  readonly start: number;
}

/** The references of a formula in their order; what stands between quotation marks is no reference. */
export function referencesIn(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  const calls: Call[] = [];
  let name = "";
  for (let at = 0; at < formula.length;) {
    const sign = formula.charAt(at);
    if (sign === '"') {
      const end = behindText(formula, at);
      giveText(found, nearest(calls), formula.slice(at + 1, end - 1).replaceAll('""', '"'));
      at = end;
      continue;
    }
    const rest = formula.slice(at, at + 120);
    const match = place.exec(rest);
    if (match !== null) {
      const isCompared = /[<>=]\s*$/u.test(formula.slice(Math.max(0, at - 3), at));
      at += match[0].length;
      const next = formula.slice(at).trimStart();
      found.push(referenceOf(match, { ...nearest(calls), next, isCompared }));
      continue;
    }
    const [called = ""] = word.exec(rest) ?? [];
    if (called !== "") name = called.toUpperCase();
    else if (sign === "(") {
      calls.push({ name, start: at });
      name = "";
    } else if (sign === ")") calls.pop();
    else if (sign.trim() !== "") name = "";
    at += Math.max(1, called.length);
  }
  return found;
}

/** The nearest function: brackets that only group belong to the function around them. */
const nearest = (calls: readonly Call[]): Call =>
  [...calls].reverse().find(({ name }) => name !== "") ?? { name: "", start: -1 };

/** The text belongs to what stands before it in its call. */
function giveText(found: Reference[], { start }: Call, text: string): void {
  found.forEach((each, index) => {
    if (each.call === start && each.text === null) found[index] = { ...each, text };
  });
}

function behindText(formula: string, start: number): number {
  let at = formula.indexOf('"', start + 1);
  while (at >= 0 && formula.charAt(at + 1) === '"') at = formula.indexOf('"', at + 2);
  return at < 0 ? formula.length : at + 1;
}

function referenceOf(
  match: RegExpExecArray,
  {
    name: taker,
    start: call,
    next,
    isCompared,
  }: Call & { readonly next: string; readonly isCompared: boolean },
): Reference {
  const [, quoted, plain, left = "A", top = "1", right = left, bottom = top] = match;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
    area: {
      top: Number(top) - 1,
      left: columnNumber(left),
      bottom: Number(bottom) - 1,
      right: columnNumber(right),
    },
    isRange: match[5] !== undefined,
    tested: isCompared || taker === "ISNUMBER" || /^[=<>]/u.test(next),
    taker,
    call,
    text: null,
  };
}

/** A cell as people name it: `'Phụ lục 1 - Chỉ tiêu'!G11`, quotes or not; null for anything else. */
export function cellNamed(
  text: string,
): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const cut = text.lastIndexOf("!");
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(
    text
      .slice(cut + 1)
      .trim()
      .toUpperCase(),
  );
  const sheet = text.slice(0, Math.max(cut, 0)).trim().normalize("NFC");
  if (found === null || sheet === "") return null;
  const [, letters = "", digits = ""] = found;
  const bare = /^'(.*)'$/su.exec(sheet)?.[1]?.replaceAll("''", "'") ?? sheet;
  return { sheet: bare, row: Number(digits) - 1, column: columnNumber(letters) };
}
