import type { SheetChart } from "hucre/xlsx";
import type { ChartLook, ChartModel, ChartSeriesModel } from "#core/sheet/chart-model";
import { fontName } from "#core/sheet/styles";
import { fixedArea } from "./area-name";

type ChartSeries = SheetChart["series"][number];

/** Fills, strokes and marks that stay apart in black and white. */
const looks: Readonly<Record<ChartLook, Pick<ChartSeries, "color" | "stroke" | "marker">>> = {
  strong: {
    color: "1F3A5F",
    stroke: { width: 2.5 },
    marker: { symbol: "circle", size: 7, fill: "1F3A5F", line: "1F3A5F" },
  },
  pale: {
    color: "B8C4D2",
    stroke: { width: 1.75 },
    marker: { symbol: "none" },
  },
  dashed: {
    color: "B45309",
    stroke: { width: 2, dash: "dash" },
    marker: { symbol: "diamond", size: 6, fill: "FFFFFF", line: "B45309" },
  },
};

type ChartFormat = ChartModel["format"];

/** Figures at the bars as the cells print them; the scale in whole steps. */
const labelCodes: Readonly<Record<ChartFormat, string>> = {
  percent2: "[$-42A]0.00%",
  count: "[$-42A]#,##0",
};
const axisCodes: Readonly<Record<ChartFormat, string>> = { ...labelCodes, percent2: "0%" };

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
        numberFormat: { formatCode: axisCodes[chart.format], sourceLinked: false },
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
  const { color, stroke, marker } = looks[look];
  const common: ChartSeries = {
    name,
    values: fixedArea(sheet, values),
    categories: fixedArea(sheet, categories),
    ...(color === undefined ? {} : { color }),
  };
  if (kind === "bars") {
    return {
      ...common,
      dataLabels: {
        showValue: true,
        numberFormat: { formatCode: labelCodes[format] },
        fontSize: 8,
        fontFamily: fontName,
      },
    };
  }
  return {
    ...common,
    ...(stroke === undefined ? {} : { stroke }),
    ...(marker === undefined ? {} : { marker }),
  };
}
