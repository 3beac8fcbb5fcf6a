/**
 * What was done to the content of a cell to arrive at what a person meant. Each is logged with the cell, what
 * stood there and what it was read as.
 */
export const normalisations = [
  /** Digits typed as text, with or without dots between thousands. */
  "numberAsText",
  /** Blanks of any width between thousands: `1 692`. */
  "spacedThousands",
  /** Commas between thousands, where the other cells of the form show that they are. */
  "commaThousands",
  /** Decimals that are only zeros: `1.692,00`. */
  "zeroDecimals",
  /** Digits as wide as Chinese signs: `１６９２`. */
  "wideDigits",
  /** An apostrophe in the text, which in Excel only marks it as text. */
  "leadingApostrophe",
  /** A word for what is counted behind the number: `1692 đ/c`. */
  "countingWord",
  /** A computation typed as text: `=1600+92`. */
  "typedFormula",
  /** A formula that no program had calculated; calculated here. */
  "recalculated",
  /** An abbreviation or another word for one of the two words. */
  "shortWord",
  /** A dash, which tables of statistics use for nothing to report. */
  "dashAsNone",
  /** The cell is joined with others, and the value stands in the first of them. */
  "mergedCell",
  /** Letters of TCVN3 or VNI. */
  "legacyLetters",
] as const;

export type Normalisation = (typeof normalisations)[number];
