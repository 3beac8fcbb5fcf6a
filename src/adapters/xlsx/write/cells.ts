import type { Cell } from "hucre/xlsx";
import { quotedSheet } from "#core/cell";
import type { CellValue, Link, SheetModel, WrittenCell } from "#core/sheet/sheet-model";
import { fileStyleOf } from "./cell-styles";
import { escapedText, looksLikeError } from "./cell-text";

type FileCells = Map<string, Partial<Cell>>;

/** The cells and links of a sheet, keyed `row,column` as hucre wants them. */
export function fileCells(sheet: SheetModel): FileCells {
  const cells: FileCells = new Map();
  for (const [row, { cells: written }] of sheet.rows.entries()) {
    for (const [column, cell] of written.entries()) {
      if (cell !== null) cells.set(`${String(row)},${String(column)}`, fileCell(cell));
    }
  }
  for (const [key, link] of linkCells(sheet)) cells.set(key, { ...cells.get(key), ...link });
  return cells;
}

/** The links alone. */
export const linkCells = (sheet: SheetModel): FileCells =>
  new Map(
    sheet.links.map((link) => [
      `${String(link.row)},${String(link.column)}`,
      { hyperlink: linkTarget(link) },
    ]),
  );

function fileCell(cell: WrittenCell): Partial<Cell> {
  const style = fileStyleOf(cell.style);
  const value = fileValue(cell.value);
  if (cell.formula !== undefined) return { style, formula: cell.formula, formulaResult: value };
  // As a run of letters it stays text; `_x0023_` for the sign would be shown by LibreOffice 7.4.
  if (typeof value === "string" && looksLikeError(value)) {
    return { style, richText: [{ text: value }] };
  }
  // An empty text would count as filled (COUNTA, ISBLANK) where people see nothing.
  return { style, value: value === "" ? null : value };
}

/** hucre writes a blank for what is no number; such a figure must have been left out before. */
function fileValue(value: CellValue): CellValue {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error(`a cell cannot hold ${String(value)}`);
  }
  return typeof value === "string" ? escapedText(value) : value;
}

function linkTarget({ to }: Link): NonNullable<Cell["hyperlink"]> {
  return "path" in to
    ? { target: fileAddress(to.path) }
    : { target: "", location: `${quotedSheet(to.sheet)}!${to.cell}` };
}

/**
 * A path as a relation of the package names it: forward slashes, `file:` before a drive, a share or a
 * root, and the characters escaped that would end or change an address. Letters with marks stay as Excel writes them.
 */
function fileAddress(path: string): string {
  const address = path
    .replaceAll("\\", "/")
    .replace(/[%#?"<>[\]^`{|}\s]/gu, (character) => encodeURIComponent(character));
  if (/^[A-Za-z]:\//u.test(address)) return `file:///${address}`;
  if (address.startsWith("//")) return `file:${address}`;
  return address.startsWith("/") ? `file://${address}` : address;
}
