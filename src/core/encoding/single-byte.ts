/** Encodings of one byte a letter that Vietnamese and Western programs of Windows wrote. */
export type SingleByte = "iso-8859-1" | "windows-1252" | "windows-1258";

/** 0x80 to 0x9f of windows-1252; what is not assigned stays a control character. */
const signs =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Where windows-1258 differs: Vietnamese letters, and tones that stand behind their letter. */
const vietnamese: ReadonlyMap<number, string> = new Map([
  [0x8a, "\u008a"],
  [0x8e, "\u008e"],
  [0x9a, "\u009a"],
  [0x9e, "\u009e"],
  [0xc3, "\u0102"],
  [0xcc, "\u0300"],
  [0xd0, "\u0110"],
  [0xd2, "\u0309"],
  [0xd5, "\u01a0"],
  [0xdd, "\u01af"],
  [0xde, "\u0303"],
  [0xe3, "\u0103"],
  [0xec, "\u0301"],
  [0xf0, "\u0111"],
  [0xf2, "\u0323"],
  [0xf5, "\u01a1"],
  [0xfd, "\u01b0"],
  [0xfe, "\u20ab"],
]);

function lettersOf(encoding: SingleByte): readonly string[] {
  return Array.from({ length: 256 }, (_, byte) => {
    const plain = String.fromCharCode(byte);
    if (encoding === "iso-8859-1") return plain;
    const sign = byte >= 0x80 && byte < 0xa0 ? (signs[byte - 0x80] ?? plain) : plain;
    return encoding === "windows-1258" ? (vietnamese.get(byte) ?? sign) : sign;
  });
}

const names: ReadonlyMap<string, SingleByte> = new Map([
  ["iso-8859-1", "iso-8859-1"],
  ["iso8859-1", "iso-8859-1"],
  ["latin1", "iso-8859-1"],
  ["windows-1252", "windows-1252"],
  ["cp1252", "windows-1252"],
  ["windows-1258", "windows-1258"],
  ["cp1258", "windows-1258"],
]);

/** The encoding of a name as a file declares it; null for others. */
export const singleByteNamed = (name: string): SingleByte | null =>
  names.get(name.toLowerCase()) ?? null;

/** Each byte a letter, and tones put together with theirs. */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  const letters = lettersOf(encoding);
  let text = "";
  for (const byte of bytes) text += letters[byte] ?? "";
  return encoding === "windows-1258" ? text.normalize("NFC") : text;
}
