import type { Fraction } from "#core/quantity/fraction";
import type { Absence } from "./computed";

/** What is said of a figure against a target. */
export type Verdict =
  | "met"
  /** Above the upper end of a band: information, never a failure. */
  | "exceeded"
  | "short"
  /** Not met, the target year is ahead, and the figure keeps pace with the straight line to it. */
  | "onPath"
  | "behindPath"
  /** Not met, and the target year has passed. */
  | "overdue"
  /** The condition of the target is not fulfilled yet. */
  | "waiting"
  /** In a period below a year: on the way to the level of the year. */
  | "ongoing"
  | "noData"
  | "notApplicable";

/** Verdicts that say that what was asked is there. */
export const reached = ["met", "exceeded"] as const satisfies readonly Verdict[];

export const isReached = (verdict: string): boolean =>
  (reached as readonly string[]).includes(verdict);

/** Why a verdict is what it is, where the figure alone does not tell. */
export type EvaluationNote =
  | Absence
  /** The year lies outside the printed period of the target. */
  | "outsidePeriod"
  /** Another period of the same target governs this year. */
  | "sharedYear"
  | "conditionPending"
  /** A trend without last year's figure. */
  | "noPrevious"
  /** A target year ahead, but no starting point to draw the line from. */
  | "noBase"
  /** The target prints no usable number. */
  | "noLevel"
  /** A count over a term of which a year is missing, and what is known is not enough. */
  | "termGap";

/** The figure against the straight line from the base year to the target year. */
export type StraightStatus =
  | "achieved"
  | "onPath"
  | "behindPath"
  /** The base already met the target and the figure no longer does. */
  | "slipped";

/** The yearly growth so far against the yearly growth that the target needs. */
export type GrowthStatus =
  | "achieved"
  | "substantial"
  | "moderate"
  | "limited"
  | "deterioration"
  | "notAvailable";

/** The way to a target year that is still ahead. */
export interface Path {
  /** Where the straight line stands this year: a ratio (0.9 is 90 %), or units for a count. */
  readonly expected: Fraction;
  /** Whole units to gain in each of the remaining years. */
  readonly neededPerYear: number;
  readonly straight: StraightStatus;
  readonly growth: GrowthStatus;
}

export interface Evaluation {
  readonly verdict: Verdict;
  /** Whole units still missing with today's denominator; 0 when met, null without a value. */
  readonly need: number | null;
  /** The printed figures would read otherwise than the exact ones. */
  readonly borderline: boolean;
  readonly path: Path | null;
  readonly because: EvaluationNote | null;
}
