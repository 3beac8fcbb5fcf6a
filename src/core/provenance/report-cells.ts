import type { CellContent, CellRef, Grid } from "#core/cell";
import { sheetKey } from "#core/sheet/sheet-list";

/** The cells of a report workbook, by place. */
export interface ReportCells {
  readonly at: (place: CellRef) => CellContent | undefined;
  readonly rowOf: (sheet: string, row: number) => ReadonlyMap<number, CellContent>;
  /** The name as the workbook has it, capitals and composition aside; null for a sheet that is not there. */
  readonly sheetNamed: (name: string) => string | null;
}

const noRow: ReadonlyMap<number, CellContent> = new Map();

export function reportCells(grids: readonly Grid[]): ReportCells {
  const sheets = new Map(
    grids.map(({ sheet, rows }) => [
      sheetKey(sheet),
      {
        name: sheet,
        rows: new Map(
          rows.map(({ row, cells }) => [
            row,
            new Map(cells.map(({ column, content }) => [column, content])),
          ]),
        ),
      },
    ]),
  );
  const rowOf = (sheet: string, row: number): ReadonlyMap<number, CellContent> =>
    sheets.get(sheetKey(sheet))?.rows.get(row) ?? noRow;
  return {
    at: ({ sheet, row, column }) => rowOf(sheet, row).get(column),
    rowOf,
    sheetNamed: (name) => sheets.get(sheetKey(name))?.name ?? null,
  };
}

/** The stored value of a cell; null for a blank, and for a formula that was never calculated. */
export function storedValue(content: CellContent | undefined): string | number | boolean | null {
  if (content === undefined || content.kind === "formulaWithoutValue") return null;
  return content.kind === "date" ? content.serial : content.value;
}
