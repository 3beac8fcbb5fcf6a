import type { ChartModel } from "#core/sheet/chart-model";
import type { ConditionalFormat, RowModel } from "#core/sheet/sheet-model";

/** Tables and charts under a list. */
export interface Below {
  readonly rows: readonly RowModel[];
  readonly charts: readonly ChartModel[];
  readonly bars: readonly ConditionalFormat[];
}
