import type { Computed } from "./computed";
import type { StartingPoint } from "./context";
import { type OwnHistory, evaluateInYear } from "./evaluation";
import type { TargetInYear } from "./target-in-year";
import { type UnitFigure, computedOf } from "./unit-figure";
import type { Evaluation } from "./verdict";

/** The year whose figures a year is compared with: that of the last report given, otherwise the year before. */
export const yearBefore = (year: number, last: { readonly year: number } | null): number =>
  last?.year ?? year - 1;

/** What a year is compared with, and the start of a path where the plan prints none. */
export function historyIn(year: number, previous: Computed | null): OwnHistory {
  if (previous?.kind !== "value") return { previous, base: null };
  const { numerator, denominator } = previous;
  return { previous, base: { year, numerator, denominator } };
}

/** One unit held against one target. */
export interface UnitStanding {
  readonly figure: UnitFigure;
  /** What it gave the year before; null when it gave nothing. */
  readonly before: UnitFigure | null;
  readonly base: StartingPoint | null;
  readonly evaluation: Evaluation;
}

/** A figure of one unit and what it gave the year before, both with the sums of the target, against that target. */
export function unitStanding(
  asked: TargetInYear,
  figure: UnitFigure,
  { year, before }: { readonly year: number; readonly before: UnitFigure | null },
): UnitStanding {
  const history = historyIn(year, before === null ? null : computedOf(before));
  const evaluation = evaluateInYear(asked, computedOf(figure), history);
  return { figure, before, base: history.base, evaluation };
}
