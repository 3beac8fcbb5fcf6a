import { workbookWriter } from "#adapters/xlsx/write/workbook-writer";
import { zlibCompression } from "./compression";

/** Writes workbooks with Node's own compression; forms of the same plan and year share what is not a cell. */
export const writeWorkbook = workbookWriter(zlibCompression);
