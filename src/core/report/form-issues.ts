import type { Plan } from "#core/catalogue/plan";
import { checkRelations } from "#core/checks/relations";
import type { FormReading } from "#core/consolidation/file-reading";
import { appliesTo } from "#core/evaluation/applicability";
import { cellName } from "#core/cell";
import { issue, type Issue } from "#core/issue";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import type { Catalogue } from "#core/catalogue/catalogue";

/** One accepted form with what is known about its unit. */
export interface FormCase {
  readonly form: FormReading;
  /** Resolved facts: what the form gave and what follows from it. */
  readonly facts: Facts;
  readonly unit: Organisation | null;
  readonly plan: Plan | null;
  readonly catalogue: Catalogue;
}

/** Every complaint about one form, placed in its file: cells, contradictions, and inputs the plan waits for. */
export function formIssues(formCase: FormCase): readonly Issue[] {
  const { form, facts, unit } = formCase;
  const found = [
    ...form.issues,
    ...checkRelations(form.facts, form.sheet),
    ...valuesWhereNotApplicable(formCase),
    ...blanks(formCase),
  ];
  const code = unit?.code ?? form.meta?.unit ?? null;
  const placed = found.map((each) =>
    explained({ ...each, unit: code, at: { ...each.at, file: form.file.path } }, form),
  );
  return facts.size === 0 && placed.length === 0 ? [] : placed;
}

/** The complaint with the unit's note on one of its rows, where it asks for an explanation. */
function explained(each: Issue, { notes }: FormReading): Issue {
  if (each.severity !== "explain" || notes === undefined) return each;
  const named = ["item", "part", "whole"].flatMap((key): readonly unknown[] => [
    Reflect.get(each.details, key),
  ]);
  const codes = each.code === "itemUnknown" ? [each.found] : named;
  const note = codes
    .map((code) => (typeof code === "string" ? notes.get(code) : undefined))
    .find((text) => text !== undefined);
  return note === undefined ? each : { ...each, explanation: note };
}

/** Numbers for things that an organisation of this type does not have. */
function valuesWhereNotApplicable({ form, unit, catalogue }: FormCase): readonly Issue[] {
  if (unit === null) return [];
  return catalogue.items.flatMap((item) => {
    const fact = form.facts.get(item.code);
    if (fact?.state !== "number" || fact.value === 0 || appliesTo(item, unit)) return [];
    const cell = fact.at === null ? null : cellName(fact.at.row, fact.at.column);
    const place = { at: { sheet: form.sheet, cell }, found: String(fact.value) };
    return [issue("valueWhereNotApplicable", { item: item.code }, place)];
  });
}

/** Inputs of the plan's targets that the form leaves blank. */
function blanks({ form, facts, plan, catalogue }: FormCase): readonly Issue[] {
  if (plan === null) return [];
  const refused = new Set(
    form.issues.flatMap((each) => ("item" in each.details ? [each.details.item] : [])),
  );
  const cellOf = (code: string): string | null => form.cells?.get(code) ?? null;
  return neededItems(plan, catalogue).flatMap((code) =>
    facts.has(code) || refused.has(code)
      ? []
      : [issue("itemBlank", { item: code }, { at: { sheet: form.sheet, cell: cellOf(code) } })],
  );
}

/** Codes of the items that the targets of a plan are computed from, in the order of the form. */
export function neededItems(plan: Plan, { items, indicators }: Catalogue): readonly string[] {
  const needed = new Set<string>();
  for (const target of plan.targets) {
    const indicator = indicators.find((each) => each.id === target.indicator);
    const operands = target.scope.operands ?? indicator;
    for (const code of [...(operands?.numerator ?? []), ...(operands?.denominator ?? [])])
      needed.add(code);
  }
  return items.map((item) => item.code).filter((code) => needed.has(code));
}
