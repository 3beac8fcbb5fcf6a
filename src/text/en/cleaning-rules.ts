import type { CleaningTable } from "#text/cleaning-words";

/** What is done to cells as people type them, for the page of all rules. */
export const cleaningRulesEn: CleaningTable = {
  numberAsText:
    "Digits stored as text, with or without dots between thousands, are read as a number.",
  spacedThousands: "Blanks of any width between thousands are dropped.",
  commaThousands:
    "Commas between thousands are dropped when there are two or more of them, or when other cells of the form write them too and none the opposite; otherwise it is an error.",
  zeroDecimals: "Decimals behind a comma that are only zeros are dropped.",
  wideDigits: "Full-width digits are taken as ordinary ones.",
  leadingApostrophe: "An apostrophe before digits is dropped.",
  countingWord:
    "A counting word behind a number is dropped; a word that changes the number (thousand, %) is not.",
  typedFormula:
    "A computation typed as text is computed when it holds only the four operations and SUM.",
  recalculated:
    "A formula without a stored result is computed when it holds only the four operations and SUM over its own sheet; otherwise it is an error.",
  shortWord:
    "Abbreviations and synonyms of «không có» and «không áp dụng» are read as those words.",
  dashAsNone: "A dash alone is read as «không có», as statistical tables use it.",
  mergedCell: "The value of cells merged along a row is taken from the first of them.",
  legacyLetters: "«không có» and «không áp dụng» typed in TCVN3 or VNI are turned into Unicode.",
};
