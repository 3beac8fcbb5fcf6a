import type { CleaningTable } from "#text/cleaning-words";

/** Why a cell was read in another way than it was typed. */
export const cleaningEn: CleaningTable = {
  numberAsText: "digits stored as text",
  spacedThousands: "blanks between thousands",
  commaThousands: "commas between thousands",
  zeroDecimals: "decimals that are zero",
  wideDigits: "full-width digits",
  leadingApostrophe: "an apostrophe before the digits",
  countingWord: "a counting word behind the number",
  typedFormula: "a computation typed as text, computed",
  recalculated: "a formula without a result, computed",
  shortWord: "an abbreviation or synonym",
  dashAsNone: "a dash in a statistical table means none",
  mergedCell: "a merged cell, whose value stands in its first cell",
  legacyLetters: "letters of TCVN3 or VNI",
};
