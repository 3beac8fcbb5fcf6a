import type { Indicator } from "#core/catalogue/indicator";
import type { Operator, Target } from "#core/catalogue/plan";

/** How a printed operator is read. */
export interface OperatorReading {
  /** The side from which the level is reached; null: the better side of the indicator. */
  readonly towards: "higher" | "lower" | null;
  /** Whether standing exactly at the level is not enough. */
  readonly strict: boolean;
  readonly against: "level" | "band" | "previous";
}

/**
 * The readings, as data. "Trên 90%" misses at exactly 90 %, "90% trở lên" meets; a bare "100%" is reached
 * in the better direction, so that more is still met; of a band only the minimum can be missed; a trend is
 * held against last year's figure. Source: "How targets are read".
 */
export const operatorReadings: Readonly<Record<Operator, OperatorReading>> = {
  ">": { towards: "higher", strict: true, against: "level" },
  ">=": { towards: "higher", strict: false, against: "level" },
  "=": { towards: null, strict: false, against: "level" },
  "<=": { towards: "lower", strict: false, against: "level" },
  "<": { towards: "lower", strict: true, against: "level" },
  range: { towards: "higher", strict: false, against: "band" },
  rising: { towards: "higher", strict: true, against: "previous" },
  falling: { towards: "lower", strict: true, against: "previous" },
};

/** Whether a target is held against last year's figure, and has no level of its own. */
export const isTrend = ({ operator, against }: Pick<Target, "operator" | "against">): boolean =>
  operatorReadings[operator].against === "previous" || against?.kind === "lastYear";

/** The side from which a target is reached: its operator says it; a bare number follows the indicator. */
export const sideOfTarget = (
  target: Pick<Target, "operator">,
  indicator: Pick<Indicator, "better">,
): Indicator["better"] => operatorReadings[target.operator].towards ?? indicator.better;

/** Whether the target is reached by going up. */
export const goesUp = (
  target: Pick<Target, "operator">,
  indicator: Pick<Indicator, "better">,
): boolean => sideOfTarget(target, indicator) === "higher";
