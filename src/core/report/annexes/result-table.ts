import { decimalsIn } from "#core/catalogue/indicator";
import { isTrend } from "#core/evaluation/operators";
import { figureValue } from "#core/evaluation/formulas/formula-cells";
import { levelCell } from "#core/evaluation/formulas/path-formulas";
import type { ReportTexts } from "#core/words/report/report-texts";
import type { ChartModel } from "#core/sheet/chart-model";
import { decimalsOf } from "#core/quantity/decimals";
import { withDecimals } from "#core/sheet/looks/styles";
import type { CellModel, ConditionalFormat, RowModel } from "#core/sheet/sheet-model";
import type { Area } from "#core/sheet/area";
import { spanOf } from "#core/report/report-words";
import { cellsOf, headHeight, heightOf } from "#core/report/annex";
import { behindTotals, type BehindFigures } from "#core/report/behind-lines";
import type { ReportLayout } from "#core/report/report-layout";
import type { KeptRow } from "#core/report/page-breaks";
import {
  indicatorCell,
  indicatorColumns,
  isShare,
  type JudgedLine,
} from "#core/report/indicator-lines";
import { resultColumns, tableHead, tallyHeightOf } from "#core/report/places-below";

/** Tables and charts under a list. */
export interface Below {
  readonly rows: readonly KeptRow[];
  readonly charts: readonly ChartModel[];
  readonly bars: readonly ConditionalFormat[];
}

const chartColumns = { left: 4, right: 16 } as const;

/** Values beside targets, how many units are behind and what they need together, with bars; the chart of them. */
export function resultTable(layout: ReportLayout, widths: readonly number[]): Below {
  const { result, results: lines, words, below } = layout;
  const { results, resultHeadings } = words.texts.titles.indicators;
  const first = below.results + tableHead;
  const shares = lines.filter(({ indicator }) => isShare(indicator)).length;
  return {
    rows: [
      { cells: [null, { value: results, style: "label" }], height: 20, keepWithNext: true },
      {
        cells: cellsOf(resultHeadings, "columnHead"),
        height: headHeight(resultHeadings, widths),
        keepWithNext: true,
      },
      ...lines.map((line, index) => resultRow(layout, line, { index, width: widths[1] ?? 22 })),
    ],
    charts:
      shares === 0
        ? []
        : [
            resultChart(
              { span: spanOf(result, words.texts), titles: words.texts.titles.indicators },
              { first, shares, lines, beside: [below.tally, tallyHeightOf(result.plan)] },
            ),
          ],
    bars: [
      ...barsIn(columnArea(resultColumns.value, first, shares), 1),
      ...barsIn(
        columnArea(resultColumns.units, first, lines.length),
        Math.max(1, result.ledger.receipts.length),
      ),
    ],
  };
}

/** So many rows of one column. */
const columnArea = (column: number, first: number, rows: number): Area => ({
  top: first,
  left: column,
  bottom: first + rows - 1,
  right: column,
});

const barsIn = (area: Area, max: number): readonly ConditionalFormat[] =>
  area.bottom < area.top ? [] : [{ area, rule: { kind: "dataBar", max } }];

/** Marks of the scale, and the room for the figure at the end of the longest bar. */
const step = 0.25;
const labelRoom = 0.2;

/** The scale ends at 100 %, or at the mark above the largest share. */
function scaleEnd(lines: readonly JudgedLine[]): number {
  const values = lines.map(({ indicator, figure }) => Number(figureValue(indicator.kind, figure)));
  return Math.ceil(Math.max(1, ...values) / step) * step + labelRoom;
}

/** Results against targets: only shares, which have one scale. */
function resultChart(
  { span, titles }: { readonly span: string; readonly titles: ReportTexts["titles"]["indicators"] },
  rows: {
    readonly first: number;
    readonly shares: number;
    readonly lines: readonly JudgedLine[];
    /** The counts of verdicts beside which it stands: their first row, and how many they are. */
    readonly beside: readonly [top: number, rows: number];
  },
): ChartModel {
  const { resultHeadings, chart, chartDescription } = titles;
  const { first, shares, lines } = rows;
  const [tally, tallyHeight] = rows.beside;
  const { name, level, value } = resultColumns;
  return {
    kind: "bars",
    title: chart(span),
    description: chartDescription,
    covers: { top: tally, bottom: tally + tallyHeight - 1, ...chartColumns },
    categories: columnArea(name, first, shares),
    series: [
      { name: resultHeadings[3], values: columnArea(value, first, shares), look: "strong" },
      { name: resultHeadings[2], values: columnArea(level, first, shares), look: "pale" },
    ],
    format: "percent2",
    scale: { min: 0, max: scaleEnd(lines.slice(0, shares)), majorUnit: step },
  };
}

function resultRow(
  layout: ReportLayout,
  line: JudgedLine,
  { index, width }: { readonly index: number; readonly width: number },
): RowModel {
  const { indicator } = line;
  const share = isShare(indicator);
  const decimals = decimalsIn(indicator).part;
  const level = levelOf(line);
  // 1,5 times a figure may have more decimals than what is counted.
  const levelDecimals = decimals === 0 ? 0 : Math.max(decimals, decimalsOf(level ?? 0));
  const behind = behindTotals(layout, line);
  const own = indicatorCell(line.row, indicatorColumns.value);
  return {
    height: heightOf([[indicator.shortName, width]]),
    cells: [
      { value: index + 1, style: "textCenter" },
      { value: indicator.shortName, style: "text" },
      { value: level ?? "", style: share ? "percent" : withDecimals("count", levelDecimals) },
      {
        value: figureValue(indicator.kind, line.figure),
        formula: own.slice(own.indexOf("!") + 1),
        style: share ? "percentBold" : withDecimals("countBold", decimals),
      },
      ...behindCells(behind, decimals),
    ],
  };
}

/** Units behind and what they need together, counted in annex 2; blank where no unit is listed. */
function behindCells(behind: BehindFigures | null, decimals: number): readonly CellModel[] {
  if (behind === null) return cellsOf(["", ""], "count");
  const { source, units, need } = behind;
  return [
    { value: units.value, formula: source.units, style: "count" },
    { value: need.value, formula: source.need, style: withDecimals("count", decimals) },
  ];
}

/** The level of a target; a trend has none. */
const levelOf = ({ indicator, judged: { target } }: JudgedLine): number | null =>
  target.value === null || isTrend(target) ? null : levelCell({ target, indicator }).value;
