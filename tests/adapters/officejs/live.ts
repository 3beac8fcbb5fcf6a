import { openLiveWorkbook } from "#adapters/officejs/live-workbook";
import type { Workbook } from "#app/ports";
import type { ExcelHost } from "../../excel-host/excel-host";
import { started, type Started } from "../../excel-host/started";

/** The live workbook over an Excel in memory that holds one empty sheet of somebody, `Sheet1`. */
export interface Live extends Started {
  readonly workbook: Workbook;
}

export function live(): Live {
  const excel = started();
  return { ...excel, workbook: openLiveWorkbook(excel.newContext) };
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
