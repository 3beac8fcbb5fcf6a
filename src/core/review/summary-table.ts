import { decimalsIn } from "#core/catalogue/indicator";
import { figureValue } from "#core/evaluation/formulas/formula-cells";
import type { DocumentCell, DocumentTable } from "#core/report/document/report-document";
import { countText } from "#core/sheet/formula";
import { percentSaid } from "#core/sheet/live-text";
import { withDecimals } from "#core/sheet/looks/styles";
import type { WrittenCell } from "#core/sheet/sheet-model";
import { isShare, lastOf, lineCell, lineColumns, placedLines } from "./line-cells";
import type { ReviewCell, ReviewLine, ReviewResult } from "./review";
import type { ReviewWords } from "./review-words";

/** Shares of the width of the page, as the sheet has them. */
const widths = [4.5, 24, 13.5, 9.5, 10, 9.5, 6];

/** First and last year of every target, its last verdict, and in how many years it was met. */
export function summaryTable(result: ReviewResult, words: ReviewWords): DocumentTable {
  const { years, firstYear, lastYear } = result;
  return {
    kind: "table",
    widths,
    headings: words.review.tableHeadings(firstYear, lastYear),
    rows: placedLines(result).map(({ line, place }): readonly DocumentCell[] => {
      const last = lastOf(line.cells);
      const target = last?.judged.target;
      const at = (column: number): string => lineCell(words, place, column);
      const held = line.judged === 0 ? "" : `${String(line.met)}/${String(line.judged)}`;
      const value = (year: number): DocumentCell => {
        const index = years.indexOf(year);
        return valueCell(line, line.cells[index] ?? null, at(lineColumns.value(index)));
      };
      const verdict = last === null ? "" : words.verdicts[last.judged.evaluation.verdict];
      const verdictAt = lineColumns.verdict(years.indexOf(last?.year ?? lastYear));
      return [
        plain(place + 1, "textCenter"),
        plain(line.indicator.name, "text"),
        plain(target === undefined ? "" : words.targetWords(target, line.indicator), "textCenter"),
        value(firstYear),
        value(lastYear),
        live({ value: verdict, formula: at(verdictAt), style: "verdict" }, verdict),
        live(
          { value: held, formula: at(lineColumns.after(years.length) + 2), style: "textCenter" },
          held,
        ),
      ];
    }),
  };
}

const live = (cell: WrittenCell, text: string): DocumentCell => ({ cell, text });

const plain = (value: string | number, style: WrittenCell["style"]): DocumentCell =>
  live({ value, style }, String(value));

function valueCell(line: ReviewLine, cell: ReviewCell | null, formula: string): DocumentCell {
  const share = isShare(line.indicator);
  const decimals = decimalsIn(line.indicator);
  const style = share ? "percent" : withDecimals("count", decimals.part);
  if (cell === null) return live({ value: "", style }, "");
  const { numerator, denominator } = cell.judged.figure;
  const value = figureValue(line.indicator.kind, cell.judged.figure);
  const printed = share
    ? percentSaid(
        { formula: "", value: numerator, decimals: decimals.part },
        { formula: "", value: denominator, decimals: decimals.whole },
      ).value
    : countText(Number(value));
  return live({ value, formula, style }, value === "" ? "" : printed);
}
