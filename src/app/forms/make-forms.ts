import type { Catalogue } from "#core/catalogue/catalogue";
import type { Plan } from "#core/catalogue/plan";
import { resolveFacts } from "#core/consolidation/resolve-facts";
import { catalogueOfForm, leftOutOfForm } from "#core/forms/form-catalogue";
import { layOutForm } from "#core/forms/input-form";
import type { SheetWords } from "#core/forms/sheet-words";
import { namedInTerm, planInYear, planOfUnit } from "#core/evaluation/plan-in-year";
import { yearBefore } from "#core/evaluation/unit-standing";
import type { Facts } from "#core/reading/fact";
import type { Organisation, Registry } from "#core/registry/organisation";
import type { PreviousYear } from "#core/result/report-result";
import type { WorkbookModel } from "#core/sheet/sheet-model";
import { workbookProperties } from "#app/workbook-properties";

/** What the forms of a year are made from. */
export interface FormsInput {
  readonly registry: Registry;
  readonly plan: Plan;
  readonly year: number;
  readonly catalogue: Catalogue;
  readonly words: SheetWords;
  /** Values that stand in a unit's form already. */
  readonly factsOf: (unit: string) => Facts | null;
  /** Values that cannot change any more and stand in an otherwise blank form; none when absent. */
  readonly settledOf?: (unit: string) => Facts | null;
  readonly previousOf: (unit: string) => Facts | null;
  /** When a unit's file says that it was saved, ISO date and time. */
  readonly savedAt: (unit: string) => string;
}

/**
 * What the forms of a year show as last year's values: nothing out of a report of an earlier year, because the heading of
 * the column names the year before.
 */
export const shownAsLastYear =
  (previous: PreviousYear | null, year: number): FormsInput["previousOf"] =>
  (unit) =>
    previous?.year === yearBefore(year, null) ? (previous.facts.get(unit) ?? null) : null;

/** A fresh form: blank, but for what is settled, and for things that organisations of this type do not have. */
const freshFacts = (
  unit: Organisation,
  { items }: Catalogue,
  settledOf: FormsInput["settledOf"],
): Facts => resolveFacts(settledOf?.(unit.code) ?? new Map(), unit, items);

/** The workbook of one unit: its form and what the form is. */
export function formWorkbook(unit: Organisation, input: FormsInput): WorkbookModel {
  const { registry, plan, year, words } = input;
  const catalogue = catalogueOfForm(namedInTerm(input.catalogue, plan, year), plan, unit);
  const above = unit.parent === null ? null : (registry.byCode.get(unit.parent)?.name ?? null);
  const sheets = layOutForm({
    unit,
    above,
    plan: planOfUnit(planInYear(plan, year), unit.code),
    year,
    catalogue,
    words,
    facts: input.factsOf(unit.code) ?? freshFacts(unit, catalogue, input.settledOf),
    previous: input.previousOf(unit.code),
    leftOut: leftOutOfForm(input.catalogue, plan, unit),
  });
  return { sheets, properties: workbookProperties(unit.name, input.savedAt(unit.code)) };
}
