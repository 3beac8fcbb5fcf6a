import { columnLetters } from "#core/cell";
import type { Verdict } from "#core/evaluation/verdict";
import { columnRange, textLiteral } from "#core/sheet/formula";
import type { RowModel } from "#core/sheet/sheet-model";
import { annexFirst, heightOf } from "#core/report/annex";
import { indicatorWidths } from "./indicator-pages";
import { tallyRowHeight, tallyRowsOf } from "#core/report/places-below";
import { indicatorCell, indicatorColumns, isShare } from "#core/report/indicator-lines";
import type { LiveNumber } from "#core/sheet/live-text";
import type { ReportLayout } from "#core/report/report-layout";

const countColumn = indicatorColumns.target;

/** How many targets of the plan have each verdict, counted in the list above. */
export function tally(layout: ReportLayout): readonly RowModel[] {
  const { lines, words } = layout;
  const height = rowHeight(layout);
  const last = lines.filter(({ judged }) => judged !== null).at(-1);
  const column = columnLetters(indicatorColumns.verdict);
  const range = columnRange(`$${column}$`, annexFirst, last?.row ?? annexFirst);
  return [
    {
      cells: [null, { value: words.texts.titles.indicators.tally, style: "label" }],
      height: 20,
    },
    ...tallyRowsOf(layout.result.plan).map((verdict): RowModel => ({
      height,
      cells: [
        null,
        { value: words.verdicts[verdict], style: "text" },
        {
          value: targetsWith(layout, verdict),
          formula: `COUNTIF(${range},${textLiteral(words.verdicts[verdict])})`,
          style: "count",
        },
      ],
    })),
    totalRow(layout),
  ];
}

const rowHeight = ({ results, result: { plan } }: ReportLayout): number =>
  tallyRowHeight(results.filter(({ indicator }) => isShare(indicator)).length, plan);

/** The targets that apply this year: all but the last row. */
function totalRow(layout: ReportLayout): RowModel {
  const { below, words } = layout;
  const top = below.tally + 1;
  const rows = tallyRowsOf(layout.result.plan);
  const own = columnLetters(countColumn);
  return {
    height: Math.max(
      rowHeight(layout),
      heightOf([[words.texts.titles.indicators.applying, indicatorWidths[1]]]),
    ),
    cells: [
      null,
      { value: words.texts.titles.indicators.applying, style: "group" },
      {
        value: applyingCount(layout),
        formula: `SUM(${columnRange(own, top, top + rows.length - 2)})`,
        style: "countBold",
      },
    ],
  };
}

const applyingCount = (layout: ReportLayout): number =>
  tallyRowsOf(layout.result.plan)
    .slice(0, -1)
    .reduce((sum, verdict) => sum + targetsWith(layout, verdict), 0);

/** How many targets apply this year. */
export const applying = (layout: ReportLayout): LiveNumber => ({
  formula: indicatorCell(
    layout.below.tally + 1 + tallyRowsOf(layout.result.plan).length,
    countColumn,
  ),
  value: applyingCount(layout),
});

const targetsWith = ({ lines }: ReportLayout, verdict: Verdict): number =>
  lines.filter(({ judged }) => judged?.evaluation.verdict === verdict).length;

/** One of these counts, for a sentence. */
export function tallied(layout: ReportLayout, verdict: Verdict): LiveNumber {
  const row = layout.below.tally + 1 + tallyRowsOf(layout.result.plan).indexOf(verdict);
  return { formula: indicatorCell(row, countColumn), value: targetsWith(layout, verdict) };
}
