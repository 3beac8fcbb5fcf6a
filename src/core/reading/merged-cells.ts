import { cellOf, type CellContent, type Grid, type GridRow, type MergedArea } from "#core/cell";

/** Joined cells of a sheet, asked by place. */
export interface MergedCells {
  /** The area that a cell belongs to without being its first cell; null for all others. */
  readonly inside: (row: number, column: number) => MergedArea | null;
  /** What stands in the first cell of an area. */
  readonly first: (area: MergedArea) => CellContent | undefined;
}

const none: MergedCells = { inside: () => null, first: () => undefined };

/** More areas than this are not looked through for each cell: such a sheet is no form. */
const mostAreas = 2000;

export function mergedCells({ merges = [], rows }: Grid): MergedCells {
  if (merges.length === 0 || merges.length > mostAreas) return none;
  const byRow = new Map<number, GridRow>(rows.map((row) => [row.row, row]));
  return {
    inside: (row, column) =>
      merges.find(
        (area) =>
          area.top <= row &&
          row <= area.bottom &&
          area.left <= column &&
          column <= area.right &&
          (area.top !== row || area.left !== column),
      ) ?? null,
    first: ({ top, left }) => {
      const row = byRow.get(top);
      return row === undefined ? undefined : cellOf(row, left);
    },
  };
}
