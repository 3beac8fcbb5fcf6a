import type { Target } from "#core/catalogue/plan";
import { growsInYear } from "#core/catalogue/periods/running-items";
import { decimalsIn } from "#core/catalogue/indicator";
import type { EvaluationContext, PlanTerms } from "./context";
import { goesUp, isTrend } from "./operators";
import { type Moment, type OutOfForce, momentOf, outOfForce } from "./period";
import { type Growth, type Measured, type Yardstick, growthOf, levelYardstick } from "./yardstick";

/** All that is known of a target in a year before any figure is seen: the same for every unit. */
export interface TargetInYear {
  readonly target: Target;
  readonly kind: Measured["kind"];
  /** Decimals of what the numerator counts: what is needed is said with as many. */
  readonly decimals: number;
  readonly year: number;
  readonly term: PlanTerms["term"];
  /** Why it says nothing about the year; null when it does. */
  readonly outside: OutOfForce | null;
  /** Its condition is not fulfilled yet. */
  readonly waits: boolean;
  readonly moment: Moment;
  readonly up: boolean;
  /** It is held against last year's figure, and has no level of its own. */
  readonly isTrend: boolean;
  /** Only a part of the year is over, and the figure still grows towards the level of the year. */
  readonly inProgress: boolean;
  /** Null for a trend, and for a plan that prints no usable number. */
  readonly yardstick: Yardstick | null;
  /** The percentage by which it is to change against last year; null where better is enough, and without a trend. */
  readonly growth: Growth | null;
}

/** What a unit was given is so many for the year: there is no way to it from an earlier one. */
function momentIn(target: Target, { term }: PlanTerms, year: number): Moment {
  const moment = momentOf(target.horizon, term, year);
  return target.given === true && moment === "ahead" ? "due" : moment;
}

const countOfNumerator: Measured = { kind: "count", better: "higher" };

/** Settles what does not depend on a figure, once for all the units of a report. */
export function targetInYear(
  target: Target,
  indicator: Measured,
  { year, plan }: Pick<EvaluationContext, "year" | "plan">,
): TargetInYear {
  const held = isTrend(target);
  const measured = target.given === true ? countOfNumerator : indicator;
  return {
    target,
    kind: measured.kind,
    decimals: decimalsIn(indicator).part,
    year,
    term: plan.term,
    outside: outOfForce(target, plan, year),
    waits: target.condition !== null && !plan.conditionsMet.includes(target.condition),
    moment: momentIn(target, plan, year),
    up: goesUp(target, measured),
    isTrend: held,
    inProgress: plan.period !== undefined && growsInYear(target.scope.operands ?? indicator),
    yardstick: held ? null : levelYardstick(target, measured),
    growth: growthOf(target, measured),
  };
}
