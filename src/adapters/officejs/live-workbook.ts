import type { SheetListing, Workbook, WorkbookFacts, WorkbookFailure } from "#app/ports";
import { ok, type Result } from "#core/result";
import { unbroken, type Breathe } from "./breathe";
import { attempt } from "./host-errors";
import type { NewContext } from "./new-context";
import { readSheets } from "./read/read-sheets";
import { visibilities } from "./standing";

/**
 * The workbook that is open in Excel. It needs ExcelApi 1.9. What Excel refuses for a reason that a person can
 * do something about comes back as a failure; after it, everything stands as it stood.
 */
export const openLiveWorkbook = (
  newContext: NewContext,
  breathe: Breathe = unbroken,
): Workbook => ({
  listSheets: () => attempt(() => listSheets(newContext())),
  readSheets: (names, closely) => attempt(() => readSheets(newContext, { names, ...closely })),
  replaceSheets: (models) =>
    attempt(async () => {
      const { replaceSheets } = await writing();
      return replaceSheets(newContext, models, breathe);
    }),
  facts: () => attempt(() => facts(newContext())),
});

/** Nearly half of what works inside Excel writes sheets: it is loaded when the first ones are written. */
const writing = () => import(/* webpackChunkName: "excel-write" */ "./write/replace-sheets");

async function listSheets(
  context: Excel.RequestContext,
): Promise<Result<readonly SheetListing[], WorkbookFailure>> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  return ok(
    sheets.items.map(({ name, visibility }) => ({ name, visibility: visibilities[visibility] })),
  );
}

/** Excel tells who saved last, but not when. */
async function facts(
  context: Excel.RequestContext,
): Promise<Result<WorkbookFacts, WorkbookFailure>> {
  const properties = context.workbook.properties.load("lastAuthor");
  await context.sync();
  const { lastAuthor } = properties;
  return ok({ modified: null, lastModifiedBy: lastAuthor === "" ? null : lastAuthor });
}
