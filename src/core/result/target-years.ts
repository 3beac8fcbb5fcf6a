import type { Indicator } from "#core/catalogue/indicator";
import type { Computed } from "#core/evaluation/computed";
import { evaluateInYear } from "#core/evaluation/evaluation";
import { isTrend } from "#core/evaluation/operators";
import { outOfForce } from "#core/evaluation/period";
import { planInYear } from "#core/evaluation/plan-in-year";
import { inScope } from "#core/evaluation/scope";
import { targetInYear } from "#core/evaluation/target-in-year";
import { operandsOf } from "#core/evaluation/unit-figure";
import { enteredFigure } from "#core/evaluation/yardsticks/entered";
import { givenIn, sumOver } from "./given-units";
import type { ReportResult, TargetResult } from "./report-result";

/** What a target came to in an earlier year, over the units of today. */
export interface TargetThen {
  readonly year: number;
  readonly figure: Computed;
}

/** Every earlier year that is known of a target, the newest first. A count over a term has none: its years add up. */
export function earlierYears(
  { known, registry, plan, catalogue }: ReportResult,
  indicator: Indicator,
  { target }: Pick<TargetResult, "target">,
): readonly TargetThen[] {
  if (target.horizon.kind === "term") return [];
  const operands = operandsOf(target, indicator);
  const items = new Map(catalogue.items.map((item) => [item.code, item]));
  return known.map((then): TargetThen => {
    const asked = { indicator: indicator.id, operands, year: then.year };
    const figure =
      enteredFigure(asked, { plan, items })?.computed ??
      sumOver(givenIn(then, registry), operands, (unit) => inScope(target, unit));
    return { year: then.year, figure };
  });
}

/**
 * The years in a row up to the last one in which the target was met, the newest first, as the plan stood in each of them:
 * so long its level has been held before this year. A year that nobody knows ends the row, and so does one in which
 * the target was not in force. What is measured by an earlier figure has no level to hold, and a part of a year is no year.
 */
export function heldBefore(
  result: ReportResult,
  indicator: Indicator,
  judged: Pick<TargetResult, "target">,
): readonly number[] {
  const { target } = judged;
  const { plan, year } = result;
  const hasLevel = !isTrend(target) && target.asked === undefined && target.quotas === undefined;
  if (!hasLevel || plan.period !== undefined) return [];
  const place = plan.targets.indexOf(target);
  const held: number[] = [];
  for (const then of earlierYears(result, indicator, judged)) {
    if (then.year !== year - held.length - 1) break;
    const planThen = planInYear(plan, then.year);
    const targetThen = planThen.targets[place];
    if (targetThen === undefined || outOfForce(targetThen, planThen, then.year) !== null) break;
    const settled = targetInYear(targetThen, indicator, { year: then.year, plan: planThen });
    const { verdict } = evaluateInYear(settled, then.figure, { previous: null, base: null });
    if (verdict !== "met" && verdict !== "exceeded") break;
    held.push(then.year);
  }
  return held;
}
