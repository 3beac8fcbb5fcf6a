import { standardChecks, type CheckSettings } from "#core/catalogue/check-settings";
import type { Indicator } from "#core/catalogue/indicator";
import type { Item } from "#core/catalogue/item";
import type { Plan, Target } from "#core/catalogue/plan";
import {
  figureOfAbsentee,
  figureOfUnit,
  FigureSum,
  type Figure,
  type Operands,
  type UnitFigure,
} from "#core/evaluation/unit-figure";
import { expandConsolidated } from "#core/consolidation/expand-consolidated";
import type { LedgerSettings } from "#core/consolidation/keep-ledger";
import type { FileReading } from "#core/consolidation/file-reading";
import type { Receipt } from "#core/consolidation/receipt";
import { resolveFacts } from "#core/consolidation/resolve-facts";
import { planInYear } from "#core/evaluation/plan-in-year";
import { inScope } from "#core/evaluation/scope";
import type { Computed } from "#core/evaluation/computed";
import type { StartingPoint } from "#core/evaluation/context";
import { evaluateInYear } from "#core/evaluation/evaluation";
import type { TargetInYear } from "#core/evaluation/target-in-year";
import { targetsInForce } from "#core/evaluation/period";
import { judgedOverTerm, termCount, withTerm } from "#core/evaluation/term-count";
import { historyIn, yearBefore } from "#core/evaluation/unit-standing";
import { factKeeper } from "#core/reading/compact-facts";
import type { Facts } from "#core/reading/fact";
import { registryOn } from "#core/registry/registry";
import type { Organisation, Registry } from "#core/registry/organisation";
import { enteredFigure } from "#core/evaluation/yardsticks/entered";
import { knownYears, type KnownYears } from "./known-years";
import { expectationOf, ledgerOf } from "./report-ledger";
import {
  givenIn,
  givenUnits,
  groupFigures,
  sumOver,
  type Given,
  type GivenThen,
  type GivenUnits,
} from "./given-units";
import { reportIssues } from "./issues/report-issues";
import { settledFor, unitResult } from "./unit-results";
import type { TaskProgress } from "#core/tasks/task-progress";
import { operandsOf } from "#core/evaluation/unit-figure";
import type { Catalogue } from "#core/catalogue/catalogue";
import type {
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
  /** Levels of the checks; those of the plan, else the usual ones, when absent. */
  readonly checks?: CheckSettings;
}

/** The levels of the checks as the plan has them. */
export const checksOf = ({ checks }: Plan): CheckSettings => ({ ...standardChecks, ...checks });

/** Consolidates the files into one report: ledger, figures of every level, verdicts, complaints. */
export function buildReport(input: ReportInput): ReportResult {
  const { year, catalogue, dates } = input;
  const plan = planInYear(input.plan, year);
  const registryNow = registryOn(input.registry, dates.asOf);
  const whole = expectationOf(plan, { registry: registryNow, year });
  const expanded = expandConsolidated(input.readings, whole, input.unit ?? null);
  const { expectation } = expanded;
  const ledger = ledgerOf(expanded, { plan, catalogue, dates });
  const checkSettings = input.checks ?? checksOf(plan);
  const made = { ...{ plan, checkSettings }, ...knownYears(input, expectation.registry) };
  const scene = sceneOf({ ...input, ...made }, { registry: expectation.registry, ledger });
  const { asOf, dueDate, graceDays = 0 } = dates;
  const indicators = catalogue.indicators.map((indicator) => resultOf(scene, indicator));
  return {
    ...made,
    ...{ year, asOf, dueDate, graceDays, unit: expectation.own, catalogue, ledger },
    registry: scene.registry,
    facts: scene.facts,
    indicators,
    ...reportIssues({
      ...{ ...scene, ledger, asOf, indicators },
      ...{ organisations: input.registry, given: input.previous },
    }),
    ...(input.taskProgress === undefined ? {} : { taskProgress: input.taskProgress }),
  };
}

function sceneOf(
  input: ReportInput & KnownYears & Pick<Scene, "checkSettings">,
  { registry, ledger }: Pick<ReportResult, "registry" | "ledger">,
): Scene {
  const expected = ledger.receipts.filter(isExpected);
  const facts = factsOf(ledger.receipts, input.catalogue);
  return {
    ...input,
    ...{ registry, expected, facts },
    ...givenUnits(registry, expected, facts),
    before: givenIn(input.previous, registry),
    items: new Map(input.catalogue.items.map((item) => [item.code, item])),
    settled: new Map(),
    lines: new Map(),
  };
}

/** What each unit received gave, with what follows from it; kept in little room. */
function factsOf(receipts: readonly Receipt[], { items }: Catalogue): ReadonlyMap<string, Facts> {
  const keep = factKeeper();
  return new Map(
    receipts.flatMap(({ form, unit }) =>
      form === null ? [] : [[unit.code, keep(resolveFacts(form.facts, unit, items))] as const],
    ),
  );
}

interface Scene extends Omit<ReportInput, "previous">, GivenUnits, KnownYears {
  readonly before: readonly GivenThen[];
  readonly checkSettings: CheckSettings;
  /** Receipts of the units that exist on the day of the report. */
  readonly expected: readonly Receipt[];
  readonly facts: ReadonlyMap<string, Facts>;
  readonly items: ReadonlyMap<string, Item>;
  /** Targets as they stand in the year, filled as they are asked for. */
  readonly settled: Map<Target, TargetInYear>;
  /** The lines of the units by indicator, kept once they were asked for while there are few. */
  readonly lines: Map<Indicator, readonly UnitResult[]>;
}

