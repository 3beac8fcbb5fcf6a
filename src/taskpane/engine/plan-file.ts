import { tasks } from "#core/catalogue/tasks/tasks";
import { plainBook } from "#core/plans/plan-book";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { planWorkbook } from "#app/plan-workbook";
import type { MadeFile, Order } from "./calls";
import type { Memory } from "./memory";
import { catalogue, planGiven } from "./product";

/** The plan that is chosen as a workbook, the same as that of the command line. */
export async function planFile({ registry }: Memory, { plan, asOf }: Order): Promise<MadeFile> {
  const book = plainBook(planGiven(plan), tasks);
  const workbook = planWorkbook(book, { catalogue, registry, today: asOf });
  return { name: `ke-hoach-${book.plan.id}.xlsx`, bytes: await writeWorkbook(workbook) };
}
