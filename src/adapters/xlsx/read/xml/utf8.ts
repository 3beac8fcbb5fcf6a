import { isSpace, space } from "./characters";

/** Code units turned into a string at once: enough to be fast, few enough for the arguments of a call. */
const stretch = 4096;

/**
 * The text of UTF-8 bytes. Null when they are none (parts must be well-formed, so no byte is ever replaced
 * by guesswork) and for control characters, which XML forbids (XML 1.0, 2.2). Written out because
 * `TextDecoder` is not everywhere, and is no faster on texts of this size.
 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | null {
  const units = new Array<number>(Math.min(end - start, stretch));
  let text = "";
  let count = 0;
  for (let at = start; at < end;) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : sequenceLength(first);
    const codePoint = length === 1 ? first : multiByte(bytes, at, length);
    if (codePoint < space && !isSpace(codePoint)) return null;
    at += length;
    if (at > end) return null;
    if (codePoint > 0xffff) {
      units[count] = 0xd7c0 + (codePoint >> 10);
      count += 1;
    }
    units[count] = codePoint > 0xffff ? 0xdc00 + (codePoint & 0x3ff) : codePoint;
    count += 1;
    if (count >= stretch - 1) {
      text += stringOf(units, count);
      count = 0;
    }
  }
  const rest = stringOf(units, count);
  return text === "" ? rest : text + rest;
}

function stringOf(units: number[], count: number): string {
  if (units.length !== count) units.length = count;
  return String.fromCharCode.apply(null, units);
}

/** Bytes of the sequence that starts so; 0 when no sequence does (Unicode standard, table 3-7). */
function sequenceLength(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

const smallestOfLength: readonly number[] = [0, 0, 0x80, 0x800, 0x10000];

/** The code point of a sequence of two to four bytes; -1 when it is malformed. */
function multiByte(bytes: Uint8Array, at: number, length: number): number {
  if (length === 0) return -1;
  let codePoint = (bytes[at] ?? 0) & (0x7f >> length);
  for (let offset = 1; offset < length; offset += 1) {
    const byte = bytes[at + offset] ?? 0;
    if ((byte & 0xc0) !== 0x80) return -1;
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  const overlong = codePoint < (smallestOfLength[length] ?? 0);
  return surrogate || overlong || codePoint > 0x10ffff ? -1 : codePoint;
}
