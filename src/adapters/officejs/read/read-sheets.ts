import type { WorkbookFailure } from "#app/ports";
import type { Grid } from "#core/cell";
import { err, ok, type Result } from "#core/result";
import { sheetKey } from "#core/sheet/sheet-list";
import { codeOf } from "#adapters/officejs/host-errors";
import { visibilities } from "#adapters/officejs/visibilities";
import type { NewContext } from "#adapters/officejs/new-context";
import type { Asked } from "./asked";
import { blockProperties, fontsOf, gridRows, isTable } from "./grid-rows";
import { readInSlices } from "./read-in-slices";

type Grids = Result<readonly Grid[], WorkbookFailure>;

/**
 * The sheets in the order asked: one request when all of them are called exactly so and together stay below
 * what Excel on the web sends at once, a few more otherwise. Numbers under a date format are taken for serial
 * numbers of the 1900 system: which system the workbook uses is not told at ExcelApi 1.9, nor which cells are joined
 * (`Range.getMergedAreasOrNullObject` is of 1.13).
 */
export async function readSheets(newContext: NewContext, asked: Asked): Promise<Grids> {
  if (asked.names.length === 0) return ok([]);
  try {
    return await readNamed(newContext, asked);
  } catch (error) {
    if (codeOf(error) !== "ItemNotFound") throw error;
  }
  const standing = await standingNames(newContext(), asked.names);
  return standing.ok ? readNamed(newContext, { ...asked, names: standing.value }) : standing;
}

/** What Excel answers when the answer itself would be too large. */
const tooMuchAtOnce: ReadonlySet<string | null> = new Set([
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
]);

async function readNamed(newContext: NewContext, asked: Asked): Promise<Grids> {
  try {
    const whole = await readComputed(newContext, asked);
    if (whole !== null) return ok(whole);
  } catch (error) {
    if (!tooMuchAtOnce.has(codeOf(error))) throw error;
  }
  return readInSlices(newContext, asked);
}

/** Where results stand still until somebody asks for them, they are asked for first. */
async function readComputed(newContext: NewContext, asked: Asked): Promise<readonly Grid[] | null> {
  const context = newContext();
  const { grids, computesByHand } = await readWhole(context, asked);
  if (!computesByHand || !(await computed(newContext()))) return grids;
  return (await readWhole(newContext(), asked)).grids;
}

/** False where Excel refuses: then the results are those that people see. */
async function computed(context: Excel.RequestContext): Promise<boolean> {
  context.workbook.application.calculate("Recalculate");
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return false;
  }
}

/** Null where Excel gives no table: it is too large, and no error says so (OfficeDev/office-js issue 4783). */
interface Read {
  readonly grids: readonly Grid[] | null;
  readonly computesByHand: boolean;
}

async function readWhole(
  context: Excel.RequestContext,
  { names, fonts = false }: Asked,
): Promise<Read> {
  const application = context.workbook.application.load("calculationMode");
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name).load("name,visibility");
    const used = sheet.getUsedRangeOrNullObject(true).load(blockProperties);
    // Of an empty sheet this is its first cell: what is not there has no fonts to be asked for.
    return { sheet, used, fonts: fonts ? fontsOf(sheet.getUsedRange(true)) : null };
  });
  await context.sync();
  const isWhole = asked.every(({ used }) => used.isNullObject || isTable(used));
  const grids = asked.map(({ sheet, used, fonts: found }) => ({
    sheet: sheet.name,
    visibility: visibilities[sheet.visibility],
    rows: used.isNullObject || !isTable(used) ? [] : gridRows(used, found?.value),
  }));
  return {
    grids: isWhole ? grids : null,
    computesByHand: application.calculationMode === "Manual",
  };
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
