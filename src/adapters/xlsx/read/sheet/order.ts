import type { GridCell, GridRow } from "#core/cell";

/** The cells in column order; null when two of them claim the same column. */
export function cellsInOrder(cells: readonly GridCell[]): readonly GridCell[] | null {
  if (ascend(cells, (cell) => cell.column)) return cells;
  const sorted = [...cells].sort((one, other) => one.column - other.column);
  return ascend(sorted, (cell) => cell.column) ? sorted : null;
}

/**
 * The rows in order. What stands in several elements for one row is one row, as in files of programs that write each
 * cell into a row of its own; null when two of its cells claim the same column.
 */
export function rowsInOrder(rows: readonly GridRow[]): readonly GridRow[] | null {
  if (ascend(rows, (row) => row.row)) return rows;
  const cellsOf = new Map<number, GridCell[]>();
  for (const { row, cells } of rows) {
    const known = cellsOf.get(row);
    if (known === undefined) cellsOf.set(row, [...cells]);
    else for (const cell of cells) known.push(cell);
  }
  const joined: GridRow[] = [];
  for (const [row, written] of [...cellsOf].sort(([one], [other]) => one - other)) {
    const cells = cellsInOrder(written);
    if (cells === null) return null;
    joined.push({ row, cells });
  }
  return joined;
}

function ascend<T>(items: readonly T[], place: (item: T) => number): boolean {
  let previous = -1;
  for (const item of items) {
    const here = place(item);
    if (here <= previous) return false;
    previous = here;
  }
  return true;
}
