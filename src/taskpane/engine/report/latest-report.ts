import type { ReportResult } from "#core/result/report-result";
import type { Memory } from "#taskpane/engine/memory";
import type { Order } from "#taskpane/protocol/answers";
import { reportOn } from "./report-on";

/** The report that the page shows is not made again for its table. */
export function latestReport(memory: Memory, order: Order): ReportResult {
  const { latest } = memory;
  return latest?.order === JSON.stringify(order) ? latest.result : reportOn(memory, order);
}
