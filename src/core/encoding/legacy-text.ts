import type { LegacyFont } from "#core/cell";
import { decodedWith, encodings } from "./decode";
import { isSyllable } from "./syllable";

/** A text that was not Unicode, as it was and as it is meant, with what speaks for it. */
export interface LegacyText {
  readonly before: string;
  readonly after: string;
  readonly encoding: LegacyFont;
  /** The font of the cell, or letters that make words only when they are read that way. */
  readonly evidence: "font" | "letters";
}

/** Letters that TCVN3 and VNI show in no text: whoever typed them typed Unicode. */
const unicodeOnly =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u;

/** Words without font need at least so many changed ones, all of which turn into syllables. */
const enoughWords = 3;

/** Longer texts are judged by their beginning. */
const longestJudged = 2000;

/**
 * A name or a note that was typed in TCVN3 or VNI, put into Unicode; null when the text is Unicode, when it means the
 * same in both, or when nothing shows what it is: a short text without the font is never guessed.
 */
export function legacyText(text: string, font: LegacyFont | null = null): LegacyText | null {
  if (!/[\u00a1-\u00ff]/u.test(text) || unicodeOnly.test(text)) return null;
  if (font !== null) {
    const after = decodedWith(font, text);
    return after === text ? null : { before: text, after, encoding: font, evidence: "font" };
  }
  const likely = encodings.filter((encoding) => isLikely(text.slice(0, longestJudged), encoding));
  const [encoding, another] = likely;
  if (encoding === undefined || another !== undefined) return null;
  const after = decodedWith(encoding, text);
  return { before: text, after, encoding, evidence: "letters" };
}

/** Blanks and the signs between words; a soft hyphen is a letter of TCVN3. */
const between = /[\s.,;:!?()"/-]+/u;

/**
 * Every word that the encoding changes becomes a Vietnamese syllable, at least three do, and most of them were none
 * before.
 */
function isLikely(text: string, encoding: LegacyFont): boolean {
  const changed = text
    .split(between)
    .map((word) => [word, decodedWith(encoding, word)] as const)
    .filter(([before, after]) => before !== after);
  if (changed.length < enoughWords || !changed.every(([, after]) => isSyllable(after)))
    return false;
  const strange = changed.filter(([before]) => !isSyllable(before)).length;
  return strange * 3 >= changed.length * 2;
}
