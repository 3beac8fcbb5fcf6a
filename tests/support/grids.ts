import type { CellContent, Grid } from "#core/cell";

/** What a test writes for a cell: text, a number, a ready content, or null for a blank. */
export type Written = string | number | CellContent | null;

const contentOf = (written: string | number | CellContent): CellContent => {
  if (typeof written === "string") return { kind: "text", value: written };
  return typeof written === "number" ? { kind: "number", value: written } : written;
};

/** A sheet of rows from row 1 on; blank cells and rows without cells are absent, as a reader gives them. */
export const gridWith = (
  rows: readonly (readonly Written[])[],
  fields: Partial<Grid> = {},
): Grid => ({
  sheet: "Biểu nhập",
  visibility: "visible",
  rows: rows.flatMap((cells, row) => {
    const filled = cells.flatMap((cell, column) =>
      cell === null ? [] : [{ column, content: contentOf(cell) }],
    );
    return filled.length === 0 ? [] : [{ row, cells: filled }];
  }),
  ...fields,
});
