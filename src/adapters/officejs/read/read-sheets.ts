import type { WorkbookFailure } from "#app/ports";
import type { Grid } from "#core/cell";
import { err, ok, type Result } from "#core/result";
import { sheetKey } from "#core/sheet/sheet-list";
import { codeOf } from "#adapters/officejs/host-errors";
import { visibilities } from "#adapters/officejs/standing";
import type { NewContext } from "#adapters/officejs/new-context";
import { blockProperties, gridRows } from "./grid-rows";
import { readInSlices } from "./read-in-slices";

type Grids = Result<readonly Grid[], WorkbookFailure>;

/**
 * The sheets in the order asked: one request when all of them are called exactly so and together stay below
 * what Excel on the web sends at once, a few more otherwise. Numbers under a date format are taken for serial
 * numbers of the 1900 system: which system the workbook uses is not told at ExcelApi 1.9.
 */
export async function readSheets(newContext: NewContext, names: readonly string[]): Promise<Grids> {
  if (names.length === 0) return ok([]);
  try {
    return await readNamed(newContext, names);
  } catch (error) {
    if (codeOf(error) !== "ItemNotFound") throw error;
  }
  const standing = await standingNames(newContext(), names);
  return standing.ok ? readNamed(newContext, standing.value) : standing;
}

/** What Excel answers when the answer itself would be too large. */
const tooMuchAtOnce: ReadonlySet<string | null> = new Set([
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
]);

async function readNamed(newContext: NewContext, names: readonly string[]): Promise<Grids> {
  try {
    return ok(await readWhole(newContext(), names));
  } catch (error) {
    if (!tooMuchAtOnce.has(codeOf(error))) throw error;
  }
  return readInSlices(newContext, names);
}

async function readWhole(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly Grid[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name).load("name,visibility");
    return { sheet, used: sheet.getUsedRangeOrNullObject(true).load(blockProperties) };
  });
  await context.sync();
  return asked.map(({ sheet, used }) => ({
    sheet: sheet.name,
    visibility: visibilities[sheet.visibility],
    rows: used.isNullObject ? [] : gridRows(used),
  }));
}

/** The names as they stand in the workbook, composed or not, or the first that is not there. */
async function standingNames(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Result<readonly string[], WorkbookFailure>> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const standing = new Map(sheets.items.map(({ name }) => [sheetKey(name), name] as const));
  const found: string[] = [];
  for (const name of names) {
    const match = standing.get(sheetKey(name));
    if (match === undefined) return err({ reason: "sheetMissing", sheet: name });
    found.push(match);
  }
  return ok(found);
}
