import { planSheets } from "#core/words/plan-sheet-names";
import { spellingKey } from "#core/spelling";

const wanted = new Set(
  Object.values(planSheets)
    .filter((name) => name !== planSheets.lists)
    .map(spellingKey),
);

/** The sheets of a plan among those of the workbook, whatever their spelling; the list to choose from is not read. */
export const planSheetsAmong = (sheets: readonly string[]): readonly string[] =>
  sheets.filter((sheet) => wanted.has(spellingKey(sheet)));

/** The workbook has a plan: at least its sheet of targets. */
export const hasPlan = (sheets: readonly string[]): boolean =>
  sheets.some((sheet) => spellingKey(sheet) === spellingKey(planSheets.targets));
