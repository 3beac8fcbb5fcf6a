import { reportName } from "./report-name";
import { reportProperties } from "#app/workbook-properties";
import { reportDocument as wholeDocument } from "#core/report/document/whole-document";
import { writeDocument } from "#adapters/docx/document-writer";
import type { MadeFile, Order } from "#taskpane/protocol/answers";
import type { Memory } from "#taskpane/engine/memory";
import { sheetParts } from "#taskpane/engine/parts/sheet-parts";
import { tasksOf } from "#taskpane/engine/reading/plans/plan-books";
import { reportOn } from "./report-on";

export { writeDocument };

/** The report as a text document, the same as that of the command line. */
export async function reportDocument(memory: Memory, order: Order): Promise<MadeFile> {
  const { wordsOn } = await sheetParts.reportSheets();
  const result = reportOn(memory, order, memory.standing);
  const { plan, year } = result;
  const tasks = await tasksOf(plan, memory);
  const document = wholeDocument(result, tasks, await wordsOn(result, order));
  const bytes = await writeDocument(document, reportProperties(result));
  return { name: `${reportName(plan, year)}.docx`, bytes };
}
