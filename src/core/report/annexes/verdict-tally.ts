import { columnLetters } from "#core/cell";
import type { Verdict } from "#core/evaluation/verdict";
import { columnRange, textLiteral } from "#core/sheet/formula";
import type { RowModel } from "#core/sheet/sheet-model";
import { annexFirst } from "#core/report/annex";
import { placesBelow, tallyRows } from "#core/report/places-below";
import { indicatorCell, indicatorColumns, indicatorLines } from "#core/report/indicator-lines";
import type { LiveNumber } from "#core/sheet/live-text";
import type { ReportResult } from "#core/result/report-result";
import type { ReportWords } from "#core/report/report-words";

const countColumn = indicatorColumns.target;

/** How many targets of the plan have each verdict, counted in the list above. */
export function tally(result: ReportResult, words: ReportWords): readonly RowModel[] {
  const last = indicatorLines(result)
    .filter(({ judged }) => judged !== null)
    .at(-1);
  const column = columnLetters(indicatorColumns.verdict);
  const range = columnRange(`$${column}$`, annexFirst, last?.row ?? annexFirst);
  return [
    {
      cells: [null, { value: words.texts.titles.indicators.tally, style: "label" }],
      height: 20,
    },
    ...tallyRows.map((verdict): RowModel => ({
      height: 18,
      cells: [
        null,
        { value: words.verdicts[verdict], style: "text" },
        {
          value: countOf(result, verdict),
          formula: `COUNTIF(${range},${textLiteral(words.verdicts[verdict])})`,
          style: "count",
        },
      ],
    })),
    totalRow(result, words),
  ];
}

/** The targets that apply this year: all but the last row. */
function totalRow(result: ReportResult, words: ReportWords): RowModel {
  const top = placesBelow(result).tally + 1;
  const own = columnLetters(countColumn);
  return {
    height: 18,
    cells: [
      null,
      { value: words.texts.titles.indicators.applying, style: "group" },
      {
        value: applyingCount(result),
        formula: `SUM(${columnRange(own, top, top + tallyRows.length - 2)})`,
        style: "countBold",
      },
    ],
  };
}

const applyingCount = (result: ReportResult): number =>
  tallyRows.slice(0, -1).reduce((sum, verdict) => sum + countOf(result, verdict), 0);

/** How many targets apply this year. */
export const applying = (result: ReportResult): LiveNumber => ({
  formula: indicatorCell(placesBelow(result).tally + 1 + tallyRows.length, countColumn),
  value: applyingCount(result),
});

const countOf = (result: ReportResult, verdict: Verdict): number =>
  indicatorLines(result).filter(({ judged }) => judged?.evaluation.verdict === verdict).length;

/** One of these counts, for a sentence. */
export function tallied(result: ReportResult, verdict: Verdict): LiveNumber {
  const row = placesBelow(result).tally + 1 + tallyRows.indexOf(verdict);
  return { formula: indicatorCell(row, countColumn), value: countOf(result, verdict) };
}
