import type { Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import type { StartingPoint } from "#core/evaluation/context";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { targetOfUnit } from "#core/evaluation/plan-in-year";
import { inScope } from "#core/evaluation/scope";
import { computedOf, figureOfUnit, operandsOf } from "#core/evaluation/unit-figure";
import type { Evaluation } from "#core/evaluation/verdict";
import type { Organisation } from "#core/registry/organisation";
import { linesInForce, type JudgedLine } from "./indicator-lines";
import type { LiveCondition, LiveNumber, LiveText } from "#core/sheet/live-text";
import type { ReportResult } from "#core/result/report-result";

/** What a paragraph takes from the table of paths. */
export interface PathFigures {
  readonly due: number;
  readonly expected: LiveText;
  readonly perYear: LiveNumber;
  /** The base already met the target, and the figure no longer does. */
  readonly slipped: LiveCondition;
  /** What the table of paths notes: that the two readings differ, or what the base is. */
  readonly note: LiveText;
}

/** A figure on its way to a target year. */
export interface PathLine {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly due: number;
  readonly base: StartingPoint | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly evaluation: Evaluation;
}

/** A target of the whole with a target year, ahead or passed. */
export interface TotalPath extends PathLine {
  readonly line: JudgedLine;
}

export interface UnitPath extends PathLine {
  readonly unit: Organisation;
}

export function totalPaths(result: ReportResult): readonly TotalPath[] {
  return linesInForce(result).flatMap((line) => {
    const { target, base, figure, evaluation } = line.judged;
    if (target.horizon.kind !== "by" || target.value === null) return [];
    if (evaluation.verdict === "waiting") return [];
    const { indicator } = line;
    const { numerator, denominator } = figure;
    const due = target.horizon.year;
    return [{ line, indicator, target, due, base, numerator, denominator, evaluation }];
  });
}

/** Every unit in the scope of a target whose year is ahead, in the order of the registry; bases are last year's. */
export function unitPaths(
  result: ReportResult,
  { target: shared, indicator, due }: PathLine,
): readonly UnitPath[] {
  if (indicator.onlyInTotal === true || due <= result.year) return [];
  const { byUnit } = result.indicators.find((each) => each.indicator === indicator) ?? {
    byUnit: [],
  };
  return byUnit.flatMap(({ unit }): readonly UnitPath[] => {
    const facts = result.facts.get(unit.code);
    const target = targetOfUnit(shared, unit.code);
    if (facts === undefined || target === null || !inScope(target, unit)) return [];
    const operands = operandsOf(target, indicator);
    const figure = figureOfUnit(facts, operands);
    if (figure.state === "notApplicable") return [];
    const before = result.previous?.facts.get(unit.code);
    const earlier = before === undefined ? null : computedOf(figureOfUnit(before, operands));
    const base =
      earlier?.kind === "value"
        ? { year: result.year - 1, numerator: earlier.numerator, denominator: earlier.denominator }
        : null;
    const context = { year: result.year, plan: result.plan, previous: earlier, base };
    const evaluation = evaluateTarget(target, indicator, computedOf(figure), context);
    const given = figure.state === "counted" ? figure : { numerator: null, denominator: null };
    const { numerator, denominator } = given;
    return [{ unit, indicator, target, due, base, numerator, denominator, evaluation }];
  });
}
