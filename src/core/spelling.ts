import { remembered } from "./remembered";

/** Grave, acute, tilde, hook and dot below. The other marks (â, ê, ơ …) make another letter. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Tone marks move behind the syllable, so that it no longer matters which vowel carries them. */
function toneLast(syllable: string): string {
  return syllable.replace(tones, "") + (syllable.match(tones) ?? []).join("");
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
