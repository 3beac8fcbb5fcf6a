import { isReached } from "#core/evaluation/verdict";
import type { Indicator } from "#core/catalogue/indicator";
import type { Computed } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { inScope } from "#core/evaluation/scope";
import { operandsOf } from "#core/evaluation/unit-figure";
import { givenIn, sumOver } from "./given-units";
import type { ReportResult, TargetResult } from "./report-result";

/** What a target came to in an earlier year, over the units of today. */
export interface TargetThen {
  readonly year: number;
  readonly figure: Computed;
}

type Judged = Pick<TargetResult, "target">;

/** Every earlier year that is known of a target, the newest first. A count over a term has none: its years add up. */
export const earlierYears = (
  { known, registry }: ReportResult,
  indicator: Indicator,
  { target }: Judged,
): readonly TargetThen[] =>
  target.horizon.kind === "term"
    ? []
    : known.map((then) => ({
        year: then.year,
        figure: sumOver(givenIn(then, registry), operandsOf(target, indicator), (unit) =>
          inScope(target, unit),
        ),
      }));

/**
 * The years in a row up to the last one in which the level that is asked for this year was reached, the newest first: so
 * long it had been held. A year that nobody knows ends the row, and so does one in which the target was not in force.
 * What is held against the year before has no level to hold.
 */
export function heldBefore(
  result: ReportResult,
  indicator: Indicator,
  judged: Judged,
): readonly number[] {
  const { plan } = result;
  const held: number[] = [];
  for (const { year, figure } of earlierYears(result, indicator, judged)) {
    const context = { year, plan, previous: null, base: null };
    const { verdict } = evaluateTarget(judged.target, indicator, figure, context);
    const isNext = year === result.year - held.length - 1;
    if (!isNext || !isReached(verdict)) break;
    held.push(year);
  }
  return held;
}
