import { neededItems } from "#core/catalogue/asked-items";
import { rowLabels } from "#core/catalogue/row-labels";
import { formVersionOf } from "#core/words/form-versions";
import { standardChecks, type CheckSettings } from "#core/catalogue/check-settings";
import { itemsAfter } from "#core/catalogue/item";
import type { Plan } from "#core/catalogue/plan";
import type { Check, EarlierFacts } from "#core/checks/check";
import { checksOver, checkUnit, type Tallies } from "#core/checks/checks";
import type { FormReading } from "#core/consolidation/file-reading";
import { appliesTo } from "#core/evaluation/scope";
import { cellName } from "#core/cell";
import { issue, type Issue } from "#core/issue";
import { quotaConflicts } from "./quota-issues";
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
  /** Last year's facts of the unit; checks against them are undecided without. */
  readonly before?: EarlierFacts | null;
  /** Levels of the checks; the usual ones when absent. */
  readonly checks?: CheckSettings;
  /** What is asked of the form, where many are asked the same. */
  readonly asked?: AskedOfForms;
  /** Where the outcomes of the checks are counted. */
  readonly tallies?: Tallies;
}

/** What every form of a plan is asked: found once for all of them. */
export interface AskedOfForms {
  /** Inputs of the targets. */
  readonly needed: readonly string[];
  readonly checks: readonly Check[];
}

export const askedOfForms = (plan: Plan | null, catalogue: Catalogue): AskedOfForms => ({
  needed: plan === null ? [] : neededItems(plan, catalogue),
  checks: checksOver(catalogue.indicators),
});

/** Every complaint about one form, placed in its file: cells, contradictions, and inputs the plan waits for. */
export function formIssues(formCase: FormCase): readonly Issue[] {
  const { form, unit, before = null, tallies, checks: settings = standardChecks } = formCase;
  const asked = formCase.asked ?? askedOfForms(formCase.plan, formCase.catalogue);
  const blank = blanks(formCase, asked.needed);
  const subject = { facts: form.facts, sheet: form.sheet, before, settings };
  const checked = checkUnit(subject, asked.checks, tallies);
  const found = [
    ...form.issues,
    ...checked.filter((each) => !isSaidAlready(each, [...form.issues, ...blank])),
    ...valuesWhereNotApplicable(formCase),
    ...quotaConflicts(formCase),
    ...blank,
  ];
  const code = unit?.code ?? form.meta?.unit ?? null;
  const rows = found.length === 0 ? null : labelsOf(formCase, blank);
  const called = rows === null ? {} : { rows };
  return found.map((each) =>
    explained({ ...each, ...called, unit: code, at: { ...each.at, file: form.file.path } }, form),
  );
}

/** What the form calls its rows; null for one whose rows have no labels, or have lost one of theirs. */
function labelsOf({ form, catalogue }: FormCase, blank: readonly Issue[]): Labels | null {
  const { meta, cells } = form;
  const version = meta?.version ?? null;
  if (version === null || cells === undefined || !formVersionOf(version).labels) return null;
  if (blank.some((each) => each.code === "itemMissing")) return null;
  return labelsIn(catalogue.groups, cells);
}

type Labels = ReadonlyMap<string, string>;

/** Forms of one kind are kept with one map of their cells: its labels are found once, for all their complaints. */
const known = new WeakMap<Catalogue["groups"], WeakMap<ReadonlyMap<string, string>, Labels>>();

function labelsIn(groups: Catalogue["groups"], cells: ReadonlyMap<string, string>): Labels {
  const byCells = known.get(groups) ?? new WeakMap<ReadonlyMap<string, string>, Labels>();
  known.set(groups, byCells);
  const before = byCells.get(cells);
  if (before !== undefined) return before;
  const onForm = groups.map(({ items }) => ({
    items: items.filter(({ code }) => cells.has(code)),
  }));
  const labels = rowLabels(onForm);
  byCells.set(cells, labels);
  return labels;
}

/** A whole that is missing was refused, or is asked for as a blank: one complaint is enough. */
function isSaidAlready(each: Issue, said: readonly Issue[]): boolean {
  if (each.code !== "wholeMissing") return false;
  const { whole } = each.details;
  return said.some(({ details }) => "item" in details && details.item === whole);
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
  return note === undefined ? each : { ...each, explanation: note, explainedBy: "unit" };
}

/** Numbers for things that an organisation of this type does not have. */
function valuesWhereNotApplicable({ form, unit, catalogue }: FormCase): readonly Issue[] {
  if (unit === null) return [];
  const outside = catalogue.items.filter((item) => !appliesTo(item, unit));
  return outside.flatMap((item): readonly Issue[] => {
    const fact = form.facts.get(item.code);
    if (fact?.state !== "number" || fact.value === 0) return [];
    const cell = fact.at === null ? null : cellName(fact.at.row, fact.at.column);
    const place = { at: { sheet: form.sheet, cell }, found: String(fact.value) };
    return [issue("valueWhereNotApplicable", { item: item.code }, place)];
  });
}

/** Inputs of the plan's targets that the form leaves blank. */
function blanks(formCase: FormCase, needed: readonly string[]): readonly Issue[] {
  const { form, facts, catalogue } = formCase;
  const without = needed.filter((code) => !facts.has(code));
  if (without.length === 0) return [];
  const notAsked = rowsOfOtherKinds(formCase);
  const later = itemsAfter(form.meta?.version ?? null, catalogue.items);
  const refused = new Set(
    form.issues.flatMap((each) => ("item" in each.details ? [each.details.item] : [])),
  );
  return without
    .filter((code) => !refused.has(code) && !notAsked.has(code) && !later.has(code))
    .map((code) => blankOf(code, form));
}

/**
 * A form checked without a registry does not say of what kind its unit is. One that has none of the rows of communes was
 * made for a unit that has nothing to write there.
 */
function rowsOfOtherKinds({ form, unit, catalogue }: FormCase): ReadonlySet<string> {
  const { blanks: cells } = form;
  const isKnown = unit !== null && unit.type !== null;
  if (isKnown || cells === undefined) return new Set();
  const ofCommunes = catalogue.items.filter((item) => item.appliesTo === "communes");
  const stands = ({ code }: { readonly code: string }): boolean =>
    form.facts.has(code) || cells.has(code);
  return ofCommunes.some(stands) ? new Set() : new Set(ofCommunes.map(({ code }) => code));
}

/** A row that was left blank, at its cell, or one that is not in the form at all. */
function blankOf(item: string, { sheet, blanks: cells }: FormReading): Issue {
  const cell = cells?.get(item) ?? null;
  const isMissing = cells !== undefined && cell === null;
  return issue(isMissing ? "itemMissing" : "itemBlank", { item }, { at: { sheet, cell } });
}
