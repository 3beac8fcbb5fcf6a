import type { ChartModel } from "#core/sheet/chart-model";
import type { ConditionalFormat } from "#core/sheet/sheet-model";
import type { KeptRow } from "#core/report/page-breaks";

/** Tables and charts under a list. */
export interface Below {
  readonly rows: readonly KeptRow[];
  readonly charts: readonly ChartModel[];
  readonly bars: readonly ConditionalFormat[];
}
