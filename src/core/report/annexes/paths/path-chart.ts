import { decimalsIn } from "#core/catalogue/indicator";
import { cellName } from "#core/cell";
import { figureValue } from "#core/evaluation/formulas/formula-cells";
import { alongTheWay, levelCell } from "#core/evaluation/formulas/path-formulas";
import { yearBefore } from "#core/evaluation/unit-standing";
import type { ReportTexts } from "#core/words/report/report-texts";
import type { ChartModel } from "#core/sheet/chart-model";
import type { Computation } from "#core/sheet/formula";
import { chartFormat } from "#core/sheet/chart-model";
import { withDecimals } from "#core/sheet/looks/styles";
import type { CellModel, RowModel } from "#core/sheet/sheet-model";
import { cellsOf } from "#core/report/annex";
import { indicatorColumns, isShare } from "#core/report/indicator-lines";
import type { TotalPath } from "#core/report/path-lines";
import { together, type KeptRow } from "#core/report/page-breaks";
import type { ReportLayout } from "#core/report/report-layout";
import type { ReportResult } from "#core/result/report-result";
import { earlierYears, type TargetThen } from "#core/result/target-years";
import type { Computed } from "#core/evaluation/computed";

/** Columns of the small table, from 0; the chart stands to its right. */
const columns = { year: 1, actual: 2, line: 3, pace: 4 } as const;
const chartColumns = { left: 6, right: 16 } as const;

/** A chart of these paths can be drawn: the year is ahead, and the start and today are known. */
interface Drawn extends TotalPath {
  readonly base: NonNullable<TotalPath["base"]>;
  /** The year with which the chart begins: that of the base, or one of the term before it of which something is known. */
  readonly begins: number;
  /** Every earlier year that is known. */
  readonly earlier: readonly TargetThen[];
}

function drawnPaths({ result, paths }: ReportLayout): readonly Drawn[] {
  return paths.flatMap((path) => {
    const { base, due, indicator } = path;
    if (base === null || due <= result.year || base.year >= result.year) return [];
    const known =
      figureValue(indicator.kind, base) !== "" && figureValue(indicator.kind, path) !== "";
    if (!known) return [];
    const earlier = earlierYears(result, indicator, path.line.judged).filter(
      ({ year, figure }) =>
        figureOf(path, figure) !== "" && (year > base.year || year >= result.plan.term.from),
    );
    const begins = Math.min(base.year, ...earlier.map(({ year }) => year));
    return [{ ...path, base, begins, earlier }];
  });
}

const figureOf = ({ indicator }: Pick<TotalPath, "indicator">, figure: Computed): number | "" =>
  figure.kind === "value" ? figureValue(indicator.kind, figure) : "";

/** For each path: the years with what was reached, the straight line, and the pace still needed; and its chart. */
export function pathCharts(layout: ReportLayout): {
  readonly rows: readonly KeptRow[];
  readonly charts: readonly ChartModel[];
} {
  const { result, words, below } = layout;
  const texts = words.texts.path;
  const rows: KeptRow[] = [];
  const charts: ChartModel[] = [];
  for (const path of drawnPaths(layout)) {
    const first = below.pathCharts + rows.length + 2;
    const table = yearRows(result, path, first);
    rows.push(
      ...together([
        {
          cells: [null, { value: texts.chart(path.indicator.shortName), style: "label" }],
          height: 20,
        },
        { cells: [null, ...cellsOf(texts.chartHeadings, "columnHead")], height: 50 },
        ...table,
      ]),
      { cells: [], height: 12 },
    );
    const values = table.flatMap(({ cells }) =>
      cells.flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : [])),
    );
    charts.push(chartOf(path, { first, last: first + table.length - 1, values, texts }));
  }
  return { rows, charts };
}

/** Points of the rows of a path in all: a chart can be read, and few rows are no reason for a page of their own. */
const pathHeight = 140;

const yearHeight = (years: number): number => Math.min(26, Math.max(16, pathHeight / years));

