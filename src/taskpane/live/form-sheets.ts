import { sheetNames } from "#core/words/names";
import { sheetKey } from "#core/sheet/sheet-list";

/**
 * The sheets that a check reads: the form, a copy of it that somebody left beside it (`Biểu nhập (2)`), which is
 * complained of, and the hidden one.
 */
export const formSheetsAmong = (sheets: readonly string[]): readonly string[] =>
  sheets.filter((sheet) => {
    const key = sheetKey(sheet);
    return key.startsWith(sheetKey(sheetNames.form)) || key === sheetKey(sheetNames.meta);
  });
