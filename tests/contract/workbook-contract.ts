import { gridPromises } from "./grid-promises";
import { refusalPromises } from "./refusal-promises";
import { sheetPromises } from "./sheet-promises";
import type { Subject, WorkbookPromise } from "./subject";
import { valuePromises } from "./value-promises";

/** What every workbook promises, wherever it lives: bytes, memory or the open window of Excel. */
export const workbookContract: readonly WorkbookPromise[] = [
  ...sheetPromises,
  ...valuePromises,
  ...gridPromises,
  ...refusalPromises,
];

/** The promises that a subject must keep: those that need an ability it lacks are not asked of it. */
export const askedOf = ({ supports }: Subject): readonly WorkbookPromise[] =>
  workbookContract.filter(({ needs }) => needs === undefined || supports[needs]);
