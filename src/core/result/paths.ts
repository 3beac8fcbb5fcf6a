import type { Indicator } from "#core/catalogue/indicator";
import type { PathToYear } from "#core/evaluation/formulas/path-formulas";
import { outOfForce } from "#core/evaluation/period";
import { mayBeAskedOfUnits } from "./units-behind";
import { isAskedOf } from "#core/catalogue/target";
import { targetOfUnit } from "#core/evaluation/plan-in-year";
import { inScope } from "#core/evaluation/scope";
import { targetInYear } from "#core/evaluation/target-in-year";
import { figureOfUnit, operandsOf } from "#core/evaluation/unit-figure";
import { unitStanding, yearBefore } from "#core/evaluation/unit-standing";
import type { Organisation } from "#core/registry/organisation";
import type { IndicatorResult, ReportResult, TargetResult } from "./report-result";

/** A figure of the report on its way to a target year. */
export interface PathLine extends PathToYear {
  readonly indicator: Indicator;
}

export interface UnitPath extends PathLine {
  readonly unit: Organisation;
}

type Scene = Pick<ReportResult, "plan" | "year" | "facts" | "previous" | "ledger">;

/** Whether a target of the plan says something about the year of the report. */
export const isInForce = (
  { plan, year }: Pick<ReportResult, "plan" | "year">,
  { target }: TargetResult,
): boolean => outOfForce(target, plan, year) === null;

/** The way of the whole to the year of a target, ahead or passed; null for a target without one, and one that waits. */
export function totalPath(
  { plan, year }: Pick<ReportResult, "plan" | "year">,
  { indicator }: Pick<IndicatorResult, "indicator">,
  { target, base, figure, evaluation }: TargetResult,
): PathLine | null {
  if (target.horizon.kind !== "by" || target.value === null) return null;
  if (evaluation.verdict === "waiting") return null;
  const { numerator, denominator } = figure;
  const due = target.horizon.year;
  return {
    indicator,
    target,
    term: plan.term,
    year,
    due,
    base,
    numerator,
    denominator,
    evaluation,
  };
}

/** Every unit in the scope of a target whose year is ahead, in the order of the registry; bases are last year's. */
export function unitPaths(scene: Scene, total: PathLine): readonly UnitPath[] {
  const { indicator, target: shared } = total;
  if (!mayBeAskedOfUnits(shared, indicator) || total.due <= total.year) return [];
  const year = yearBefore(scene.year, scene.previous);
  return scene.ledger.receipts.flatMap(({ unit, status }): readonly UnitPath[] => {
    if (status === "notApplicable") return [];
    const facts = scene.facts.get(unit.code);
    const target = targetOfUnit(shared, unit.code);
    if (facts === undefined || target === null || !inScope(target, unit)) return [];
    if (!isAskedOf(unit.code, shared, indicator)) return [];
    const operands = operandsOf(target, indicator);
    const figure = figureOfUnit(facts, operands);
    if (figure.state === "notApplicable") return [];
    const earlier = scene.previous?.facts.get(unit.code);
    const before = earlier === undefined ? null : figureOfUnit(earlier, operands);
    const asked = targetInYear(target, indicator, scene);
    const { base, evaluation } = unitStanding(asked, figure, { year, before });
    const given = figure.state === "counted" ? figure : { numerator: null, denominator: null };
    const { numerator, denominator } = given;
    return [{ ...total, unit, target, base, numerator, denominator, evaluation }];
  });
}
