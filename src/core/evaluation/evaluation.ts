import type { Target } from "#core/catalogue/plan";
import { type Computed, type Ratio, ratio, ratioOf, wholeUnder } from "./computed";
import type { EvaluationContext } from "./context";
import { isBorderline, verdictOn } from "./judgement";
import { pathAlong } from "./path";
import { straightLine } from "./straight-line";
import { type TargetInYear, targetInYear } from "./target-in-year";
import { isReached, type Evaluation, type EvaluationNote, type Verdict } from "./verdict";
import {
  type Measured,
  type Yardstick,
  growthYardstick,
  trendAim,
  unitsMissing,
} from "./yardstick";

/** What belongs to one unit: its figure of the year before, and where its path starts. */
export type OwnHistory = Pick<EvaluationContext, "previous" | "base">;

/**
 * What is said of a figure against a target: the verdict, the whole units still missing, whether the printed
 * figures would read otherwise, and the path to a target year that is ahead.
 *
 * In this order: a target that does not concern the unit or the year is `notApplicable`; one whose condition
 * is not fulfilled waits, with or without a figure; without a figure there is `noData`, never a zero.
 * Whole numbers throughout; nothing is rounded before it is judged.
 * Source: "How targets are read"; methods 3.1 and 3.2.
 */
export const evaluateTarget = (
  target: Target,
  indicator: Measured,
  value: Computed,
  context: EvaluationContext,
): Evaluation => evaluateInYear(targetInYear(target, indicator, context), value, context);

/** The same for a target that was settled for its year: for many units in a row. */
export function evaluateInYear(
  asked: TargetInYear,
  value: Computed,
  history: OwnHistory,
): Evaluation {
  if (value.kind === "absent") return withoutFigure(asked, value.because);
  if (asked.outside !== null) return withoutFigure(asked, asked.outside);
  const whole = wholeUnder(asked.kind, value);
  if (whole === null) return withoutFigure(asked, "zeroDenominator");
  const previous = asked.isTrend ? ratioOf(asked.kind, history.previous) : null;
  const yardstick = previous === null ? asked.yardstick : trendYardstick(asked, previous);
  if (yardstick === null) return withoutFigure(asked, asked.isTrend ? "noPrevious" : "noLevel");
  const added = { part: value.numerator, whole, decimals: asked.decimals };
  const missing = unitsMissing(yardstick.aim, added);
  if (asked.waits) return unjudged("waiting", "conditionPending", missing);
  const given = { yardstick, previous, base: history.base, missing };
  return judged(asked, given, ratio(value.numerator, whole));
}

function withoutFigure(asked: TargetInYear, because: EvaluationNote): Evaluation {
  if (because === "notApplicable") return unjudged("notApplicable", because, null);
  if (asked.outside !== null) return unjudged("notApplicable", asked.outside, null);
  if (asked.waits) return unjudged("waiting", "conditionPending", null);
  return unjudged("noData", because, null);
}

const unjudged = (verdict: Verdict, because: EvaluationNote, need: number | null): Evaluation => ({
  verdict,
  need,
  borderline: false,
  path: null,
  because,
});

/** Better than last year, or by a percentage. */
const trendYardstick = ({ up, kind, growth }: TargetInYear, previous: Ratio): Yardstick =>
  growth === null
    ? { aim: trendAim(up, kind, previous), ceiling: null }
    : growthYardstick(up, growth, previous);

interface Given {
  readonly yardstick: Yardstick;
  readonly previous: Ratio | null;
  readonly base: OwnHistory["base"];
  readonly missing: number;
}

function judged(asked: TargetInYear, given: Given, figure: Ratio): Evaluation {
  const { yardstick, previous, missing } = given;
  const line =
    asked.moment === "ahead" && !asked.isTrend
      ? straightLine(asked, yardstick.aim.level, given.base)
      : null;
  const { moment, inProgress, kind, year, decimals } = asked;
  const judgement = { yardstick, moment, line, inProgress };
  const verdict = verdictOn(judgement, figure.part, figure.whole);
  const lacksBase = verdict === "short" && asked.moment === "ahead" && !asked.isTrend;
  return {
    verdict,
    need: isReached(verdict) ? 0 : missing,
    borderline: kind !== "count" && isBorderline(judgement, { figure, previous, verdict }),
    path:
      line !== null && asked.target.horizon.kind === "by"
        ? pathAlong(line, { kind, year, decimals, aim: yardstick.aim, figure, missing })
        : null,
    because: lacksBase ? "noBase" : null,
  };
}
