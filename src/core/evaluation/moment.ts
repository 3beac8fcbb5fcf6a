import type { Horizon, Period } from "#core/catalogue/plan";

/** The reporting year against the year in which the target must be met. */
export type Moment = "ahead" | "due" | "past";

/** The last year to meet the target; null for what is due every year. */
export function dueYear(horizon: Horizon, term: Period): number | null {
  if (horizon.kind === "by") return horizon.year;
  return horizon.kind === "term" ? (horizon.period ?? term).to : null;
}

/**
 * Targets without a target year (annual, at any time, not printed) are due every year.
 */
export function momentOf(horizon: Horizon, term: Period, year: number): Moment {
  const due = dueYear(horizon, term);
  if (due === null || year === due) return "due";
  return year < due ? "ahead" : "past";
}
