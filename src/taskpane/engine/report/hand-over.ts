import type { Given } from "#taskpane/protocol/calls";
import type { RowModel, SheetModel } from "#core/sheet/sheet-model";
import type { SheetFrame } from "#taskpane/protocol/live-answers";
import type { Memory } from "#taskpane/engine/memory";

/** What a browser unpacks of a message is unpacked in one go: all sheets of a province would hold the page for too long. */
const mostAtOnce = 20_000;

/** Letters of formulas that take as long as a cell. */
const lettersOfCell = 100;

/** The sheets without their rows, which are asked for a few at a time. */
export function handOver(memory: Memory, sheets: readonly SheetModel[]): readonly SheetFrame[] {
  memory.handedOver = sheets;
  return sheets.map(({ rows, ...frame }) => ({ ...frame, rowCount: rows.length }));
}

/** The next rows of a sheet from one on. The last of the last sheet leaves nothing behind. */
export function nextRows(
  memory: Memory,
  { sheet, from }: Given<"reportRows">,
): readonly RowModel[] {
  const rows = memory.handedOver[sheet]?.rows ?? [];
  const next: RowModel[] = [];
  let size = 0;
  for (const row of rows.slice(from)) {
    // A message carries what a row holds, not how it is made.
    const given = { ...row, cells: row.cells };
    size += sizeOf(given);
    if (next.length > 0 && size > mostAtOnce) break;
    next.push(given);
  }
  if (from + next.length === rows.length && sheet === memory.handedOver.length - 1)
    memory.handedOver = [];
  return next;
}

const sizeOf = ({ cells }: RowModel): number =>
  cells.reduce((size, cell) => size + 1 + (cell?.formula?.length ?? 0) / lettersOfCell, 0);
