import { writableText } from "#core/sheet/writable-text";

/** What hucre 1.0.0 writes as an error cell although it is given as text. */
const errorWords = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/u;

/** Whether hucre would take the text for an error. */
export const looksLikeError = (text: string): boolean => errorWords.test(text);

/**
 * Text as the file writes it: `_x0041_` would be read back as `A`, so its first underscore is written as
 * `_x005F_` (ECMA-376 Part 1, 22.9.2.19, ST_Xstring). Blanks and line ends stay.
 */
export function escapedText(text: string): string {
  const writable = writableText(text);
  return writable.includes("_x")
    ? writable.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    : writable;
}
