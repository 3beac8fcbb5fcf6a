import type { Indicator } from "#core/catalogue/indicator";
import type { Plan, Target } from "#core/catalogue/plan";
import { isAskedOf, judgedFor } from "#core/catalogue/target";
import { evaluateInYear } from "#core/evaluation/evaluation";
import { targetOfUnit } from "#core/evaluation/plan-in-year";
import { inScope } from "#core/evaluation/scope";
import { targetInYear, type TargetInYear } from "#core/evaluation/target-in-year";
import { figureOfUnit, operandsOf, type UnitFigure } from "#core/evaluation/unit-figure";
import { unitStanding, yearBefore } from "#core/evaluation/unit-standing";
import { asGiven, givenTo, mayBeGiven, numeratorOf } from "#core/evaluation/yardsticks/given-quota";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import type { PreviousYear, UnitResult } from "./report-result";

/** What the units of a report are judged with. */
export interface UnitScene {
  readonly year: number;
  readonly plan: Plan;
  readonly facts: ReadonlyMap<string, Facts>;
  readonly previous: PreviousYear | null;
  /** Targets as they stand in the year, filled as they are asked for. */
  readonly settled: Map<Target, TargetInYear>;
}

/** A target is settled once for all units that it is asked of. */
export function settledFor(
  scene: Pick<UnitScene, "settled" | "year" | "plan">,
  indicator: Indicator,
  target: Target,
): TargetInYear {
  const known = scene.settled.get(target);
  if (known !== undefined) return known;
  const settled = targetInYear(target, indicator, scene);
  scene.settled.set(target, settled);
  return settled;
}

interface UnitCase {
  readonly unit: Organisation;
  readonly figure: UnitFigure;
  readonly indicator: Indicator;
  /** Targets of the indicator that govern this year. */
  readonly inForce: readonly Target[];
}

/** One unit held against the target that governs it. */
export function unitResult(
  scene: UnitScene,
  { unit, figure, indicator, inForce }: UnitCase,
): UnitResult {
  const shared = inForce.find((each) => inScope(each, unit)) ?? inForce[0] ?? null;
  if (shared === null)
    return { unit, figure, target: null, shared, verdict: null, need: null, ...noHistory };
  const isAsked = isAskedOf(unit.code, shared, indicator);
  const quota = targetOfUnit(shared, unit.code);
  const target = quota ?? shared;
  if (!inScope(target, unit) || (quota === null && judgedFor(shared, indicator) !== "whole"))
    return { unit, figure, target, shared, verdict: "notApplicable", need: null, ...noHistory };
  const operands = operandsOf(target, indicator);
  const facts = target.scope.operands === null ? undefined : scene.facts.get(unit.code);
  const own = facts === undefined ? figure : figureOfUnit(facts, operands);
  const earlier = scene.previous?.facts.get(unit.code);
  const before = earlier === undefined ? null : figureOfUnit(earlier, operands);
  const year = yearBefore(scene.year, scene.previous);
  if (!isAsked) return unitOfWhole(scene, { unit, figure: own, indicator, shared, before });
  const settled = settledFor(scene, indicator, target);
  const { base, evaluation } = unitStanding(settled, own, { year, before });
  const { verdict, need } = evaluation;
  return { unit, figure: own, target, shared, verdict, need, before, base };
}

/** Nothing is asked of the unit, unless the registry or its own form says how much it was given. */
function unitOfWhole(
  scene: UnitScene,
  line: Pick<UnitResult, "unit" | "figure" | "before"> & {
    readonly indicator: Indicator;
    readonly shared: Target;
  },
): UnitResult {
  const { indicator, ...unit } = line;
  const { shared } = line;
  const given = mayBeGiven(shared, indicator)
    ? givenTo(line.unit, scene.facts.get(line.unit.code), indicator)
    : null;
  if (given === null) return { ...unit, target: shared, verdict: null, need: null, base: null };
  const target = asGiven(shared, given);
  const settled = targetInYear(target, indicator, scene);
  const { verdict, need } = evaluateInYear(settled, numeratorOf(line.figure), nothingEarlier);
  return { ...unit, target, verdict, need, base: null };
}

const nothingEarlier = { previous: null, base: null };

const noHistory = { before: null, base: null };
