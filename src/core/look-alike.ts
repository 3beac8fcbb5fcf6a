import { remembered } from "./remembered";

/** Letters of Cyrillic and Greek that are drawn like letters of Latin. */
const foreign = "АВЕКМНОРСТУХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
const latin = "ABEKMHOPCTYXISJABEZHIKMNOPTYX";

const asLatin: ReadonlyMap<string, string> = new Map(
  Array.from(foreign, (letter, at) => [letter, latin.charAt(at)]),
);

/**
 * A key that is equal for codes that a reader takes for the same: capitals, blanks, signs that show nothing, full width,
 * any dash, letters of Cyrillic and Greek.
 */
export const lookAlikeKey = remembered((code: string): string =>
  Array.from(
    code
      .normalize("NFKC")
      .replace(/[\s\p{Cf}]+/gu, "")
      .replace(/\p{Pd}/gu, "-")
      .toUpperCase(),
    (letter) => asLatin.get(letter) ?? letter,
  ).join(""),
);