function yearRows(result: ReportResult, path: Drawn, first: number): readonly RowModel[] {
  const { begins, due, indicator } = path;
  const decimals = decimalsIn(indicator).part;
  const style = isShare(indicator) ? "percent" : withDecimals("count", decimals);
  const last = first + due - begins;
  return Array.from({ length: due - begins + 1 }, (_, index): RowModel => {
    const year = begins + index;
    const row = first + index;
    const cell = (computation: Computation | null): CellModel =>
      computation === null ? { value: null, style } : { ...computation, style };
    return {
      height: yearHeight(due - begins + 1),
      cells: [
        null,
        { value: String(year), style: "textCenter" },
        cell(actualIn(result, path, year)),
        cell(lineIn(path, { year, first, last })),
        cell(paceIn(result, path, { row, year, last })),
      ],
    };
  });
}

/** What was reached: in the base year, in every year that is known since or before, and this year. */
function actualIn(result: ReportResult, path: Drawn, year: number): Computation | null {
  const { base, indicator, line } = path;
  const { row, previous } = line;
  const own = (column: keyof typeof indicatorColumns): string =>
    cellName(row, indicatorColumns[column]);
  if (year === result.year) {
    return { formula: own("value"), value: figureValue(indicator.kind, line.figure) };
  }
  const printed = (figure: Pick<Drawn["base"], "numerator" | "denominator">): Computation => ({
    formula: isShare(indicator)
      ? `${String(figure.numerator)}/${String(figure.denominator ?? 1)}`
      : String(figure.numerator),
    value: figureValue(indicator.kind, figure),
  });
  if (year === base.year) return printed(base);
  if (year === yearBefore(result.year, result.previous) && previous?.kind === "value") {
    const value = figureValue(indicator.kind, previous);
    return value === "" ? null : { formula: own("previousValue"), value };
  }
  const then = path.earlier.find((each) => each.year === year)?.figure;
  return then?.kind === "value" ? printed(then) : null;
}

/** The straight line from the base to the level; nothing before the base. */
function lineIn(
  path: Drawn,
  { year, first, last }: { readonly year: number; readonly first: number; readonly last: number },
): Computation | null {
  const { base, begins, due, indicator } = path;
  const level = levelCell(path);
  if (year === due) return level;
  if (year < base.year) return null;
  const start = Number(figureValue(indicator.kind, base));
  return alongTheWay(
    { value: start, formula: cellName(first + base.year - begins, columns.actual) },
    { value: level.value, formula: cellName(last, columns.line) },
    { done: year - base.year, all: due - base.year },
  );
}

/** From this year's value straight to the target: the pace that the remaining years need. */
function paceIn(
  result: ReportResult,
  path: Drawn,
  { row, year, last }: { readonly row: number; readonly year: number; readonly last: number },
): Computation | null {
  if (year < result.year) return null;
  const now = Number(figureValue(path.indicator.kind, path));
  return alongTheWay(
    { value: now, formula: cellName(row - (year - result.year), columns.actual) },
    { value: levelCell(path).value, formula: cellName(last, columns.line) },
    { done: year - result.year, all: path.due - result.year },
  );
}

function chartOf(
  { indicator, due }: Drawn,
  {
    first,
    last,
    values,
    texts,
  }: {
    readonly first: number;
    readonly last: number;
    readonly values: readonly number[];
    readonly texts: ReportTexts["path"];
  },
): ChartModel {
  const area = (column: number) => ({ top: first, left: column, bottom: last, right: column });
  const [, actual, line, pace] = texts.chartHeadings;
  return {
    kind: "lines",
    title: texts.chart(indicator.shortName),
    description: texts.chartDescription(indicator.shortName, due),
    covers: { top: first - 1, left: chartColumns.left, bottom: last, right: chartColumns.right },
    categories: area(columns.year),
    series: [
      { name: line, values: area(columns.line), look: "pale" },
      { name: pace, values: area(columns.pace), look: "dashed" },
      { name: actual, values: area(columns.actual), look: "strong" },
    ],
    format: isShare(indicator) ? "percent2" : chartFormat(decimalsIn(indicator).part),
    scale: scaleOf(values, isShare(indicator) ? 0.05 : 1),
  };
}

/** An axis that leaves a step free below and above, so that lines near each other can be told apart. */
function scaleOf(
  values: readonly number[],
  step: number,
): { readonly min: number; readonly max: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const min = Math.max(0, (Math.floor(least / step) - 1) * step);
  return { min, max: (Math.ceil(most / step) + 1) * step };
}
