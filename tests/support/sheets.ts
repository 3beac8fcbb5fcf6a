import { cellName } from "#core/cell";
import type { SheetModel, WrittenCell } from "#core/sheet/sheet-model";

/** The cells of a sheet that say something, by name, row by row. */
export function cellsOf(sheet: SheetModel): ReadonlyMap<string, WrittenCell> {
  const cells = new Map<string, WrittenCell>();
  sheet.rows.forEach((row, at) => {
    row.cells.forEach((cell, column) => {
      if (cell !== null) cells.set(cellName(at, column), cell);
    });
  });
  return cells;
}

/** The cells that are computed. */
export const formulasOf = (sheet: SheetModel): readonly (readonly [string, WrittenCell])[] =>
  [...cellsOf(sheet)].filter(([, { formula }]) => formula !== undefined);

/** What a row of a sheet shows, from column A on. */
export const rowValues = (sheet: SheetModel, row: number): readonly unknown[] =>
  sheet.rows[row]?.cells.map((cell) => cell?.value ?? null) ?? [];

export function sheetNamed(sheets: readonly SheetModel[], name: string): SheetModel {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** The rows of a table: from the first that begins with the number 1 on, while numbers go on below repeated headings. */
export function numberedRows(sheet: SheetModel): readonly (readonly unknown[])[] {
  const rows = sheet.rows.map((_, at) => rowValues(sheet, at));
  const first = rows.findIndex(([number]) => number === 1);
  const heading = rows[first - 1]?.[0];
  const table = first < 0 ? [] : rows.slice(first).filter(([number]) => number !== heading);
  const after = table.findIndex(([number]) => typeof number !== "number");
  return table.slice(0, after < 0 ? undefined : after);
}
