import type { Catalogue } from "#core/catalogue/catalogue";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import type { PlanBook } from "#core/plans/plan-book";
import type { Registry } from "#core/registry/organisation";
import type { WorkbookModel } from "#core/sheet/sheet-model";
import { startOf, workbookProperties } from "./workbook-properties";

export interface PlanWorkbookSetting {
  /** The built-in items and indicators, to choose from. */
  readonly catalogue: Catalogue;
  /** Names of the units that were given quotas, when a registry is at hand. */
  readonly registry: Registry | null;
  /** ISO date. */
  readonly today: string;
}

/** A plan as a workbook that a clerk can change and hand in again. */
export const planWorkbook = (
  book: PlanBook,
  { catalogue, registry, today }: PlanWorkbookSetting,
): WorkbookModel => ({
  sheets: layOutPlan(book, catalogue, (code) => registry?.byCode.get(code)?.name ?? null),
  properties: workbookProperties(book.plan.name, startOf(today)),
});
