import { decodeEscapes } from "./escapes";
import { KnownTexts, type TextRange } from "./known-texts";
import { decodeText } from "./text";

/** Remembers texts of cells as they are shown. */
export const shownTexts = (): KnownTexts =>
  new KnownTexts((bytes, range) => {
    const text = decodeText(bytes, range);
    return text === null ? null : decodeEscapes(text);
  });

const known = shownTexts();

/** The text of a cell, a formula or a shared string, as it is shown; null when it is malformed or too long. */
export const cellText = (bytes: Uint8Array, range: TextRange): string | null =>
  known.textOf(bytes, range);
