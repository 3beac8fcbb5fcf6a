import { remembered } from "./remembered";

/** Grave, acute, tilde, hook and dot below. The other marks (â, ê, ơ …) make another letter. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Tone marks move behind the syllable, so that it no longer matters which vowel carries them. */
function toneLast(syllable: string): string {
  const marks = syllable.match(tones);
  return marks === null ? syllable : syllable.replace(tones, "") + marks.join("");
}

/**
 * A key that is equal for spellings that a reader takes for the same word: composed or decomposed letters,
 * upper or lower case, extra blanks and line breaks, the tone on either vowel, `Ð` (eth) for `Đ`. For
 * comparing only, never for printing.
 */
export const spellingKey = remembered((text) => {
  const lower = text.normalize("NFD").toLowerCase().replaceAll("\u00f0", "\u0111");
  const syllables = lower.split(/\s+/u).filter((syllable) => syllable !== "");
  return syllables.map(toneLast).join(" ").normalize("NFC");
});

/** A key that is equal for names that differ in marks, capitals and signs alone: marks are what is misspelt most. */
export const nameKey = remembered((name: string): string =>
  spellingKey(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("\u0111", "d")
    .replace(/[^a-z0-9]+/gu, " ")
    .trim(),
);

/** Whether one key of names has the words of another, one behind the other. */
export const holdsWords = (outer: string, inner: string): boolean =>
  ` ${outer} `.includes(` ${inner} `);

/** Whether two texts are one name: the same, or one of them among the words of the other. */
export function isSameName(one: string, other: string): boolean {
  const [first, second] = [nameKey(one), nameKey(other)];
  return first !== "" && second !== "" && (holdsWords(first, second) || holdsWords(second, first));
}

/** Letters of Cyrillic, and behind them of Greek, that are drawn like letters of Latin. */
const foreign =
  "АВЕКМНОРСТУХІЅЈ\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7";
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
