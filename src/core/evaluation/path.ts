import { ceilingOfProduct } from "#core/quantity/products";
import { inPlaces, ofPlaces } from "#core/quantity/decimals";
import type { Ratio } from "./computed";
import { type StraightLine, keepsPace } from "./straight-line";
import type { GrowthStatus, Path, StraightStatus } from "./verdict";
import { type Aim, type Measured, reaches } from "./yardstick";

/** A figure of the reporting year, under way to its aim. */
export interface UnderWay {
  readonly aim: Aim;
  readonly kind: Measured["kind"];
  readonly year: number;
  readonly figure: Ratio;
  /** Units that are still missing, and the decimals with which they are counted. */
  readonly missing: number;
  readonly decimals: number;
}

/** The way from the base to a target year that is ahead, seen from this year's figure. */
export function pathAlong(line: StraightLine, underWay: UnderWay): Path {
  const { aim, year, figure, missing, decimals } = underWay;
  return {
    expected: line.expected,
    neededPerYear: perYear(missing, line.due - year, decimals),
    straight: straightStatus(line, aim, figure),
    growth: missing === 0 ? "achieved" : growthStatus(seriesOf(line, underWay), aim.up),
  };
}

/** What each of so many years must bring, in whole units, or last places of a quantity with decimals. */
export const perYear = (missing: number, years: number, decimals: number): number =>
  ofPlaces(ceilingOfProduct(inPlaces(missing, decimals), 1, years), decimals);

function straightStatus(line: StraightLine, aim: Aim, figure: Ratio): StraightStatus {
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
    goal: (printed * aim.level.part) / aim.level.whole,
    elapsed: year - start.year,
    total: due - start.year,
  };
}

/** Values in printed units: per cent for a share, units for a count. Years since the base year. */
export interface GrowthSeries {
  readonly start: number;
  readonly now: number;
  readonly goal: number;
  readonly elapsed: number;
  readonly total: number;
}

/** What stands in for a zero, which has no growth rate. Source: methods 3.1 B. */
export const insteadOfZero = 0.001;

/** The least pace of each reading, best first; below all of them is deterioration. */
export const growthBands: readonly (readonly [GrowthStatus, number])[] = [
  ["substantial", 0.95],
  ["moderate", 0.6],
  ["limited", 0],
];

const orTiny = (value: number): number => (value === 0 ? insteadOfZero : value);

/**
 * The yearly growth so far over the yearly growth that leads to the target: 0.95 of it is substantial, 0.6
 * moderate, none limited, the wrong way deterioration. For a figure that has not met its target.
 * Not available in the base year itself, and when a sign changes on the way.
 * A base that equals the target needs no growth: staying is limited, losing is deterioration.
 * Differs from the source in one point: a figure of zero today is replaced like the base, so that nothing
 * at the start and nothing now is no decline. Source: methods 3.1 B (Open SDG).
 */
export function growthStatus(series: GrowthSeries, up: boolean): GrowthStatus {
  const start = orTiny(series.start);
  const now = orTiny(series.now);
  const goal = orTiny(series.goal);
  if (series.elapsed <= 0 || start * now < 0 || start * goal < 0) return "notAvailable";
  const observed = (now / start) ** (1 / series.elapsed) - 1;
  const required = Math.abs((goal / start) ** (1 / series.total) - 1);
  const forward = (up ? 1 : -1) * Math.sign(start) * observed;
  if (required === 0) return forward < 0 ? "deterioration" : "limited";
  const pace = forward / required;
  return growthBands.find(([, least]) => pace >= least)?.[0] ?? "deterioration";
}
