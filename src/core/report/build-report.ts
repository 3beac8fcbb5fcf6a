import type { Indicator } from "#core/catalogue/indicator";
import type { Plan, Target } from "#core/catalogue/plan";
import {
  computedOf,
  figureOfAbsentee,
  figureOfUnit,
  sumFigures,
  type Operands,
  type UnitFigure,
} from "#core/evaluation/unit-figure";
import { expandConsolidated } from "#core/consolidation/expand-consolidated";
import { keepLedger, type LedgerSettings } from "#core/consolidation/keep-ledger";
import type { FileReading } from "#core/consolidation/file-reading";
import type { Receipt } from "#core/consolidation/receipt";
import { onTodaysBoundary } from "#core/consolidation/todays-boundary";
import { resolveFacts } from "#core/consolidation/resolve-facts";
import { planInYear, targetOfUnit } from "#core/evaluation/plan-in-year";
import { inScope } from "#core/evaluation/scope";
import type { Computed } from "#core/evaluation/computed";
import type { EvaluationContext, StartingPoint } from "#core/evaluation/context";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { targetsInForce } from "#core/evaluation/period";
import type { Facts } from "#core/reading/fact";
import { unitsUnder } from "#core/registry/registry";
import type { Organisation, Registry } from "#core/registry/organisation";
import { reportIssues } from "./report-issues";
import type { TaskProgress } from "#core/tasks/task-progress";
import { operandsOf } from "#core/evaluation/unit-figure";
import type { Catalogue } from "#core/catalogue/catalogue";
import type {
  GroupResult,
  IndicatorResult,
  PreviousYear,
  ReportResult,
  TargetResult,
  UnitResult,
} from "./report-result";

/** What a report is made of. */
export interface ReportInput {
  readonly readings: readonly FileReading[];
  readonly registry: Registry;
  readonly plan: Plan;
  readonly year: number;
  readonly dates: LedgerSettings;
  /** The organisation whose report this is: only what stands under it counts. Otherwise the top of the registry. */
  readonly unit?: string | null;
  readonly catalogue: Catalogue;
  readonly previous: PreviousYear | null;
  /** What a clerk entered about the tasks, by task id. */
  readonly taskProgress?: ReadonlyMap<string, TaskProgress>;
}

