import { planWorkbook } from "#app/plan-workbook";
import type { MadeFile, Order } from "#taskpane/protocol/answers";
import type { Memory } from "#taskpane/engine/memory";
import { tasksOf } from "#taskpane/engine/reading/plans/plan-books";
import { sheetParts } from "#taskpane/engine/parts/sheet-parts";
import { catalogue } from "#core/catalogue/built-in";
import { workGiven } from "#taskpane/engine/reading/plans/plans-at-hand";

/** The plan that is chosen as a workbook, the same as that of the command line. */
export async function planFile(memory: Memory, { plan, asOf }: Order): Promise<MadeFile> {
  const { writeWorkbook } = await sheetParts.writer();
  const work = workGiven({ plan }, memory);
  const book = { ...work, tasks: await tasksOf(work.plan, memory) };
  const workbook = planWorkbook(book, { catalogue, registry: memory.registry, today: asOf });
  return { name: `ke-hoach-${book.plan.id}.xlsx`, bytes: await writeWorkbook(workbook) };
}
