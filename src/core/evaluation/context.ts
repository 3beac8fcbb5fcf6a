import type { Plan } from "#core/catalogue/plan";
import type { Computed } from "./computed";

/** The terms and settings of the plan that decide when its targets apply. */
export type PlanTerms = Pick<
  Plan,
  "term" | "sharedYearGoesTo" | "conditionsMet" | "targets" | "period"
>;

/** Where the path to a target year starts. The denominator is null for a count. */
export interface StartingPoint {
  readonly year: number;
  readonly numerator: number;
  readonly denominator: number | null;
}

/** What a figure must be seen with to be judged. */
export interface EvaluationContext {
  /** The reporting year. */
  readonly year: number;
  readonly plan: PlanTerms;
  /** The same figure one year before; null when there is none. */
  readonly previous: Computed | null;
  readonly base: StartingPoint | null;
}