/** The last day on which a form of that year is in time, as the plan has it; an ISO date. */
export function dueDateOf({ due }: Pick<Plan, "due">, year: number): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(year)}-${two(due.month)}-${two(due.day)}`;
}

/** Consolidates the files into one report: ledger, figures of every level, verdicts, complaints. */
export function buildReport(input: ReportInput): ReportResult {
  const { year, catalogue, dates } = input;
  const plan = planInYear(input.plan, year);
  const whole = { registry: input.registry, plan: plan.id, year };
  const { readings, expectation } = expandConsolidated(input.readings, whole, input.unit ?? null);
  const { registry } = expectation;
  const ledger = keepLedger(readings, expectation, dates);
  const facts = new Map<string, Facts>();
  for (const { form, unit } of ledger.receipts) {
    if (form !== null) facts.set(unit.code, resolveFacts(form.facts, unit, catalogue.items));
  }
  const given = input.previous?.year === year - 1 ? input.previous : null;
  const previous = given === null ? null : onTodaysBoundary(given, registry, dates.asOf);
  const expected = ledger.receipts.filter(isExpected);
  const scene: Scene = { ...input, plan, registry, previous, expected, facts };
  return {
    plan,
    year,
    asOf: dates.asOf,
    dueDate: dates.dueDate,
    graceDays: dates.graceDays ?? 0,
    unit: expectation.own,
    registry,
    catalogue,
    ledger,
    facts,
    previous,
    indicators: catalogue.indicators.map((indicator) => resultOf(scene, indicator)),
    ...reportIssues({ ...scene, ledger, organisations: input.registry, given: input.previous }),
    ...(input.taskProgress === undefined ? {} : { taskProgress: input.taskProgress }),
  };
}

interface Scene extends ReportInput {
  /** Receipts of the units that exist on the day of the report. */
  readonly expected: readonly Receipt[];
  readonly facts: ReadonlyMap<string, Facts>;
}

const isExpected = (receipt: Receipt): boolean => receipt.status !== "notApplicable";

interface UnitInput {
  readonly unit: Organisation;
  readonly figure: UnitFigure;
}

/** What every expected unit gives to these sums. */
function figuresOf(
  scene: Scene,
  operands: Operands,
  units: readonly Receipt[],
): readonly UnitInput[] {
  const items = new Map(scene.catalogue.items.map((item) => [item.code, item]));
  return units.map(({ unit }) => {
    const facts = scene.facts.get(unit.code);
    const figure =
      facts === undefined
        ? figureOfAbsentee(unit, operands, (code) => items.get(code))
        : figureOfUnit(facts, operands);
    return { unit, figure };
  });
}

function resultOf(scene: Scene, indicator: Indicator): IndicatorResult {
  const figures = figuresOf(scene, indicator, scene.expected);
  const inForce = targetsInForce(scene.plan, scene.year).filter(
    (target) => target.indicator === indicator.id,
  );
  return {
    indicator,
    total: sumFigures(figures),
    previous: previousOf(scene, indicator, () => true),
    targets: scene.plan.targets
      .filter((target) => target.indicator === indicator.id)
      .map((target) => targetResult(scene, indicator, target)),
    byUnit: figures.map((figure) => unitResult(scene, { indicator, inForce, ...figure })),
    byGroup: groupsOf(scene, figures),
  };
}

function targetResult(scene: Scene, indicator: Indicator, target: Target): TargetResult {
  const operands = operandsOf(target, indicator);
  const units = scene.expected.filter(({ unit }) => inScope(target, unit));
  const figure = sumFigures(figuresOf(scene, operands, units));
  const previous = previousOf(scene, operands, (unit) => inScope(target, unit));
  const base = startingPoint(scene, target, previous);
  const context = contextOf(scene, previous, base);
  const evaluation = evaluateTarget(target, indicator, figure.computed, context);
  return { target, figure, previous, base, evaluation };
}

const contextOf = (
  scene: Scene,
  previous: Computed | null,
  base: StartingPoint | null,
): EvaluationContext => ({ year: scene.year, plan: scene.plan, previous, base });

/** The same sums a year ago, over the units of today that reported then. */
function previousOf(
  scene: Scene,
  operands: Operands,
  concerns: (unit: Organisation) => boolean,
): Computed | null {
  const { previous, registry } = scene;
  if (previous === null) return null;
  const figures: UnitInput[] = [];
  for (const [code, facts] of previous.facts) {
    const unit = registry.byCode.get(code);
    if (unit !== undefined && concerns(unit))
      figures.push({ unit, figure: figureOfUnit(facts, operands) });
  }
  return sumFigures(figures).computed;
}

/** What the plan prints for a year before, otherwise last year's figure. */
function startingPoint(
  scene: Scene,
  target: Target,
  previous: Computed | null,
): StartingPoint | null {
  const printed = scene.plan.baselines.find((base) => base.indicator === target.indicator);
  if (printed !== undefined) return printed;
  if (previous?.kind !== "value") return null;
  const { numerator, denominator } = previous;
  return { year: scene.year - 1, numerator, denominator };
}

interface UnitCase extends UnitInput {
  readonly indicator: Indicator;
  /** Targets of the indicator that govern this year. */
  readonly inForce: readonly Target[];
}

function unitResult(scene: Scene, { unit, figure, indicator, inForce }: UnitCase): UnitResult {
  const shared = inForce.find((each) => inScope(each, unit)) ?? inForce[0] ?? null;
  if (shared === null) return { unit, figure, target: null, shared, verdict: null, need: null };
  const quota = targetOfUnit(shared, unit.code);
  const target = quota ?? shared;
  if (quota === null || !inScope(target, unit))
    return { unit, figure, target, shared, verdict: "notApplicable", need: null };
  const facts = scene.facts.get(unit.code);
  const operands = operandsOf(target, indicator);
  const own =
    facts === undefined || target.scope.operands === null ? figure : figureOfUnit(facts, operands);
  const before = scene.previous?.facts.get(unit.code);
  const previous = before === undefined ? null : computedOf(figureOfUnit(before, operands));
  const base =
    previous?.kind === "value"
      ? { year: scene.year - 1, numerator: previous.numerator, denominator: previous.denominator }
      : null;
  const context = contextOf(scene, previous, base);
  const { verdict, need } = evaluateTarget(target, indicator, computedOf(own), context);
  return { unit, figure: own, target, shared, verdict, need };
}

/** The sums of every organisation that has reporting units under it. */
function groupsOf(scene: Scene, figures: readonly UnitInput[]): readonly GroupResult[] {
  const under = unitsUnder(
    scene.registry,
    figures.map(({ unit }) => unit),
  );
  const byCode = new Map(figures.map((figure) => [figure.unit.code, figure]));
  return scene.registry.organisations.flatMap((organisation) => {
    if (scene.registry.childrenOf(organisation.code).length === 0) return [];
    const members = (under.get(organisation.code) ?? []).flatMap(
      ({ code }) => byCode.get(code) ?? [],
    );
    return members.length === 0 ? [] : [{ organisation, figure: sumFigures(members) }];
  });
}
