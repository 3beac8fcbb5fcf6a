import { tasks } from "#core/catalogue/tasks/tasks";
import { productName } from "#core/forms/product";
import { reportDocument } from "#core/report/document";
import { writeDocument } from "#adapters/docx/document-writer";
import { reportWords } from "#text/report-words";
import type { MadeFile, Order } from "./calls";
import { reportOn } from "./make-files";
import type { Memory } from "./memory";
import { namesOf } from "./product";

/** The report as a text document, the same as that of the command line. */
export async function documentFile(memory: Memory, order: Order): Promise<MadeFile> {
  const result = reportOn(memory, order);
  const { plan, year, registry } = result;
  const document = reportDocument(result, tasks, reportWords(order.language, namesOf(registry)));
  const title = `${plan.name}, ${String(year)}`;
  const bytes = await writeDocument(document, { title, creator: productName });
  return { name: `bao-cao-${plan.id}-${String(year)}.docx`, bytes };
}
