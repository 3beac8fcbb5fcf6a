import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import type { OpenBytes, OpenedWorkbook } from "#app/ports";

/** The workbook of bytes that open. */
export function openedOf(bytes: Uint8Array, open: OpenBytes = openXlsx): OpenedWorkbook {
  const opened = open(bytes);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}
