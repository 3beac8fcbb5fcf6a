import type { Horizon, Period, Target } from "#core/catalogue/plan";
import type { PlanTerms } from "./context";

/** Why a target says nothing about a year. */
export type OutOfForce = "outsidePeriod" | "sharedYear";

type Periods = Pick<PlanTerms, "term" | "sharedYearGoesTo" | "targets">;

/**
 * Whether the target concerns the year: null when it does. An annual target with a printed period concerns
 * the years of the period; a year that two periods of the same figure share belongs to the one that the
 * plan's setting names. A target of a term concerns no year before the term. A target year never ends:
 * what was not met by then is overdue.
 */
export function outOfForce(target: Target, plan: Periods, year: number): OutOfForce | null {
  const { horizon } = target;
  if (horizon.kind === "term") {
    return year < (horizon.period ?? plan.term).from ? "outsidePeriod" : null;
  }
  if (horizon.kind !== "annual" || horizon.period === null) return null;
  if (!contains(horizon.period, year)) return "outsidePeriod";
  const own = horizon.period;
  const lost = plan.targets.some((other) => {
    if (other === target || other.indicator !== target.indicator) return false;
    const period = other.horizon.kind === "annual" ? other.horizon.period : null;
    return (
      period !== null &&
      contains(period, year) &&
      (plan.sharedYearGoesTo === "earlier" ? period.from < own.from : period.from > own.from) &&
      sameFigure(other, target)
    );
  });
  return lost ? "sharedYear" : null;
}

/** The targets of a plan that say something about the year, in the order of the plan. */
export const targetsInForce = (plan: Periods, year: number): readonly Target[] =>
  plan.targets.filter((target) => outOfForce(target, plan, year) === null);

const contains = (period: Period, year: number): boolean =>
  period.from <= year && year <= period.to;

/** Two targets speak of the same figure when they count the same things in the same places. */
const sameFigure = (one: Target, other: Target): boolean =>
  one.excludes === other.excludes &&
  sameList(one.scope.places, other.scope.places) &&
  sameList(one.scope.operands?.numerator ?? null, other.scope.operands?.numerator ?? null) &&
  sameList(one.scope.operands?.denominator ?? null, other.scope.operands?.denominator ?? null);

const sameList = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  one === other ||
  (one?.length === other?.length && (one ?? []).every((entry, at) => entry === other?.[at]));

/** The reporting year against the year in which the target must be met. */
export type Moment = "ahead" | "due" | "past";

/** The last year to meet the target; null for what is due every year. */
export function dueYear(horizon: Horizon, term: Period): number | null {
  if (horizon.kind === "by") return horizon.year;
  return horizon.kind === "term" ? (horizon.period ?? term).to : null;
}

/**
 * Targets without a target year (annual, at any time, not printed) are due every year.
 */
export function momentOf(horizon: Horizon, term: Period, year: number): Moment {
  const due = dueYear(horizon, term);
  if (due === null || year === due) return "due";
  return year < due ? "ahead" : "past";
}
