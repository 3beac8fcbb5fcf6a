import { err, ok, type Result } from "#core/result";
import { buildReview, canReview, type ReviewInput, type ReviewResult } from "#core/review/review";
import { joinedRegistry, joinYears, type ReportOfYear } from "#core/years/join-years";
import type { Work } from "./work";

/** Why there is nothing to review. */
export type ReviewRefusal =
  /** A report of a part of a year has no place among years. */
  | { readonly reason: "partOfYear"; readonly file: string; readonly period: string }
  /** The last year of the period is not known, or no other year of it; these are. */
  | { readonly reason: "periodUnknown"; readonly known: readonly number[] }
  /** No report says who its units were. */
  | { readonly reason: "withoutUnits" };

/** The years that these reports know, the first first. */
export const yearsKnown = (reports: readonly ReportOfYear[]): readonly number[] =>
  joinYears(reports)
    .years.map(({ year }) => year)
    .reverse();

/** The review of a period, from reports of some of its years or from the last alone, in any order. */
export function reviewOf(
  reports: readonly ReportOfYear[],
  {
    from,
    to,
    plan,
    catalogue,
  }: Pick<ReviewInput, "from" | "to"> & Pick<Work, "plan" | "catalogue">,
): Result<ReviewResult, ReviewRefusal> {
  for (const { file, period } of reports) {
    if (period != null) return err({ reason: "partOfYear", file, period });
  }
  const { years, findings } = joinYears(reports);
  if (!canReview(years, { from, to })) {
    return err({ reason: "periodUnknown", known: yearsKnown(reports) });
  }
  const registry = joinedRegistry(reports);
  if (registry === null) return err({ reason: "withoutUnits" });
  return ok(buildReview({ years, findings, registry, plan, catalogue, from, to }));
}
