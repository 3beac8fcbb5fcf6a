import { compareProducts, floorOfProduct } from "#core/quantity/products";
import { unitsMissing } from "./aim";
import type { Computed } from "./computed";
import { evaluateInYear, type OwnHistory } from "./evaluation";
import { figureOf, wholeOf } from "./figure";
import { dueYear } from "./moment";
import type { TargetInYear } from "./target-in-year";
import { trendAim } from "./trend";
import type { Evaluation } from "./verdict";
import { standingOf, type Yardstick } from "./yardstick";

/** What a list of units says of one of them: the verdict, and the whole units still missing. */
export type StandingInYear = Pick<Evaluation, "verdict" | "need">;

/**
 * The verdict and the units missing that `evaluateInYear` gives, and nothing else of it: for tens of thousands of
 * units in a row. Whole numbers as long as they are exact; where they are not, `evaluateInYear` is asked.
 */
export function standingInYear(
  asked: TargetInYear,
  value: Computed,
  history: OwnHistory,
): StandingInYear {
  if (value.kind === "absent" || asked.outside !== null || asked.waits) {
    return evaluateInYear(asked, value, history);
  }
  const whole = wholeOf(asked.kind, value);
  if (whole === null) return evaluateInYear(asked, value, history);
  const part = value.numerator;
  const yardstick = yardstickOf(asked, history);
  if (yardstick === null) return evaluateInYear(asked, value, history);
  const standing = standingOf(yardstick, part, whole);
  if (standing !== "notMet") return standing === "met" ? met : exceeded;
  const need = unitsMissing(yardstick.aim, part, whole);
  if (asked.moment === "past") return { verdict: "overdue", need };
  if (asked.moment === "due" || asked.isTrend) return { verdict: "short", need };
  const pace = paceOf(asked, yardstick, { part, whole, base: history.base });
  if (pace === "inexact") return evaluateInYear(asked, value, history);
  return { verdict: pace, need };
}

const met: StandingInYear = { verdict: "met", need: 0 };
const exceeded: StandingInYear = { verdict: "exceeded", need: 0 };

function yardstickOf(asked: TargetInYear, { previous }: OwnHistory): Yardstick | null {
  if (!asked.isTrend) return asked.yardstick;
  const before = figureOf(asked.kind, previous);
  return before === null ? null : { aim: trendAim(asked.up, asked.kind, before), ceiling: null };
}

interface OnTheWay {
  readonly part: number;
  readonly whole: number;
  readonly base: OwnHistory["base"];
}

/** The straight line of `straight-line.ts`, in whole numbers. */
function paceOf(
  { target: { horizon }, kind, year, term }: TargetInYear,
  { aim }: Yardstick,
  { part, whole, base }: OnTheWay,
): "onPath" | "behindPath" | "short" | "inexact" {
  const due = dueYear(horizon, term);
  if (due === null) return "short";
  const counted = horizon.kind === "term";
  const startYear = counted ? (horizon.period ?? term).from : (base?.year ?? year + 1);
  const startWhole = counted ? 1 : base === null ? null : wholeOf(kind, base);
  if (startWhole === null || (!counted && startYear > year)) return "short";
  const startPart = counted ? 0 : (base?.numerator ?? 0);
  const { numerator, denominator } = aim.level;
  const fromStart = startPart * denominator * (due - year);
  const fromLevel = numerator * startWhole * (year - startYear);
  const below = startWhole * denominator * (due - startYear);
  if (!(isExact(fromStart) && isExact(fromLevel) && isExact(below) && below > 0)) return "inexact";
  const above = fromStart + fromLevel;
  const side =
    counted && kind === "count"
      ? compareProducts(part, 1, floorOfProduct(above, 1, below), whole)
      : compareProducts(part, below, above, whole);
  return (aim.up ? side >= 0 : side <= 0) ? "onPath" : "behindPath";
}

/** So small that it was computed without rounding, and that two of them add up so. */
const isExact = (size: number): boolean => Math.abs(size) <= Number.MAX_SAFE_INTEGER / 2;
