import { cellName } from "#core/cell";
import { areaName } from "#core/sheet/area-name";
import type { ChartModel, ChartSeriesModel } from "#core/sheet/chart-model";
import { chartAxisCodes, chartLabelCodes, chartLooks } from "#core/sheet/looks/looks";
import type { SheetModel } from "#core/sheet/sheet-model";
import { fontName } from "#core/sheet/looks/styles";
import { looking, step, type LookStep } from "#adapters/officejs/write/step";

/**
 * Charts drawn from cells of the same sheet: first what they show, then how it looks, each of which an Excel may refuse.
 * A chart has no text for who cannot see it before ExcelApi 1.19: the .xlsx has one.
 */
export const chartSteps = ({ charts = [] }: SheetModel): readonly LookStep[] =>
  charts.flatMap((chart, at) => stepsOf(chart, at));

function stepsOf(model: ChartModel, at: number): readonly LookStep[] {
  const name = `so-chi-tieu-${String(at + 1)}`;
  const chartOn = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItem(name);
  const part = (
    what: string,
    calls: number,
    apply: (chart: Excel.Chart) => void,
  ): readonly LookStep[] =>
    looking("charts", what, [
      step(calls + 1, model.title, (sheet) => {
        apply(chartOn(sheet));
      }),
    ]);
  return [
    ...looking("charts", "chart", [
      step(11 + 6 * model.series.length, model, (sheet) => {
        draw(sheet, model, name);
      }),
    ]),
    ...part("title", 6, titled(model)),
    ...part("legend", 3, (chart) => {
      chart.legend.position = "Bottom";
    }),
    ...part("blanks", 2, (chart) => {
      // A year without a figure leaves the line whole, and is never a zero.
      chart.displayBlanksAs = "Interplotted";
    }),
    ...part("axes", 8, (chart) => {
      axes(chart, model);
    }),
    ...model.series.flatMap((series, index) => seriesSteps(part, { model, series, index })),
  ];
}

/**
 * The chart itself: its kind, its place, and the cells of each series. One that a request has drawn whose answer was lost
 * goes first; to delete what is not there is nothing to Excel (OfficeDev/office-js-snippets does so everywhere).
 */
function draw(sheet: Excel.Worksheet, model: ChartModel, name: string): void {
  const [first, ...others] = model.series;
  if (first === undefined) throw new Error(`a chart without a series: ${model.title}`);
  const type = model.kind === "bars" ? "BarClustered" : "LineMarkers";
  sheet.charts.getItemOrNullObject(name).delete();
  const chart = sheet.charts.add(type, sheet.getRange(areaName(first.values)), seriesBy(first));
  chart.name = name;
  const { top, left, bottom, right } = model.covers;
  chart.setPosition(cellName(top, left), cellName(bottom, right));
  filled(sheet, chart.series.getItemAt(0), { model, series: first });
  for (const each of others) filled(sheet, chart.series.add(each.name), { model, series: each });
}

const titled =
  ({ title }: ChartModel) =>
  (chart: Excel.Chart): void => {
    chart.title.text = title;
    chart.title.format.font.name = fontName;
    chart.title.format.font.size = 12;
    chart.title.format.font.bold = true;
  };

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

function filled(sheet: Excel.Worksheet, drawn: Excel.ChartSeries, given: Drawn): void {
  const { model, series } = given;
  drawn.name = series.name;
  drawn.setValues(sheet.getRange(areaName(series.values)));
  drawn.setXAxisValues(sheet.getRange(areaName(model.categories)));
}

type Part = (
  name: string,
  calls: number,
  apply: (chart: Excel.Chart) => void,
) => readonly LookStep[];

function seriesSteps(
  part: Part,
  { model, series: { look }, index }: Drawn & { readonly index: number },
): readonly LookStep[] {
  const each = (name: string, calls: number, apply: (drawn: Excel.ChartSeries) => void) =>
    part(name, calls + 2, (chart) => {
      apply(chart.series.getItemAt(index));
    });
  const { color, width, dashed, mark } = chartLooks[look];
  if (model.kind === "bars") {
    return [
      ...each("fill", 4, (drawn) => {
        drawn.format.fill.setSolidColor(`#${color}`);
      }),
      ...each("gap", 1, (drawn) => {
        drawn.gapWidth = 60;
      }),
      ...each("labels", 4, (drawn) => {
        drawn.hasDataLabels = true;
        drawn.dataLabels.numberFormat = chartLabelCodes[model.format];
      }),
    ];
  }
  return [
    ...each("line", 6, (drawn) => {
      drawn.format.line.color = `#${color}`;
      drawn.format.line.weight = width;
      drawn.format.line.lineStyle = dashed ? "Dash" : "Continuous";
    }),
    ...each("markers", 5, (drawn) => {
      drawn.markerStyle = mark === null ? "None" : marks[mark.symbol];
      if (mark === null) return;
      drawn.markerSize = mark.size;
      drawn.markerBackgroundColor = `#${mark.fill}`;
      drawn.markerForegroundColor = `#${color}`;
    }),
  ];
}

const marks = { circle: "Circle", diamond: "Diamond" } as const;
