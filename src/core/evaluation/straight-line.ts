import {
  type Fraction,
  compareFractions,
  floorOf,
  fraction,
  product,
  sum,
} from "#core/quantity/fraction";
import { placesIn } from "#core/quantity/decimals";
import { type Ratio, ratio, wholeUnder } from "./computed";
import type { StartingPoint } from "./context";
import { dueYear } from "./period";
import type { TargetInYear } from "./target-in-year";

/** Where a line starts: a figure and its year. */
export type LineStart = Ratio & { readonly year: number };

/** The straight way to a level that is due in a later year. */
export interface StraightLine {
  readonly start: LineStart;
  readonly due: number;
  /** Where the line stands in the reporting year. */
  readonly expected: Fraction;
  /** A count of a term needs only the whole units that the line has passed. */
  readonly wholeUnits: boolean;
  /** Decimals of the units: last places of a quantity that has some. */
  readonly decimals: number;
}

/** Where a figure must stand to keep pace. */
export function paceOf({
  expected,
  wholeUnits,
  decimals,
}: Pick<StraightLine, "expected" | "wholeUnits" | "decimals">): Fraction {
  if (!wholeUnits) return expected;
  const places = fraction(placesIn(decimals));
  return fraction(floorOf(product(expected, places)), places.numerator);
}

/**
 * The line to a target whose year is still ahead. By a year: from the base. In a term: from nothing in the
 * first year of the term, since the count starts with it. Null without a usable base: one with a whole,
 * and not later than the reporting year.
 */
export function straightLine(
  asked: Pick<TargetInYear, "target" | "kind" | "decimals" | "year" | "term">,
  level: Ratio,
  base: StartingPoint | null,
): StraightLine | null {
  const { horizon } = asked.target;
  const due = dueYear(horizon, asked.term);
  const start =
    horizon.kind === "term"
      ? { year: (horizon.period ?? asked.term).from, part: 0, whole: 1 }
      : lineStart(asked, base);
  if (due === null || start === null) return null;
  return {
    start,
    due,
    expected: expectedIn(asked.year, { start, level, due }),
    wholeUnits: horizon.kind === "term" && asked.kind === "count",
    decimals: asked.decimals,
  };
}

/** The base as the start of a line; null when it has no whole, or is later than the year. */
export function lineStart(
  { kind, year }: Pick<TargetInYear, "kind" | "year">,
  base: StartingPoint | null,
): LineStart | null {
  if (base === null || base.year > year) return null;
  const whole = wholeUnder(kind, base);
  return whole === null ? null : { year: base.year, ...ratio(base.numerator, whole) };
}

interface Way {
  readonly start: LineStart;
  readonly level: Ratio;
  readonly due: number;
}

/**
 * y0 + (T − y0)·(t − t0)/(tT − t0), exact. The start is not after the reporting year, which is before the
 * year that is due. Source: methods 3.1 A, linear trend.
 */
function expectedIn(year: number, { start, level, due }: Way): Fraction {
  const elapsed = year - start.year;
  const remaining = due - year;
  const fromStart = start.part * level.whole * remaining;
  const fromLevel = level.part * start.whole * elapsed;
  const below = start.whole * level.whole * (elapsed + remaining);
  if (addsExactly(fromStart) && addsExactly(fromLevel) && addsExactly(below)) {
    return fraction(fromStart + fromLevel, below);
  }
  const startShare = product(fraction(start.part, start.whole), fraction(remaining));
  const levelShare = product(fraction(level.part, level.whole), fraction(elapsed));
  return product(sum(startShare, levelShare), fraction(1, elapsed + remaining));
}

/** A product so small that it was computed without rounding, and that two of them add up so. */
const addsExactly = (size: number): boolean => Math.abs(size) <= Number.MAX_SAFE_INTEGER / 2;

/** Whether a figure keeps pace with a line, given where the line stands. */
export function keepsPace(
  line: Pick<StraightLine, "expected" | "wholeUnits" | "decimals">,
  up: boolean,
  figure: Ratio,
): boolean {
  const side = compareFractions(fraction(figure.part, figure.whole), paceOf(line));
  return up ? side >= 0 : side <= 0;
}
