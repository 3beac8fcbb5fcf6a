import type { GridCell, GridRow } from "#core/cell";

/** The cells in column order; null when two of them claim the same column. */
export function cellsInOrder(cells: readonly GridCell[]): readonly GridCell[] | null {
  if (ascend(cells, (cell) => cell.column)) return cells;
  const sorted = [...cells].sort((one, other) => one.column - other.column);
  return ascend(sorted, (cell) => cell.column) ? sorted : null;
}

/** The rows in order; null when two of them claim the same number. */
export function rowsInOrder(rows: readonly GridRow[]): readonly GridRow[] | null {
  if (ascend(rows, (row) => row.row)) return rows;
  const sorted = [...rows].sort((one, other) => one.row - other.row);
  return ascend(sorted, (row) => row.row) ? sorted : null;
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
