import type { WorkbookFailure } from "#app/ports";
import type { Grid, GridRow } from "#core/cell";
import { err, ok, type Result } from "#core/result";
import { codeOf } from "#adapters/officejs/host-errors";
import type { NewContext } from "#adapters/officejs/new-context";
import { visibilities } from "#adapters/officejs/standing";
import { blockProperties, gridRows } from "./grid-rows";

/** Excel reads no more cells in one range ("Resource limits and performance optimization for Office Add-ins"). */
const mostCells = 5_000_000;

/** About 1 MB of answer for figures; longer texts make Excel refuse, and the slice is halved. */
const cellsPerSlice = 40_000;

/** A run of rows of one sheet, as wide as what is filled there. */
interface Slice {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

interface Extent {
  readonly grid: Omit<Grid, "rows">;
  readonly filled: Slice | null;
}

/** Sheets too large for one answer, read in runs of rows. Names must be those of the workbook. */
export async function readInSlices(
  newContext: NewContext,
  names: readonly string[],
): Promise<Result<readonly Grid[], WorkbookFailure>> {
  const grids: Grid[] = [];
  for (const { grid, filled } of await extents(newContext(), names)) {
    if (filled !== null && filled.rows * filled.columns > mostCells) {
      return err({ reason: "tooLarge", sheet: grid.sheet });
    }
    const rows = filled === null ? [] : await readSheet(newContext, filled);
    grids.push({ ...grid, rows });
  }
  return ok(grids);
}

async function extents(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly Extent[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name).load("name,visibility");
    const used = sheet.getUsedRangeOrNullObject(true);
    return { sheet, used: used.load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();
  return asked.map(({ sheet, used }) => ({
    grid: { sheet: sheet.name, visibility: visibilities[sheet.visibility] },
    filled: used.isNullObject ? null : sliceOf(sheet.name, used),
  }));
}

const sliceOf = (sheet: string, used: Excel.Range): Slice => ({
  sheet,
  top: used.rowIndex,
  left: used.columnIndex,
  rows: used.rowCount,
  columns: used.columnCount,
});

async function readSheet(newContext: NewContext, filled: Slice): Promise<readonly GridRow[]> {
  const rows: GridRow[] = [];
  const step = Math.max(1, Math.floor(cellsPerSlice / filled.columns));
  for (let done = 0; done < filled.rows; done += step) {
    const slice = { ...filled, top: filled.top + done, rows: Math.min(step, filled.rows - done) };
    rows.push(...(await readSlice(newContext, slice)));
  }
  return rows;
}

async function readSlice(newContext: NewContext, slice: Slice): Promise<readonly GridRow[]> {
  try {
    return await requestSlice(newContext(), slice);
  } catch (error) {
    const half = Math.floor(slice.rows / 2);
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || half === 0) throw error;
    const upper = await readSlice(newContext, { ...slice, rows: half });
    const below = { ...slice, top: slice.top + half, rows: slice.rows - half };
    return [...upper, ...(await readSlice(newContext, below))];
  }
}

async function requestSlice(
  context: Excel.RequestContext,
  { sheet, top, left, rows, columns }: Slice,
): Promise<readonly GridRow[]> {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, rows, columns)
    .load(blockProperties);
  await context.sync();
  return gridRows(range);
}
