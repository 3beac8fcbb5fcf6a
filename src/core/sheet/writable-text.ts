/** The longest text a cell holds, in UTF-16 units ("Excel specifications and limits"). */
export const longestText = 32_767;

/**
 * What XML 1.0 cannot carry (section 2.2): control characters other than tab and line ends, the two
 * non-characters, and halves of surrogate pairs. No workbook file can hold them.
 */
const unwritable = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * The text as a workbook can keep it: characters that no file can carry are dropped, and a text longer
 * than a cell may hold is cut and ends with `…`, so that the cut shows. Everything else, blanks and line
 * ends included, stays as it is.
 */
export function writableText(text: string): string {
  return shortened(text.replace(unwritable, ""), longestText);
}

/** The text within `longest` UTF-16 units; a cut ends with `…` and never halves a character. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(unwritable, "")}…`;
}
