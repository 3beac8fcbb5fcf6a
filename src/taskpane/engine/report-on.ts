import { buildReport } from "#core/result/build-report";
import { explanationKey, withExplanations } from "#core/result/explanations";
import type { ReportResult } from "#core/result/report-result";
import type { KeptTexts } from "#core/result/report-settings";
import type { Order } from "#taskpane/protocol/answers";
import type { Memory } from "./memory";
import { workGiven } from "./plans-at-hand";

/** The report on everything that was read so far, with the choices and explanations of the consolidator. */
export function reportOn(memory: Memory, order: Order, standing?: KeptTexts | null): ReportResult {
  const { readings, registry, previous } = memory;
  const { year, asOf, dueDate, duplicates } = order;
  const { plan, catalogue, progress } = workGiven(order.plan, memory);
  const dates = { asOf, dueDate, duplicates, chosen: new Map(order.chosen) };
  const entered = progress.size === 0 ? {} : { taskProgress: progress };
  const given = { readings, registry, plan, year, dates, catalogue, previous };
  const result = buildReport({ ...given, ...entered });
  const kept = withTyped(new Map([...(standing ?? []), ...memory.kept]), result, memory);
  return { ...result, kept, issues: withExplanations(result.issues, kept) };
}

/**
 * What was written before, with the explanations typed here that this report asks for; those of other years and places
 * stay where they are. A text that was taken away here is gone.
 */
function withTyped(
  kept: Map<string, string>,
  { issues }: ReportResult,
  { explanations }: Memory,
): KeptTexts {
  for (const key of issues.map(explanationKey)) {
    const typed = explanations.get(key);
    if (typed === "") kept.delete(key);
    else if (typed !== undefined) kept.set(key, typed);
  }
  return kept;
}
