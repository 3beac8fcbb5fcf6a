import type { CheckSettings } from "#core/catalogue/check-settings";
import type { Catalogue } from "#core/catalogue/catalogue";
import type { Plan } from "#core/catalogue/plan";
import type { CheckSubject, EarlierFacts } from "#core/checks/check";
import { checks, emptyTally, type Tallies } from "#core/checks/checks";
import { unusualChangeId, unusualChanges } from "#core/checks/unusual-change";
import type { FormReading } from "#core/consolidation/file-reading";
import type { Ledger } from "#core/consolidation/keep-ledger";
import type { Receipt } from "#core/consolidation/receipt";
import { issue, type Issue } from "#core/issue";
import type { Facts } from "#core/reading/fact";
import { isWhole } from "#core/registry/inheritance";
import type { Organisation, Registry } from "#core/registry/organisation";
import { askedOfForms, formIssues, type AskedOfForms } from "./form-issues";
import { placeIssues } from "./place-issues";
import { quotaIssues } from "./quota-issues";
import { chainIssues } from "#core/result/known-years";
import type { TodaysBoundary } from "#core/consolidation/todays-boundary";
import { yearBefore } from "#core/evaluation/unit-standing";
import type { IndicatorResult, PreviousYear } from "#core/result/report-result";

/** What the complaints of a report are made of. */
export interface IssueScene {
  readonly ledger: Ledger;
  /** Receipts of the units that exist on the day of the report. */
  readonly expected: readonly Receipt[];
  readonly facts: ReadonlyMap<string, Facts>;
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly year: number;
  /** The report that was given as last year's. */
  readonly given: PreviousYear | null;
  /** Its facts on today's boundary; null when they are not of an earlier year. */
  readonly previous: PreviousYear | null;
  /** Every earlier year on today's boundary. */
  readonly known: readonly TodaysBoundary[];
  readonly asOf: string;
  readonly indicators: readonly IndicatorResult[];
  /** Everybody in the registry, also outside of the unit whose report this is. */
  readonly organisations: Registry;
  readonly checkSettings: CheckSettings;
}

/** Every complaint of a report, and how each check ended over all units. */
export function reportIssues(scene: IssueScene): {
  readonly issues: readonly Issue[];
  readonly checks: Tallies;
} {
  const tallies: Tallies = new Map(
    [...checks.map(({ id }) => id), unusualChangeId].map((id) => [id, emptyTally()]),
  );
  const asked = askedOfForms(scene.plan, scene.catalogue);
  const issues = [
    ...quotaIssues(scene.plan, scene.organisations),
    ...placeIssues(scene.plan, scene.organisations),
    ...scene.ledger.issues,
    ...notLastYear(scene.given, { year: scene.year, compared: scene.previous !== null }),
    ...chainIssues(scene),
    // Where nothing was received, nothing is missing but that.
    ...(scene.facts.size === 0 ? [] : termIssues(scene.indicators)),
    ...scene.expected.flatMap(notReceived),
    ...scene.expected.flatMap((receipt) => issuesOfForm(scene, receipt, { tallies, asked })),
    ...changesBetweenYears(scene, tallies),
  ];
  return { issues, checks: tallies };
}

/** What was given as last year's report and is of another year; `compared`: it is used all the same. */
export function notLastYear(
  given: PreviousYear | null,
  { year, compared }: { readonly year: number; readonly compared: boolean },
): readonly Issue[] {
  const wanted = yearBefore(year, null);
  if (given === null || given.year === wanted) return [];
  return [issue("previousNotLastYear", { year: given.year, wanted, compared })];
}

/** Counts over a term of which a year is missing, each target once. */
const termIssues = (indicators: readonly IndicatorResult[]): readonly Issue[] =>
  indicators.flatMap(({ indicator, targets }) =>
    targets.flatMap(({ term, target }) =>
      term === null || term.missing.length === 0
        ? []
        : [
            issue("termYearsMissing", {
              ...{ indicator: indicator.name, ref: target.ref },
              ...{ years: term.missing, ...term.counted },
            }),
          ],
    ),
  );

const notReceived = ({ unit, status }: Receipt): readonly Issue[] =>
  status === "missing" ? [issue("formNotReceived", {}, { unit: unit.code })] : [];

function issuesOfForm(
  scene: IssueScene,
  { form, unit }: Receipt,
  shared: { readonly tallies: Tallies; readonly asked: AskedOfForms },
): readonly Issue[] {
  const facts = scene.facts.get(unit.code);
  if (form === null || facts === undefined) return [];
  const { plan, catalogue, checkSettings: checks } = scene;
  const before = beforeOf(scene, unit);
  return formIssues({ form, facts, unit, plan, catalogue, before, checks, ...shared });
}

function changesBetweenYears(scene: IssueScene, tallies: Tallies): readonly Issue[] {
  const tally = tallies.get(unusualChangeId);
  if (scene.previous === null || tally === undefined) return [];
  const owners = new Map<CheckSubject, readonly [unit: Organisation, form: FormReading]>();
  for (const { form, unit } of scene.expected) {
    if (form === null) continue;
    const before = beforeOf(scene, unit);
    owners.set({ facts: form.facts, sheet: form.sheet, before }, [unit, form]);
  }
  const found = unusualChanges([...owners.keys()], tally, scene.checkSettings);
  return found.flatMap(({ subject, issue: each }) => {
    const owner = owners.get(subject);
    if (owner === undefined) return [];
    const [unit, form] = owner;
    return [{ ...each, unit: unit.code, at: { ...each.at, file: form.file.path } }];
  });
}

/** Last year's facts of a unit of today, and whose they were. */
function beforeOf({ previous }: IssueScene, { code }: Organisation): EarlierFacts | null {
  const facts = previous?.facts.get(code);
  if (previous === null || facts === undefined) return null;
  const origins = previous.origins?.get(code) ?? [];
  return {
    year: previous.year,
    facts,
    predecessors: origins.map((origin) => origin.code),
    estimated: origins.some((origin) => !isWhole(origin)),
  };
}
