import { reportName } from "./report-name";
import { reportProperties } from "#app/workbook-properties";
import { formFileName, formFileNames } from "#app/forms/form-file-name";
import type { FormOrder, MadeFile, Order } from "#taskpane/protocol/answers";
import type { Memory } from "#taskpane/engine/memory";
import { sheetParts } from "#taskpane/engine/parts/sheet-parts";
import { unitLines } from "#taskpane/engine/reading/given/read-given";
import { reportOn } from "./report-on";

/** The report workbook, the same as that of the command line. */
export async function reportFile(memory: Memory, order: Order): Promise<MadeFile> {
  const { writeWorkbook } = await sheetParts.writer();
  const { sheetsOf } = await sheetParts.reportSheets();
  const result = reportOn(memory, order, memory.standing);
  const bytes = await writeWorkbook({
    sheets: await sheetsOf(result, memory, order),
    properties: reportProperties(result),
  });
  return { name: `${reportName(result.plan, result.year)}.xlsx`, bytes };
}

/** The blank form of one unit as a file. */
export async function form(memory: Memory, order: FormOrder): Promise<MadeFile> {
  const { writeWorkbook } = await sheetParts.writer();
  const { formOf, unitOf } = await sheetParts.formSheets();
  const unit = unitOf(memory, order);
  return { name: formFileName(unit), bytes: await writeWorkbook(formOf(memory, order)) };
}

/** One more form into the archive. */
export async function archiveForm(memory: Memory, order: FormOrder): Promise<void> {
  const { fileArchive } = await sheetParts.writer();
  const { name, bytes } = await form(memory, order);
  memory.archive ??= { files: fileArchive(), names: formFileNames(unitLines(memory.registry)) };
  memory.archive.files.add(memory.archive.names.get(order.unit) ?? name, bytes);
}

/** The archive with all that was put into it; the next one is begun empty. */
export async function archive(memory: Memory, { plan, year }: Order): Promise<MadeFile> {
  const { fileArchive } = await sheetParts.writer();
  const bytes = (memory.archive?.files ?? fileArchive()).finish();
  memory.archive = null;
  return { name: `bieu-${plan}-${String(year)}.zip`, bytes };
}
