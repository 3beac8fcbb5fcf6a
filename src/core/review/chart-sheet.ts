import { decimalsIn } from "#core/catalogue/indicator";
import { figureFormula, figureValue } from "#core/evaluation/formulas/formula-cells";
import { levelYardstick } from "#core/evaluation/yardstick";
import { annex, annexFirst, cellsOf } from "#core/report/annex";
import { together, type KeptRow } from "#core/report/page-breaks";
import { chartFormat, type ChartModel } from "#core/sheet/chart-model";
import { withDecimals } from "#core/sheet/looks/styles";
import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";
import { dataCell, dataColumns, isShare, placedLines, type PlacedLine } from "./line-cells";
import type { ReviewCell, ReviewResult } from "./review";
import type { ReviewWords } from "./review-words";

/** Columns of the small tables, from 0; the charts stand to their right. */
const columns = { year: 1, actual: 2, level: 3 } as const;
const chartColumns = { left: 5, right: 12 } as const;
const widths = [2, 10, 13, 13, 2, 12, 12, 12, 12, 12, 12, 12, 12];

/** Points of a row, and the least rows that a chart covers. */
const rowHeight = 24;
const leastRows = 8;

/** For each target with figures of two years or more: its years, the level asked for, and a chart of both. */
export function chartSheet(result: ReviewResult, words: ReviewWords): SheetModel {
  const { titles, notes, sheets } = words.review;
  const rows: KeptRow[] = [];
  const charts: ChartModel[] = [];
  for (const each of placedLines(result)) {
    if (each.line.ends === null) continue;
    const first = annexFirst + rows.length + 2;
    const table = yearRows(each, words);
    rows.push(
      ...together([
        { cells: [null, { value: each.line.indicator.name, style: "label" }], height: 20 },
        { cells: [null, ...cellsOf(words.review.headings.chart, "columnHead")], height: 34 },
        ...table,
        ...fillers(table.length),
      ]),
      { cells: [], height: 14 },
    );
    charts.push(chartOf(each, result, { first, years: table.length, words }));
  }
  return annex({
    ...{
      name: sheets.charts,
      title: titles.charts,
      subtitle: titles.period(result.from, result.to),
    },
    note: notes.charts,
    headings: [],
    widths,
    rows,
    charts,
    repeatHeadings: false,
    draft: null,
    frozenColumns: 0,
  });
}

const fillers = (years: number): readonly RowModel[] =>
  Array.from({ length: Math.max(0, leastRows - years) }, () => ({ cells: [], height: rowHeight }));

const known = ({ cells }: PlacedLine["line"]): readonly (readonly [ReviewCell, number])[] =>
  cells.flatMap((cell, index) => (cell === null ? [] : [[cell, index] as const]));

function yearRows({ line, place }: PlacedLine, words: ReviewWords): readonly RowModel[] {
  const { indicator } = line;
  const style = isShare(indicator) ? "percent" : withDecimals("count", decimalsIn(indicator).part);
  return known(line).map(([cell, index]): RowModel => {
    const [part, whole] = [dataColumns.numerator(index), dataColumns.denominator(index)].map(
      (column) => dataCell(words, place, column),
    );
    const level = levelIn(line, cell);
    const levelCell: CellModel = level === null ? { value: "", style } : { value: level, style };
    return {
      height: rowHeight,
      cells: [
        null,
        { value: String(cell.year), style: "textCenter" },
        {
          value: figureValue(indicator.kind, cell.judged.figure),
          formula: figureFormula(indicator.kind, part ?? "", whole ?? ""),
          style,
        },
        levelCell,
      ],
    };
  });
}

/** What was asked for in that year: the place of the way there while its year is ahead, then the level itself. */
function levelIn({ indicator }: PlacedLine["line"], { judged }: ReviewCell): number | null {
  const { path } = judged.evaluation;
  if (path !== null) return Number(path.expected.numerator) / Number(path.expected.denominator);
  const level = levelYardstick(judged.target, indicator)?.aim.level;
  return level === undefined ? null : level.part / level.whole;
}

function chartOf(
  { line }: PlacedLine,
  { from, to }: ReviewResult,
  at: { readonly first: number; readonly years: number; readonly words: ReviewWords },
): ChartModel {
  const { indicator } = line;
  const { first, years, words } = at;
  const { chart } = words.review;
  const last = first + years - 1;
  const area = (column: number) => ({ top: first, left: column, bottom: last, right: column });
  const hasLevel = known(line).some(([cell]) => levelIn(line, cell) !== null);
  return {
    kind: "lines",
    title: indicator.shortName,
    description: chart.description(indicator.shortName, from, to),
    covers: {
      top: first - 1,
      left: chartColumns.left,
      bottom: first + Math.max(leastRows, years) - 1,
      right: chartColumns.right,
    },
    categories: area(columns.year),
    series: [
      ...(hasLevel
        ? [{ name: chart.level, values: area(columns.level), look: "dashed" } as const]
        : []),
      { name: chart.actual, values: area(columns.actual), look: "strong" },
    ],
    format: isShare(indicator) ? "percent2" : chartFormat(decimalsIn(indicator).part),
    scale: scaleOf(line),
  };
}

/** A step free below and above, so that lines near each other can be told apart; no share above all of it. */
function scaleOf(line: PlacedLine["line"]): { readonly min: number; readonly max: number } {
  const { indicator } = line;
  const values = known(line).flatMap(([cell]) => {
    const value = figureValue(indicator.kind, cell.judged.figure);
    const level = levelIn(line, cell);
    return [...(value === "" ? [] : [value]), ...(level === null ? [] : [level])];
  });
  const step = isShare(indicator) ? 0.05 : 1;
  const min = Math.max(0, (Math.floor(Math.min(...values) / step) - 1) * step);
  const above = (Math.ceil(Math.max(...values) / step) + 1) * step;
  const max = isShare(indicator) && Math.max(...values) <= 1 ? Math.min(1, above) : above;
  return { min, max };
}
