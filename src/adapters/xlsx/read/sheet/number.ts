import { isSpace } from "#adapters/xlsx/read/xml/characters";

const digit0 = 0x30;
const digit9 = 0x39;
const minus = 0x2d;
const plus = 0x2b;
const point = 0x2e;
/** `e`, and `E` once its bit for small letters is set. */
const exponentMark = 0x65;
const small = 0x20;

/** Up to this many digits a whole number, and a power of ten, is exact in floating point. */
const exactDigits = 15;

/** 10^0 … 10^15, exact. */
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, power) =>
  Number(`1e${String(power)}`),
);

/**
 * The number that the bytes write (`xsd:double`, white space around it allowed); NaN for anything else,
 * also for what is too large for a number, and for `INF` and `NaN`, which no cell can hold.
 *
 * Up to 15 digits are read exactly without making a string: digits and power of ten are both exact, so
 * their quotient is the correctly rounded number. Longer ones go through `Number`.
 */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let start = from;
  let end = to;
  while (start < end && isSpace(bytes[start])) start += 1;
  while (end > start && isSpace(bytes[end - 1])) end -= 1;
  const negative = bytes[start] === minus;
  let at = negative || bytes[start] === plus ? start + 1 : start;
  let digits = 0;
  let value = 0;
  let pointAt = -1;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= digit0 && byte <= digit9) {
      value = value * 10 + (byte - digit0);
      digits += 1;
    } else if (byte === point && pointAt === -1) pointAt = at;
    else break;
  }
  if (digits === 0) return NaN;
  if (at < end) return endsInExponent(bytes, at, end) ? viaString(bytes, start, end) : NaN;
  if (digits > exactDigits) return viaString(bytes, start, end);
  const fraction = pointAt === -1 ? 0 : end - pointAt - 1;
  const exact = value / (powersOfTen[fraction] ?? 1);
  // Never minus zero, which no spreadsheet has.
  return negative && exact !== 0 ? -exact : exact;
}

/** `E+12`, up to the end. */
function endsInExponent(bytes: Uint8Array, from: number, end: number): boolean {
  if (((bytes[from] ?? 0) | small) !== exponentMark) return false;
  const sign = bytes[from + 1];
  const digits = sign === minus || sign === plus ? from + 2 : from + 1;
  for (let at = digits; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < digit0 || byte > digit9) return false;
  }
  return digits < end;
}

/** The grammar has been checked; `Number` rounds correctly. */
function viaString(bytes: Uint8Array, start: number, end: number): number {
  let text = "";
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  const value = Number(text);
  if (!Number.isFinite(value)) return NaN;
  return value === 0 ? 0 : value;
}
