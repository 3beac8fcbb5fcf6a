import { cellName } from "#core/cell";
import { areaName } from "#core/sheet/area-name";
import type { ChartModel, ChartSeriesModel } from "#core/sheet/chart-model";
import { chartAxisCodes, chartLabelCodes, chartLooks } from "#core/sheet/looks";
import type { SheetModel } from "#core/sheet/sheet-model";
import { fontName } from "#core/sheet/styles";
import { step, type Step } from "./step";

/**
 * Charts drawn from cells of the same sheet; Excel points them at the sheet's own name when the draft is renamed.
 * A chart has no text for who cannot see it before ExcelApi 1.19: the .xlsx has one.
 */
export const chartSteps = ({ charts = [] }: SheetModel): readonly Step[] =>
  charts.map((chart) =>
    step(30 + 16 * chart.series.length, chart, (sheet) => {
      draw(sheet, chart);
    }),
  );

function draw(sheet: Excel.Worksheet, model: ChartModel): void {
  const [first, ...others] = model.series;
  if (first === undefined) return;
  const bars = model.kind === "bars";
  const type = bars ? "BarClustered" : "LineMarkers";
  const chart = sheet.charts.add(type, sheet.getRange(areaName(first.values)), seriesBy(first));
  const { top, left, bottom, right } = model.covers;
  chart.setPosition(cellName(top, left), cellName(bottom, right));
  chart.title.text = model.title;
  chart.title.format.font.name = fontName;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.position = "Bottom";
  // A year without a figure leaves the line whole, and is never a zero.
  chart.displayBlanksAs = "Interplotted";
  axes(chart, model);
  series(sheet, chart.series.getItemAt(0), { model, series: first });
  for (const each of others) series(sheet, chart.series.add(each.name), { model, series: each });
}

const seriesBy = ({ values }: ChartSeriesModel): "Columns" | "Rows" =>
  values.left === values.right ? "Columns" : "Rows";

function axes(chart: Excel.Chart, { kind, scale, format }: ChartModel): void {
  const { categoryAxis, valueAxis } = chart.axes;
  if (kind === "bars") categoryAxis.reversePlotOrder = true;
  valueAxis.numberFormat = chartAxisCodes[format];
  if (scale?.min !== undefined) valueAxis.minimum = scale.min;
  if (scale?.max !== undefined) valueAxis.maximum = scale.max;
  if (scale?.majorUnit !== undefined) valueAxis.majorUnit = scale.majorUnit;
}

interface Drawn {
  readonly model: ChartModel;
  readonly series: ChartSeriesModel;
}

function series(sheet: Excel.Worksheet, drawn: Excel.ChartSeries, given: Drawn): void {
  const { model, series: one } = given;
  drawn.name = one.name;
  drawn.setValues(sheet.getRange(areaName(one.values)));
  drawn.setXAxisValues(sheet.getRange(areaName(model.categories)));
  if (model.kind === "lines") lineLook(drawn, one);
  else {
    drawn.format.fill.setSolidColor(`#${chartLooks[one.look].color}`);
    drawn.gapWidth = 60;
    drawn.hasDataLabels = true;
    drawn.dataLabels.numberFormat = chartLabelCodes[model.format];
  }
}

function lineLook(drawn: Excel.ChartSeries, { look }: ChartSeriesModel): void {
  const { color, width, dashed, mark } = chartLooks[look];
  drawn.format.line.color = `#${color}`;
  drawn.format.line.weight = width;
  drawn.format.line.lineStyle = dashed ? "Dash" : "Continuous";
  drawn.markerStyle = mark === null ? "None" : marks[mark.symbol];
  if (mark === null) return;
  drawn.markerSize = mark.size;
  drawn.markerBackgroundColor = `#${mark.fill}`;
  drawn.markerForegroundColor = `#${color}`;
}

const marks = { circle: "Circle", diamond: "Diamond" } as const;
