import type { RowModel } from "#core/sheet/sheet-model";
import { together } from "#core/report/page-breaks";
import type { ReportLayout } from "#core/report/report-layout";
import { pathCharts } from "./paths/path-chart";
import { pathTable } from "./paths/path-table";
import { unitPathTables } from "./paths/unit-path-table";
import { resultTable, type Below } from "./result-table";
import { tally } from "./verdict-tally";

const empty: RowModel = { cells: [], height: 12 };

/** How many targets stand how, results beside targets with their chart, and the paths to target years. */
export function indicatorBelow(layout: ReportLayout, widths: readonly number[]): Below {
  const results = resultTable(layout, widths);
  const paths = pathTable(layout, widths);
  const charts = pathCharts(layout);
  const top = layout.below.pathCharts + charts.rows.length;
  const units = unitPathTables(layout, { top, widths });
  const counts = together(tally(layout));
  const isFirst = layout.below.tally < layout.below.results;
  return {
    rows: [
      empty,
      ...(isFirst ? [...counts, empty, ...results.rows] : [...results.rows, empty, ...counts]),
      empty,
      ...paths,
      ...(paths.length === 0 ? [] : [empty]),
      ...charts.rows,
      ...units,
    ],
    charts: [...results.charts, ...charts.charts],
    bars: results.bars,
  };
}
