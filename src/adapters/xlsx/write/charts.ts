import type { SheetChart } from "hucre/xlsx";
import type { ChartModel, ChartSeriesModel } from "#core/sheet/chart-model";
import {
  chartAxisCodes,
  chartLabelCodes,
  chartLooks,
  type SeriesLook,
} from "#core/sheet/looks/looks";
import { fontName } from "#core/sheet/looks/styles";
import { fixedArea } from "#core/sheet/area-name";

type ChartSeries = SheetChart["series"][number];

/** A chart of the model in hucre's words; it refers to the cells of its own sheet. */
export function fileChart(sheet: string, chart: ChartModel): SheetChart {
  const { top, left, bottom, right } = chart.covers;
  const bars = chart.kind === "bars";
  const label = { labelFontSize: 9, labelFontFamily: fontName };
  return {
    type: bars ? "bar" : "line",
    title: chart.title,
    titleFontSize: 12,
    titleBold: true,
    titleFontFamily: fontName,
    altText: chart.description,
    anchor: { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } },
    legend: "bottom",
    legendFontSize: 10,
    legendFontFamily: fontName,
    roundedCorners: false,
    ...(bars ? { barGrouping: "clustered" as const, gapWidth: 60, overlap: 0 } : {}),
    // A year without a figure leaves the line whole, and is never a zero.
    dispBlanksAs: "span",
    series: chart.series.map((series) => fileSeries(sheet, chart, series)),
    axes: {
      x: { ...label, ...(bars ? { reverse: true } : {}) },
      y: {
        ...label,
        gridlines: { major: true },
        numberFormat: { formatCode: chartAxisCodes[chart.format], sourceLinked: false },
        ...(chart.scale === undefined ? {} : { scale: chart.scale }),
      },
    },
  };
}

function fileSeries(
  sheet: string,
  { kind, categories, format }: ChartModel,
  { name, values, look }: ChartSeriesModel,
): ChartSeries {
  const { color } = chartLooks[look];
  const common: ChartSeries = {
    name,
    values: fixedArea(sheet, values),
    categories: fixedArea(sheet, categories),
    color,
  };
  if (kind === "bars") {
    return {
      ...common,
      dataLabels: {
        showValue: true,
        numberFormat: { formatCode: chartLabelCodes[format] },
        fontSize: 8,
        fontFamily: fontName,
      },
    };
  }
  return { ...common, ...lineLook(chartLooks[look]) };
}

const lineLook = ({
  color,
  width,
  dashed,
  mark,
}: SeriesLook): Pick<ChartSeries, "stroke" | "marker"> => ({
  stroke: { width, ...(dashed ? { dash: "dash" as const } : {}) },
  marker:
    mark === null
      ? { symbol: "none" }
      : { symbol: mark.symbol, size: mark.size, fill: mark.fill, line: color },
});
