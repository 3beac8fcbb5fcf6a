import type { RowModel } from "#core/sheet/sheet-model";
import { filledBy, together, type AnnexPage, type KeptRow } from "#core/report/page-breaks";
import type { ReportLayout } from "#core/report/report-layout";
import { pathCharts } from "./paths/path-chart";
import { pathTable } from "./paths/path-table";
import { unitPathTables } from "./paths/unit-path-table";
import { resultTable, type Below } from "./result-table";
import { tally } from "./verdict-tally";

const empty: RowModel = { cells: [], height: 12 };

/** How many targets stand how, results beside targets with their chart, and the paths to target years. */
export function indicatorBelow(
  layout: ReportLayout,
  widths: readonly number[],
  { above, page }: { readonly above: readonly KeptRow[]; readonly page: AnnexPage },
): Below {
  const results = resultTable(layout, widths);
  const paths = pathTable(layout, widths);
  const charts = pathCharts(layout);
  const top = layout.below.pathCharts + charts.rows.length;
  const counts = together(tally(layout));
  const isFirst = layout.below.tally < layout.below.results;
  const rows: readonly KeptRow[] = [
    empty,
    ...(isFirst ? [...counts, empty, ...results.rows] : [...results.rows, empty, ...counts]),
    empty,
    ...paths,
    ...(paths.length === 0 ? [] : [empty]),
    ...charts.rows,
  ];
  const filled = filledBy([...above, ...rows], page);
  const units = unitPathTables(layout, { top, widths, height: page.height, filled });
  return {
    rows: [...rows, ...units],
    charts: [...results.charts, ...charts.charts],
    bars: results.bars,
  };
}
