import type { Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import { fractionOfDecimal, reduced } from "#core/quantity/fraction";
import { ceilingOfProduct, compareProducts, floorOfProduct } from "#core/quantity/products";
import { decimalsOf, inPlaces, ofPlaces, placesIn } from "#core/quantity/decimals";
import type { Ratio } from "./computed";
import { factorOf } from "#core/evaluation/yardsticks/comparisons";
import { goesUp, isTrend, operatorReadings } from "./operators";

/**
 * The level that a plan prints: per cent for a share, units for a count. Null when there is no number, or
 * one with more digits than anybody prints (above 2^53 in whole numbers), which only a computed cell yields.
 */
function levelOf(value: number | null, kind: Indicator["kind"]): Ratio | null {
  if (value === null) return null;
  const parts = kind === "count" ? 1 : 100;
  if (Number.isSafeInteger(value)) return { part: value, whole: parts };
  const exact = fractionOfDecimal(value);
  if (exact === null) return null;
  const part = Number(exact.numerator);
  const whole = Number(exact.denominator) * parts;
  return Number.isSafeInteger(part) && Number.isSafeInteger(whole) ? { part, whole } : null;
}

/** The side of the level on which part/whole lies: below (−1), at (0) or above (1). Exact. */
export const sideOf = (level: Ratio, part: number, whole: number): -1 | 0 | 1 =>
  compareProducts(part, level.whole, level.part, whole);

/** What a figure is held against: a level, the side from which it is reached, and whether "at" is enough. */
export interface Aim {
  readonly up: boolean;
  readonly strict: boolean;
  readonly level: Ratio;
}

/** Whether part/whole reaches the aim; exact whole-number arithmetic (100·n > 90·d). */
export function reaches(aim: Aim, part: number, whole: number): boolean {
  const side = sideOf(aim.level, part, whole);
  const ahead = aim.up ? side : 0 - side;
  return aim.strict ? ahead > 0 : ahead >= 0;
}

/** A figure as it was added up, with the decimals of its part. */
export interface Added {
  readonly part: number;
  readonly whole: number;
  readonly decimals: number;
}

/**
 * The smallest number of units to add to the part, or to take away from it where lower is better, so that
 * the aim is reached with the same whole; 0 when it is reached already. Of quantities with decimals it is so many of
 * their last places: 0,5 km.
 * "Share > p of N": floor(p·N) + 1 − n; "at least p": ceil(p·N) − n.
 */
export function unitsMissing(aim: Aim, { part, whole, decimals }: Added): number {
  if (decimals === 0 && Number.isInteger(whole)) return placesMissing(aim, part, whole);
  const [places, over] = [placesIn(decimals), placesIn(decimalsOf(whole))];
  const [above, below] = [aim.level.part * places, aim.level.whole * over];
  // Last places of the part are counted, and the whole in its own.
  const level = { part: above, whole: below };
  const missing = placesMissing(
    { ...aim, level },
    inPlaces(part, decimals),
    inPlaces(whole, decimalsOf(whole)),
  );
  return ofPlaces(missing, decimals);
}

function placesMissing(aim: Aim, part: number, whole: number): number {
  const { level } = aim;
  if (aim.up) {
    const enough = aim.strict
      ? floorOfProduct(level.part, whole, level.whole) + 1
      : ceilingOfProduct(level.part, whole, level.whole);
    return Math.max(0, enough - part);
  }
  const few = aim.strict
    ? ceilingOfProduct(level.part, whole, level.whole) - 1
    : floorOfProduct(level.part, whole, level.whole);
  return Math.max(0, part - few);
}

/**
 * "Keep and raise", "reduce year by year": strictly better than last year, as exact fractions. A share that
 * had reached 100 % cannot rise, and a figure of 0 cannot fall: there the trend is to stay at the limit.
 */
export function trendAim(up: boolean, kind: Indicator["kind"], previous: Ratio): Aim {
  const { part, whole } = previous;
  if (up && kind !== "count" && part >= whole) {
    return { up, strict: false, level: { part: 1, whole: 1 } };
  }
  if (!up && part <= 0) return { up, strict: false, level: { part: 0, whole: 1 } };
  return { up, strict: true, level: previous };
}

/** What a target by a percentage makes of last year's figure: the least change, and for a band the most. */
export interface Growth {
  readonly least: Ratio;
  readonly most: Ratio | null;
  readonly strict: boolean;
}

/**
 * The change that a target asks for against last year; null for a trend without a percentage, and for a level. Only of
 * counts: ten per cent more of a share may mean points, or a tenth of it.
 */
export function growthOf(target: Target, { kind }: Measured): Growth | null {
  const { operator, value, valueMax } = target;
  if (value === null || kind !== "count" || !isTrend(target)) return null;
  const least = ratioOfFactor(operator, value);
  const most = valueMax === null ? null : ratioOfFactor(operator, valueMax);
  if (least === null) return null;
  // A change by so much is met at exactly so much.
  const strict =
    operatorReadings[operator].against === "level" && operatorReadings[operator].strict;
  return { least, most, strict };
}

function ratioOfFactor(operator: Target["operator"], percent: number): Ratio | null {
  const factor = factorOf(operator, percent);
  if (factor === null) return null;
  const { numerator, denominator } = reduced(factor);
  const [part, whole] = [Number(numerator), Number(denominator)];
  return Number.isSafeInteger(part) && Number.isSafeInteger(whole) ? { part, whole } : null;
}

/** So many times last year's figure. */
export const growthYardstick = (up: boolean, growth: Growth, previous: Ratio): Yardstick => {
  const times = ({ part, whole }: Ratio): Ratio => ({
    part: previous.part * part,
    whole: previous.whole * whole,
  });
  return {
    aim: { up, strict: growth.strict, level: times(growth.least) },
    ceiling: growth.most === null ? null : times(growth.most),
  };
};

/** The parts of an indicator that decide how its figures are judged. */
export type Measured = Pick<Indicator, "kind" | "better"> &
  Partial<Pick<Indicator, "numerator" | "denominator" | "decimals">>;

/** What a target asks of one figure: the aim, and for a band the end that may be passed. */
export interface Yardstick {
  readonly aim: Aim;
  readonly ceiling: Ratio | null;
}

/** The yardstick of a target that prints a number; null when it prints no usable one. */
export function levelYardstick(target: Target, indicator: Measured): Yardstick | null {
  // So many per cent of a figure that nobody printed is no number.
  if (target.against !== undefined) return null;
  const { strict, against } = operatorReadings[target.operator];
  const level = levelOf(target.value, indicator.kind);
  if (level === null) return null;
  return {
    aim: { up: goesUp(target, indicator), strict, level },
    ceiling: against === "band" ? levelOf(target.valueMax, indicator.kind) : null,
  };
}

/** Whether a figure reaches the aim, and whether it passes the upper end of a band. */
export function standingOf(
  { aim, ceiling }: Yardstick,
  part: number,
  whole: number,
): "met" | "exceeded" | "notMet" {
  if (!reaches(aim, part, whole)) return "notMet";
  return ceiling !== null && sideOf(ceiling, part, whole) > 0 ? "exceeded" : "met";
}
