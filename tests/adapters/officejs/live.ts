import { openLiveWorkbook, type LiveWorkbook } from "#adapters/officejs/live-workbook";
import type { Grid } from "#core/cell";
import { gridOf } from "#core/sheet/grid-of-sheet";
import type { SheetModel } from "#core/sheet/sheet-model";
import type { ExcelHost } from "../../excel-host/excel-host";
import { impatient } from "../../excel-host/quirks/patient-workbook";
import type { Quirk } from "../../excel-host/quirks/quirk";
import { started, type Started } from "../../excel-host/started";

/** The live workbook over an Excel in memory that holds one empty sheet of somebody, `Sheet1`. */
export interface Live extends Started {
  readonly workbook: LiveWorkbook;
}

export function live(quirks: readonly Quirk[] = []): Live {
  const excel = started(quirks);
  return { ...excel, workbook: openLiveWorkbook(impatient(excel.host, excel.newContext)) };
}

/** The sheet as Excel tells of it: not which cells are joined, which is of ExcelApi 1.13. */
export function gridInExcel(sheet: SheetModel): Grid {
  const { sheet: name, visibility, rows } = gridOf(sheet);
  return { sheet: name, visibility, rows };
}

/** What people see of a workbook: sheets in order, what stands in their cells, and names. */
export function seen({ book }: ExcelHost): unknown {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protection !== null,
      cells: [...sheet.filled()].map(([row, column]) => [
        row,
        column,
        book.contentText(sheet, row, column),
      ]),
    })),
    names: [...book.names.values()].map(({ name, formula }) => [name, formula.text(book)]),
    active: book.active.name,
  };
}
