import { tasks } from "#core/catalogue/tasks/tasks";
import { productName } from "#core/forms/product";
import { buildReport } from "#core/report/build-report";
import { explanationKey, withExplanations } from "#core/report/explanations";
import type { ReportResult } from "#core/report/report-result";
import { layOutReport } from "#core/report/report-workbook";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import type { Organisation } from "#core/registry/organisation";
import type { KeptTexts } from "#core/report/report-settings";
import type { SheetModel, WorkbookModel } from "#core/sheet/sheet-model";
import { formFileName, formWorkbook } from "#app/make-forms";
import { reportWords } from "#text/report-words";
import { wordsOf } from "#text/words";
import type { FormOrder, MadeFile, Order } from "./calls";
import type { Memory } from "./memory";
import { catalogue, namesOf, planGiven } from "./product";

/** The report on everything that was read so far, with the choices and explanations of the consolidator. */
export function reportOn(memory: Memory, order: Order, standing?: KeptTexts | null): ReportResult {
  const { readings, registry, previous } = memory;
  const { year, asOf, dueDate, duplicates } = order;
  const plan = planGiven(order.plan);
  const dates = { asOf, dueDate, duplicates, chosen: new Map(order.chosen) };
  const result = buildReport({ readings, registry, plan, year, dates, catalogue, previous });
  const kept = withTyped(new Map([...(standing ?? []), ...memory.kept]), result, memory);
  return { ...result, kept, issues: withExplanations(result.issues, kept) };
}

/**
 * What was written before, with the explanations typed here that this report asks for; those of other years and places
 * stay where they are. A text that was taken away here is gone.
 */
function withTyped(
  kept: Map<string, string>,
  { issues }: ReportResult,
  { explanations }: Memory,
): KeptTexts {
  for (const key of issues.map(explanationKey)) {
    const typed = explanations.get(key);
    if (typed === "") kept.delete(key);
    else if (typed !== undefined) kept.set(key, typed);
  }
  return kept;
}

/** The sheets of the report, with what people wrote into an earlier one. */
export function reportSheets(
  memory: Memory,
  order: Order,
  kept: KeptTexts | null,
): readonly SheetModel[] {
  const result = reportOn(memory, order, kept);
  return layOutReport(result, tasks, reportWords(order.language, namesOf(result.registry)));
}

/** The report workbook, the same as that of the command line. */
export async function reportFile(memory: Memory, order: Order): Promise<MadeFile> {
  const result = reportOn(memory, order);
  const words = reportWords(order.language, namesOf(result.registry));
  const bytes = await writeWorkbook({
    sheets: layOutReport(result, tasks, words),
    properties: {
      title: `${result.plan.name}, ${String(result.year)}`,
      creator: productName,
      modified: `${result.asOf}T00:00:00Z`,
      lastModifiedBy: productName,
    },
  });
  return { name: `bao-cao-${result.plan.id}-${String(result.year)}.xlsx`, bytes };
}

/** The blank form of one unit as a file. */
export async function formFile(memory: Memory, order: FormOrder): Promise<MadeFile> {
  const unit = unitOf(memory, order);
  return { name: formFileName(unit), bytes: await writeWorkbook(formOf(memory, order)) };
}

function unitOf({ registry }: Memory, order: FormOrder): Organisation {
  const unit = registry.byCode.get(order.unit);
  if (unit === undefined) throw new Error("the page asked for a unit that its registry lacks");
  return unit;
}

/** The blank form of one unit, with last year's values beside when a report or form of last year was given. */
export function formOf(memory: Memory, order: FormOrder): WorkbookModel {
  const { registry, previous } = memory;
  return formWorkbook(unitOf(memory, order), {
    registry,
    plan: planGiven(order.plan),
    year: order.year,
    catalogue,
    words: wordsOf(order.language),
    factsOf: () => null,
    previousOf: (code) => previous?.facts.get(code) ?? null,
    savedAt: () => `${order.asOf}T00:00:00Z`,
  });
}
