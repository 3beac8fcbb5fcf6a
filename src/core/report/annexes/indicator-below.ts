import type { RowModel } from "#core/sheet/sheet-model";
import type { AnnexSetting } from "#core/report/annex-setting";
import type { Below } from "./below";
import { pathCharts } from "./path-chart";
import { pathTable } from "./path-table";
import { together } from "#core/report/page-breaks";
import { placesBelow } from "#core/report/places-below";
import type { ReportResult } from "#core/result/report-result";
import { resultTable } from "./result-table";
import { unitPathTables } from "./unit-path-table";
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
  const charts = pathCharts(result, { top: places.pathCharts, texts: setting.words.texts.path });
  const units = unitPathTables(result, setting, {
    top: places.pathCharts + charts.rows.length,
    widths,
  });
  return {
    rows: [
      empty,
      ...together(tally(result, setting.words)),
      empty,
      ...together(results.rows),
      empty,
      ...together(paths),
      ...(paths.length === 0 ? [] : [empty]),
      ...charts.rows,
      ...units,
    ],
    charts: [...results.charts, ...charts.charts],
    bars: results.bars,
  };
}
