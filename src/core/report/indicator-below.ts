import type { RowModel } from "#core/sheet/sheet-model";
import type { AnnexSetting } from "./annex-setting";
import type { Below } from "./below";
import { pathCharts } from "./path-chart";
import { pathTable } from "./path-table";
import { placesBelow } from "./places-below";
import type { ReportResult } from "./report-result";
import { resultTable } from "./result-table";
import { tally } from "./verdict-tally";

const empty: RowModel = { cells: [], height: 12 };

/** How many targets stand how, results beside targets with their chart, and the paths to target years. */
export function indicatorBelow(
  result: ReportResult,
  setting: AnnexSetting,
  widths: readonly number[],
): Below {
  const places = placesBelow(result);
  const results = resultTable(result, setting, { top: places.results, widths });
  const paths = pathTable(result, setting, { top: places.paths, widths });
  const charts = pathCharts(result, { top: places.pathCharts });
  return {
    rows: [
      empty,
      ...tally(result, setting.words),
      empty,
      ...results.rows,
      empty,
      ...paths,
      ...(paths.length === 0 ? [] : [empty]),
      ...charts.rows,
    ],
    charts: [...results.charts, ...charts.charts],
    bars: results.bars,
  };
}
