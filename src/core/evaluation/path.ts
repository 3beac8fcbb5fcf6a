import { ceilingOfProduct } from "#core/quantity/products";
import { reaches, unitsMissing } from "./aim";
import type { Aim } from "./aim";
import type { Figure } from "./figure";
import { growthStatus } from "./growth";
import type { GrowthSeries } from "./growth";
import { keepsPace } from "./straight-line";
import type { StraightLine } from "./straight-line";
import type { Path, StraightStatus } from "./verdict";
import type { Measured } from "./yardstick";

/** A figure of the reporting year, under way to its aim. */
export interface UnderWay {
  readonly aim: Aim;
  readonly kind: Measured["kind"];
  readonly year: number;
  readonly figure: Figure;
}

/** The way from the base to a target year that is ahead, seen from this year's figure. */
export function pathAlong(line: StraightLine, underWay: UnderWay): Path {
  const { aim, year, figure } = underWay;
  const missing = unitsMissing(aim, figure.part, figure.whole);
  return {
    expected: line.expected,
    neededPerYear: ceilingOfProduct(missing, 1, line.due - year),
    straight: straightStatus(line, aim, figure),
    growth: missing === 0 ? "achieved" : growthStatus(seriesOf(line, underWay), aim.up),
  };
}

function straightStatus(line: StraightLine, aim: Aim, figure: Figure): StraightStatus {
  if (reaches(aim, figure.part, figure.whole)) return "achieved";
  if (reaches(aim, line.start.part, line.start.whole)) return "slipped";
  return keepsPace(line, aim.up, figure) ? "onPath" : "behindPath";
}

function seriesOf(
  { start, due }: StraightLine,
  { aim, kind, year, figure }: UnderWay,
): GrowthSeries {
  const printed = kind === "count" ? 1 : 100;
  return {
    start: (printed * start.part) / start.whole,
    now: (printed * figure.part) / figure.whole,
    goal: (printed * aim.level.numerator) / aim.level.denominator,
    elapsed: year - start.year,
    total: due - start.year,
  };
}
