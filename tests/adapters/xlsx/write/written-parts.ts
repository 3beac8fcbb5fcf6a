import { strFromU8, unzipSync } from "fflate";
import { plainSheet, type SheetModel, type WorkbookModel } from "#core/sheet/sheet-model";
import type { CellValue, WrittenCell } from "#core/sheet/sheet-model";
import type { StyleName } from "#core/sheet/looks/styles";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { sampleModel } from "./sample-model";

/** The parts of a written workbook as text, by path. */
export async function writtenParts(model: WorkbookModel): Promise<ReadonlyMap<string, string>> {
  const parts = unzipSync(await writeWorkbook(model));
  return new Map(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
}

/** The XML of one sheet, written alone with the changes given. */
export async function writtenSheet(changes: Partial<SheetModel>): Promise<string> {
  const parts = await writtenParts(bookOf({ ...plainSheet, name: "S", rows: [], ...changes }));
  return parts.get("xl/worksheets/sheet1.xml") ?? "";
}

export const bookOf = (...sheets: readonly SheetModel[]): WorkbookModel => ({
  sheets,
  properties: sampleModel.properties,
});

export const cellOf = (
  value: CellValue,
  style: StyleName = "plain",
  formula?: string,
): WrittenCell => ({ value, style, ...(formula === undefined ? {} : { formula }) });

/** A sheet with one cell per row in column A. */
export const columnOf = (...cells: readonly WrittenCell[]): SheetModel => ({
  ...plainSheet,
  name: "S",
  rows: cells.map((cell) => ({ cells: [cell] })),
});