/** Every unit against every indicator is two million lines for a nation: there they are made whenever asked for. */
const fewUnits = 5000;

const isExpected = (receipt: Receipt): boolean => receipt.status !== "notApplicable";

const figureIn = (
  scene: Scene,
  operands: Operands,
  { unit, facts }: Omit<Given, "groups">,
): UnitFigure =>
  facts === undefined
    ? figureOfAbsentee(unit, operands, (code) => scene.items.get(code))
    : figureOfUnit(facts, operands);

function resultOf(scene: Scene, indicator: Indicator): IndicatorResult {
  const inForce = targetsInForce(scene.plan, scene.year).filter(
    (target) => target.indicator === indicator.id,
  );
  const lines = linesOf(scene, indicator, inForce);
  return {
    indicator,
    total: totalOf(scene, indicator),
    previous: previousOf(scene, { indicator, operands: indicator }, () => true),
    targets: scene.plan.targets
      .filter((target) => target.indicator === indicator.id)
      .map((target) => targetResult(scene, indicator, target)),
    // Getters, not spread: the lists are made when they are asked for.
    get byUnit() {
      return lines.all();
    },
    unitAt: lines.at,
    get byGroup() {
      return groupFigures(scene, (given) => figureIn(scene, indicator, given));
    },
  };
}

/** The units held against the targets of an indicator that are in force: all of them, or one. */
function linesOf(
  scene: Scene,
  indicator: Indicator,
  inForce: readonly Target[],
): {
  readonly all: () => readonly UnitResult[];
  readonly at: IndicatorResult["unitAt"];
} {
  const lineOf = (given: Given): UnitResult => {
    const figure = figureIn(scene, indicator, given);
    return unitResult(scene, { indicator, inForce, unit: given.unit, figure });
  };
  const isFew = scene.given.length <= fewUnits;
  const all = (): readonly UnitResult[] => {
    const lines = scene.lines.get(indicator) ?? scene.given.map(lineOf);
    if (isFew) scene.lines.set(indicator, lines);
    return lines;
  };
  const at = (index: number): UnitResult | undefined => {
    const given = scene.given[index];
    if (isFew) return all()[index];
    return given === undefined ? undefined : lineOf(given);
  };
  return { all, at };
}

function targetResult(scene: Scene, indicator: Indicator, target: Target): TargetResult {
  const operands = operandsOf(target, indicator);
  const concerns = (unit: Organisation): boolean => inScope(target, unit);
  const term = termCount(
    target,
    { kind: indicator.kind, operands },
    { ...scene, countIn: (year) => countIn(scene, { year, operands, concerns }) },
  );
  const figure = withTerm(figureOfTarget(scene, { target, operands }), term);
  const previous = previousOf(scene, { indicator, operands }, concerns);
  const base = startingPoint(scene, target, previous);
  const settled = settledFor(scene, indicator, target);
  const judged = evaluateInYear(settled, figure.computed, { previous, base });
  const evaluation = judgedOverTerm(judged, term, settled);
  return { target, term, figure, previous, base, evaluation };
}

function figureOfTarget(
  scene: Scene,
  { target, operands }: { readonly target: Target; readonly operands: Operands },
): Figure {
  const entered = enteredFigure({ ...target, operands, year: scene.year }, scene);
  if (entered !== null) return entered;
  const sum = new FigureSum();
  for (const given of scene.given) {
    if (inScope(target, given.unit)) sum.add(given.unit, figureIn(scene, operands, given));
  }
  return sum.figure();
}

/** The same sums a year ago, over the units of today that reported then; or what was entered for then. */
function previousOf(
  scene: Scene,
  { indicator, operands }: { readonly indicator: Indicator; readonly operands: Operands },
  concerns: (unit: Organisation) => boolean,
): Computed | null {
  const before = yearBefore(scene.year, scene.previous);
  const entered = enteredFigure({ indicator: indicator.id, operands, year: before }, scene);
  if (entered !== null) return entered.computed;
  return scene.previous === null ? null : sumOver(scene.before, operands, concerns);
}

/** The same sums in an earlier year; null when nothing is known of it. */
function countIn(
  { known, registry }: Scene,
  asked: {
    readonly year: number;
    readonly operands: Operands;
    readonly concerns: (unit: Organisation) => boolean;
  },
): Computed | null {
  const then = known.find(({ year }) => year === asked.year);
  return then === undefined
    ? null
    : sumOver(givenIn(then, registry), asked.operands, asked.concerns);
}

/** What the plan prints for a year before, otherwise last year's figure. */
function startingPoint(
  scene: Scene,
  target: Target,
  previous: Computed | null,
): StartingPoint | null {
  const own = scene.plan.baselines.filter((base) => base.indicator === target.indicator);
  // What is published for the whole stands there year by year: the way starts before this year.
  const printed = own.find((base) => base.year < scene.year) ?? own[0];
  return printed ?? historyIn(yearBefore(scene.year, scene.previous), previous).base;
}

/** The sums over all units, and of every organisation that has reporting units under it, in one go. */
function totalOf(scene: Scene, indicator: Indicator): Figure {
  const { id } = indicator;
  const entered = enteredFigure({ indicator: id, operands: indicator, year: scene.year }, scene);
  if (entered !== null) return entered;
  const total = new FigureSum();
  for (const given of scene.given) total.add(given.unit, figureIn(scene, indicator, given));
  return total.figure();
}
