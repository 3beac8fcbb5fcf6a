import {
  compareFractions,
  difference,
  floorOf,
  fraction,
  product,
  quotient,
  type Fraction,
} from "#core/quantity/fraction";
import type { Aim } from "#core/evaluation/yardstick";
import { reaches } from "#core/evaluation/yardstick";

/** A figure of one year, exact. */
export interface YearPoint {
  readonly year: number;
  readonly part: number;
  readonly whole: number;
}

/** When a figure would reach its level if things went on as they did: an estimate, never a verdict. */
export interface Forecast {
  /** At the pace from the first known year to the last; null when it leads nowhere within twenty years. */
  readonly reached: number | null;
  /** At the best and at the worst change of a year that was seen. */
  readonly earliest: number | null;
  readonly latest: number | null;
  /** Change of a year: on the whole, the best and the worst. */
  readonly pace: Fraction;
  readonly best: Fraction;
  readonly worst: Fraction;
  /** The years that it rests on. */
  readonly years: readonly number[];
}

/** Years that must be known, and years ahead of which something is said. */
const least = 4;
const furthest = 20;

/**
 * The forecast from the known years, the first first. Null with fewer than four years, and for a figure that has
 * reached its level.
 */
export function forecastOf(points: readonly YearPoint[], aim: Aim): Forecast | null {
  const [first] = points;
  const last = points.at(-1);
  if (points.length < least || first === undefined || last === undefined) return null;
  if (reaches(aim, last.part, last.whole)) return null;
  const changes = points.slice(1).flatMap((point, index) => {
    const before = points[index];
    return before === undefined ? [] : [perYear(before, point)];
  });
  const ordered = [...changes].sort(compareFractions);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const [best, worst] = aim.up ? [highest, lowest] : [lowest, highest];
  const pace = perYear(first, last);
  const at = (change: Fraction): number | null => yearAt(last, change, aim);
  return {
    ...{ reached: at(pace), earliest: at(best), latest: at(worst), pace, best, worst },
    years: points.map(({ year }) => year),
  };
}

const valueOf = ({ part, whole }: Pick<YearPoint, "part" | "whole">): Fraction =>
  fraction(part, whole);

const perYear = (before: YearPoint, after: YearPoint): Fraction =>
  product(
    difference(valueOf(after), valueOf(before)),
    fraction(1, Math.max(1, after.year - before.year)),
  );

/** The first year in which the level is reached with so much more every year. */
function yearAt(last: YearPoint, change: Fraction, { up, strict, level }: Aim): number | null {
  const forward = up ? change : difference(fraction(0), change);
  if (compareFractions(forward, fraction(0)) <= 0) return null;
  const gap = up
    ? difference(valueOf(level), valueOf(last))
    : difference(valueOf(last), valueOf(level));
  const exact = quotient(gap, forward);
  if (exact === null) return null;
  const whole = floorOf(exact);
  const isWhole = compareFractions(exact, fraction(whole)) === 0;
  const steps = Number(whole) + (isWhole && !strict ? 0 : 1);
  return steps > furthest ? null : last.year + steps;
}
