import { makeReport } from "#app/report/make-report";
import type { ReportResult } from "#core/result/report-result";
import { settingsIn } from "#core/result/report-settings";
import { headContent } from "#taskpane/state/head-typed";
import type { KeptTexts } from "#core/result/report-settings";
import type { Order } from "#taskpane/protocol/answers";
import type { Memory } from "#taskpane/engine/memory";
import { previousFor } from "#taskpane/engine/reading/previous-for";
import { workGiven } from "#taskpane/engine/reading/plans/plans-at-hand";

/**
 * The report on everything that was read so far, with the choices and explanations of the consolidator; `standing` is
 * what people wrote into the report that it replaces.
 */
export function reportOn(memory: Memory, order: Order, standing?: KeptTexts | null): ReportResult {
  const { readings, registry, explanations } = memory;
  const { year, asOf, dueDate, duplicates } = order;
  const work = workGiven(order, memory);
  return makeReport({
    readings,
    registry,
    work,
    year,
    previous: previousFor(memory, order),
    dates: { asOf, dueDate, duplicates, chosen: new Map(order.chosen) },
    entered: { progress: work.progress, issues: [] },
    kept: new Map([...(standing ?? []), ...memory.kept]),
    typed: explanations,
    ...(order.head === undefined ? {} : { settings: settingsIn(headContent(order.head)).settings }),
  });
}
