/** Parts of a format code that are shown as they stand: quoted, escaped, spacing, and brackets but for elapsed time. */
const literal = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/giu;

/** Whether a number under this format code (US-English, as the API gives it) is shown as a date or a time. */
export const showsDate = (code: string): boolean => /[ymdhs]/iu.test(code.replace(literal, ""));
