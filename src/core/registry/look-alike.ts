/** Letters of Cyrillic that are drawn like letters of Latin. */
const cyrillic = "АВЕКМНОРСТУХІЅЈ";
const latin = "ABEKMHOPCTYXISJ";

const asLatin: ReadonlyMap<string, string> = new Map(
  Array.from(cyrillic, (letter, at) => [letter, latin.charAt(at)]),
);

/** A key that is equal for codes that a reader takes for the same: capitals, blanks, full width, Cyrillic letters. */
export const lookAlikeKey = (code: string): string =>
  Array.from(
    code.normalize("NFKC").replace(/\s+/gu, "").toUpperCase(),
    (letter) => asLatin.get(letter) ?? letter,
  ).join("");
