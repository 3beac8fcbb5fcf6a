/** UTF-16 bytes as UTF-8 bytes; null when half a character stands alone. */
export function utf8FromUtf16(bytes: Uint8Array, order: "little" | "big"): Uint8Array | null {
  if (bytes.length % 2 === 1) return null;
  const low = order === "little" ? 0 : 1;
  const unitAt = (at: number): number => (bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8);
  const written = new Uint8Array((bytes.length / 2) * 3);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    const codePoint = codePointAt(unitAt, at, bytes.length);
    if (codePoint < 0) return null;
    if (codePoint > 0xffff) at += 2;
    length = writeCodePoint(written, length, codePoint);
  }
  return written.subarray(0, length);
}

/** Text of whole characters as UTF-8 bytes. */
export function utf8OfText(text: string): Uint8Array {
  const written = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    length = writeCodePoint(written, length, character.codePointAt(0) ?? 0);
  }
  return written.subarray(0, length);
}

/** The character at `at`, from one unit or a pair; -1 for half a pair. */
function codePointAt(unitAt: (at: number) => number, at: number, end: number): number {
  const first = unitAt(at);
  if (first < 0xd800 || first > 0xdfff) return first;
  const second = at + 2 < end ? unitAt(at + 2) : 0;
  if (first > 0xdbff || second < 0xdc00 || second > 0xdfff) return -1;
  return 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
}

/** Writes one character and gives the place behind it. */
function writeCodePoint(into: Uint8Array, at: number, codePoint: number): number {
  const length = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  if (length === 1) {
    into[at] = codePoint;
    return at + 1;
  }
  let rest = codePoint;
  for (let offset = length - 1; offset > 0; offset -= 1) {
    into[at + offset] = 0x80 | (rest & 0x3f);
    rest >>= 6;
  }
  into[at] = ((0xf00 >> length) & 0xff) | rest;
  return at + length;
}
