import type { WorkbookFailure } from "#app/ports";
import type { Grid, GridRow } from "#core/cell";
import { err, ok, type Result } from "#core/result";
import { codeOf } from "#adapters/officejs/host-errors";
import type { NewContext } from "#adapters/officejs/new-context";
import { visibilities } from "#adapters/officejs/visibilities";
import type { Asked } from "./asked";
import { blockProperties, fontsOf, gridRows } from "./grid-rows";

/** Excel reads no more cells in one range ("Resource limits and performance optimization for Office Add-ins"). */
const mostCells = 5_000_000;

/** About 2.5 MB of answer for figures; longer texts make Excel refuse, and what was asked for is halved. */
const cellsPerRequest = 100_000;

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
  { names, fonts = false }: Asked,
): Promise<Result<readonly Grid[], WorkbookFailure>> {
  const found = await extents(newContext(), names);
  const huge = found.find(({ filled }) => filled !== null && sizeOf(filled) > mostCells);
  if (huge !== undefined) return err({ reason: "tooLarge", sheet: huge.grid.sheet });
  const rows = new Map(found.map(({ grid }) => [grid.sheet, [] as GridRow[]] as const));
  for (const request of requestsFor(found)) {
    const read = await readSlices({ newContext, fonts }, request);
    for (const [index, { sheet }] of request.entries()) {
      rows.get(sheet)?.push(...(read[index] ?? []));
    }
  }
  return ok(found.map(({ grid }) => ({ ...grid, rows: rows.get(grid.sheet) ?? [] })));
}

const sizeOf = ({ rows, columns }: Slice): number => rows * columns;

/** Slices put together into requests: small sheets share one, large ones take several. */
function requestsFor(found: readonly Extent[]): readonly (readonly Slice[])[] {
  const requests: Slice[][] = [];
  let room = 0;
  for (const slice of found.flatMap(({ filled }) => (filled === null ? [] : slicesOf(filled)))) {
    if (sizeOf(slice) > room) {
      requests.push([]);
      room = cellsPerRequest;
    }
    requests.at(-1)?.push(slice);
    room -= sizeOf(slice);
  }
  return requests;
}

function slicesOf(filled: Slice): readonly Slice[] {
  const step = Math.max(1, Math.floor(cellsPerRequest / filled.columns));
  const count = Math.ceil(filled.rows / step);
  return Array.from({ length: count }, (_, index) => {
    const done = index * step;
    return { ...filled, top: filled.top + done, rows: Math.min(step, filled.rows - done) };
  });
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

/** How slices are asked for. */
interface Asking {
  readonly newContext: NewContext;
  readonly fonts: boolean;
}

async function readSlices(
  asking: Asking,
  slices: readonly Slice[],
): Promise<readonly (readonly GridRow[])[]> {
  try {
    return await requestSlices(asking, slices);
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    const [only] = slices;
    if (slices.length === 1 && only !== undefined) {
      if (only.rows === 1) throw error;
      return [await readHalves(asking, only)];
    }
    const half = Math.floor(slices.length / 2);
    const first = await readSlices(asking, slices.slice(0, half));
    return [...first, ...(await readSlices(asking, slices.slice(half)))];
  }
}

async function readHalves(asking: Asking, slice: Slice): Promise<readonly GridRow[]> {
  const half = Math.floor(slice.rows / 2);
  const [upper = []] = await readSlices(asking, [{ ...slice, rows: half }]);
  const below = { ...slice, top: slice.top + half, rows: slice.rows - half };
  const [lower = []] = await readSlices(asking, [below]);
  return [...upper, ...lower];
}

async function requestSlices(
  { newContext, fonts }: Asking,
  slices: readonly Slice[],
): Promise<readonly (readonly GridRow[])[]> {
  const context = newContext();
  const asked = slices.map(({ sheet, top, left, rows, columns }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, left, rows, columns)
      .load(blockProperties);
    return { range, fonts: fonts ? fontsOf(range) : null };
  });
  await context.sync();
  return asked.map(({ range, fonts: found }) => gridRows(range, found?.value));
}
