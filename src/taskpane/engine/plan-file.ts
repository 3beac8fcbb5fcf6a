import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { planWorkbook } from "#app/plan-workbook";
import type { MadeFile, Order } from "./calls";
import type { Memory } from "./memory";
import { catalogue, workGiven } from "./product";

/** The plan that is chosen as a workbook, the same as that of the command line. */
export async function planFile(
  { registry, own }: Memory,
  { plan, asOf }: Order,
): Promise<MadeFile> {
  const book = workGiven(plan, own);
  const workbook = planWorkbook(book, { catalogue, registry, today: asOf });
  return { name: `ke-hoach-${book.plan.id}.xlsx`, bytes: await writeWorkbook(workbook) };
}
