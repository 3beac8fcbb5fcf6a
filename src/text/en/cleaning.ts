import type { CleaningTable } from "#text/cleaning-words";

/** What is done to cells as people type them. */
export const cleaningEn: CleaningTable = {
  numberAsText: {
    because: "digits stored as text",
    rule: "Digits stored as text, with or without dots between thousands, are read as a number.",
  },
  spacedThousands: {
    because: "blanks between thousands",
    rule: "Blanks of any width between thousands are dropped.",
  },
  commaThousands: {
    because: "commas between thousands",
    rule: "Commas between thousands are dropped when there are two or more of them, or when other cells of the form write them too and none the opposite; otherwise it is an error.",
  },
  zeroDecimals: {
    because: "decimals that are zero",
    rule: "Decimals behind a comma that are only zeros are dropped.",
  },
  wideDigits: {
    because: "full-width digits",
    rule: "Full-width digits are taken as ordinary ones.",
  },
  leadingApostrophe: {
    because: "an apostrophe before the digits",
    rule: "An apostrophe before digits is dropped.",
  },
  countingWord: {
    because: "a counting word behind the number",
    rule: "A counting word behind a number is dropped; a word that changes the number (thousand, %) is not.",
  },
  typedFormula: {
    because: "a computation typed as text, computed",
    rule: "A computation typed as text is computed when it holds only the four operations and SUM.",
  },
  recalculated: {
    because: "a formula without a result, computed",
    rule: "A formula without a stored result is computed when it holds only the four operations and SUM over its own sheet; otherwise it is an error.",
  },
  shortWord: {
    because: "an abbreviation or synonym",
    rule: "Abbreviations and synonyms of «không có» and «không áp dụng» are read as those words.",
  },
  dashAsNone: {
    because: "a dash in a statistical table means none",
    rule: "A dash alone is read as «không có», as statistical tables use it.",
  },
  mergedCell: {
    because: "a merged cell, whose value stands in its first cell",
    rule: "The value of cells merged along a row is taken from the first of them.",
  },
  legacyLetters: {
    because: "letters of TCVN3 or VNI",
    rule: "«không có» and «không áp dụng» typed in TCVN3 or VNI are turned into Unicode.",
  },
};
