import type { CellContent, Grid, GridCell, GridRow } from "#core/cell";
import type { SheetModel, WrittenCell } from "#core/sheet/sheet-model";
import { formatCodes } from "#core/sheet/looks/looks";
import { showsPercent } from "#core/sheet/looks/percent-format";
import { styles } from "#core/sheet/looks/styles";
import { writableText } from "#core/sheet/writable-text";

/**
 * The sheet as a reader finds it after it was written: empty cells and empty texts are absent, a number
 * under a date style is a date, one under a percent style is shown as such, a formula stands with its stored value, or
 * without one where the model gives none.
 */
export function gridOf(sheet: SheetModel): Grid {
  const rows = sheet.rows
    .map((row, index): GridRow => ({ row: index, cells: row.cells.flatMap(gridCell) }))
    .filter((row) => row.cells.length > 0);
  const { name, visibility, merges } = sheet;
  return { sheet: name, visibility, rows, ...(merges.length === 0 ? {} : { merges }) };
}

function gridCell(cell: WrittenCell | null, column: number): GridCell[] {
  const content = cell === null ? null : contentOf(cell);
  if (cell === null || content === null) return [];
  const isPercent =
    content.kind === "number" && showsPercent(formatCodes[styles[cell.style].format]);
  return [{ column, content, ...(isPercent ? { shownAs: "percent" } : {}) }];
}

function contentOf(cell: WrittenCell): CellContent | null {
  const { value, formula } = cell;
  const computed = formula === undefined ? {} : { formula };
  if (value === null) return formula === undefined ? null : unvalued(formula);
  if (typeof value === "string") return textOf(writableText(value), computed);
  if (typeof value === "boolean") return { kind: "boolean", value, ...computed };
  // A minus sign on zero does not survive any file.
  const number = value === 0 ? 0 : value;
  return styles[cell.style].format === "date"
    ? { kind: "date", serial: number, ...computed }
    : { kind: "number", value: number, ...computed };
}

const unvalued = (formula: string): CellContent => ({ kind: "formulaWithoutValue", formula });

/** An empty text and a blank look the same in Excel, and are the same to our readers. */
const textOf = (value: string, computed: { readonly formula?: string }): CellContent | null =>
  value === "" ? null : { kind: "text", value, ...computed };
