import type { CheckSettings } from "#core/catalogue/check-settings";
import type { Plan } from "#core/catalogue/plan";
import { isPlanId } from "#core/catalogue/plans/plan-heads";
import { periodNamed } from "#core/catalogue/periods/report-period";
import type { FileReading, FormReading } from "#core/consolidation/file-reading";
import type { LedgerSettings } from "#core/consolidation/keep-ledger";
import { headIssues } from "#core/consolidation/doubts";
import { matchFiles } from "#core/consolidation/match-files";
import { expectationOf } from "#core/result/report-ledger";
import { issue, type Issue } from "#core/issue";
import type { Facts } from "#core/reading/fact";
import { unknownOrganisation, type Registry } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";
import { buildReport, checksOf } from "#core/result/build-report";
import type { PreviousYear, ReportResult } from "#core/result/report-result";
import { noPlan, type PlanInUse } from "#app/work";

/** What single forms are checked by. */
export interface FormCheck {
  /** The plan that a form names; null when there is none of that id. */
  readonly planNamed: (id: string) => PlanInUse | null;
  /** For a form that names none, or one that is not known: `noPlan` waits for no values. */
  readonly usual: PlanInUse;
  /** The year of a form that names none. */
  readonly year: number;
  /** The part of the year that forms are to be of, null for the whole; absent where each is taken as what it says. */
  readonly period?: string | null;
  readonly dates: LedgerSettings;
  /** Knows of what kind a unit is; without one nothing is taken for not applying to it. */
  readonly registry?: Registry | null;
  readonly previous?: EarlierValues | null;
  /** What the form calls its unit, for one that the registry does not know. */
  readonly name?: string | null;
  /** Levels of the checks; those of the plan when absent. */
  readonly levelsOf?: (plan: Plan) => CheckSettings;
}

/** A unit's values of the year before, or of the nearest year before it that is known. */
export interface EarlierValues {
  readonly year: number;
  readonly facts: Facts;
}

/** A form by itself: every complaint about it, and how the targets of its plan stand with it. */
export interface CheckedForm {
  readonly issues: readonly Issue[];
  /** The report on this unit alone. */
  readonly result: ReportResult;
  readonly unit: { readonly code: string; readonly name: string };
}

/** A code that no organisation has, for a form that does not say whose it is. */
const unstated = "?";

/** Checks a form by itself, as that of the unit, year and plan that it names. */
export function checkForm(given: FormReading, check: FormCheck): CheckedForm {
  const { registry: known = null, name = null, previous = null } = check;
  const { head, ...form } = given;
  const code = form.meta?.unit ?? unstated;
  const unit = known?.byCode.get(code) ?? unknownOrganisation(code, name ?? head?.unit ?? code);
  const alone = { parent: null, reports: true, from: null, to: null, predecessors: [] };
  const { plan: whole, catalogue } = check.planNamed(form.meta?.plan ?? "") ?? check.usual;
  const period = periodNamed(form.meta?.period);
  const plan = period === null ? whole : { ...whole, period };
  const year = form.meta?.year ?? check.year;
  // By it the form knows what its rows are called.
  const version = form.meta?.version ?? null;
  const result = buildReport({
    readings: [
      { ...form, meta: { template: null, version, unit: code, year, plan: plan.id, period } },
    ],
    registry: registryOf([{ ...unit, ...alone }]),
    plan: forUnit(plan, code),
    year,
    dates: check.dates,
    catalogue,
    previous: previous === null ? null : { ...previous, facts: new Map([[code, previous.facts]]) },
    checks: (check.levelsOf ?? checksOf)(plan),
  });
  // The registry knows whose name the head bears; the report on one unit knows nobody else.
  const among = known?.byCode.has(code) === true ? known : registryOf([unit]);
  const told = [
    ...identityIssues(form, check),
    ...headIssues(given, expectationOf(plan, { registry: among, year })),
  ];
  return { issues: [...told, ...result.issues.map(named)], result, unit };
}

/** Quotas of others say nothing about this form, and their units stand in no registry here. */
const forUnit = (plan: Plan, code: string): Plan => ({
  ...plan,
  targets: plan.targets.map((target) =>
    target.quotas === undefined
      ? target
      : { ...target, quotas: target.quotas.filter(({ unit }) => unit === code) },
  ),
});

/** A form that nobody can be found to have sent is passed over when forms are gathered. */
const identityIssues = (
  { meta, file }: FormReading,
  { year, period: wanted, usual }: Pick<FormCheck, "year" | "period" | "usual">,
): readonly Issue[] => {
  const period = meta?.period ?? null;
  const place = { at: { file: file.path }, unit: meta?.unit ?? null };
  return [
    ...(meta?.unit == null ? [issue("unitNotStated", {}, place)] : []),
    ...(isOfAnother(meta, usual.plan)
      ? [issue("wrongPlan", { expected: usual.plan.id }, { ...place, found: meta?.plan ?? null })]
      : []),
    ...(meta?.year == null ? [issue("yearNotStated", { expected: year }, place)] : []),
    ...(wanted === undefined || wanted === period
      ? []
      : [issue("wrongPeriod", { expected: wanted, found: period }, place)]),
  ];
};

/**
 * Whether a form that has lost its hidden sheet bears the name of a built-in plan where a clerk's own is asked for: that
 * was made of a built-in one and may still be called like it, so that nobody can say whose form it is.
 */
const isOfAnother = (meta: FormReading["meta"], { id }: Pick<Plan, "id">): boolean =>
  meta?.template === null &&
  meta.plan !== null &&
  meta.plan !== id &&
  id !== noPlan.id &&
  !isPlanId(id);

const named = (each: Issue): Issue => (each.unit === unstated ? { ...each, unit: null } : each);

/** Why a file that holds no form is none. */
export function notAForm(reading: Exclude<FileReading, FormReading>): Issue | null {
  const nobody = { registry: registryOf([]), plan: "", year: 0, period: null };
  return matchFiles([reading], nobody).ignored[0]?.cause ?? null;
}

/** The unit's values in a report that was given, when that is of an earlier year. */
export function earlierValues(
  previous: PreviousYear | null,
  unit: string,
  year: number,
): EarlierValues | null {
  const facts = previous?.facts.get(unit);
  if (previous === null || facts === undefined || previous.year >= year) return null;
  return { year: previous.year, facts };
}
