import { decimalsIn } from "#core/catalogue/indicator";
import { figureValue } from "#core/evaluation/formulas/formula-cells";
import { withDecimals } from "#core/sheet/looks/styles";
import type { WrittenCell } from "#core/sheet/sheet-model";
import {
  indicatorCell,
  indicatorColumns,
  isShare,
  type IndicatorColumn,
  type JudgedLine,
} from "#core/report/indicator-lines";
import { countSaid, either, joined, nothing, percentSaid, said } from "#core/sheet/live-text";
import type { DocumentCell, DocumentTable } from "./report-document";
import type { ReportLayout } from "#core/report/report-layout";
import type { ReportWords } from "#core/report/report-words";

/** Shares of the width of the page. */
const widths = [4.5, 24, 13.5, 9.5, 10, 9.5, 6];

/** The targets that hold this year in one table: every figure is the cell of annex 1. */
export function summaryTable({ inForce, words }: ReportLayout): DocumentTable {
  return {
    kind: "table",
    widths,
    headings: words.texts.report.tableHeadings,
    rows: inForce.map((line, index) => tableRow(line, index + 1, words)),
  };
}

const fixed = (value: string | number, style: WrittenCell["style"]): DocumentCell => ({
  cell: { value, style },
  text: String(value),
});

function tableRow(line: JudgedLine, number: number, words: ReportWords): readonly DocumentCell[] {
  const { indicator, judged, row } = line;
  const { verdict, need } = judged.evaluation;
  const at = (column: IndicatorColumn): string => indicatorCell(row, indicatorColumns[column]);
  const decimals = decimalsIn(indicator).part;
  const needed = { formula: at("need"), value: need, decimals };
  const word = words.verdicts[verdict];
  return [
    fixed(number, "textCenter"),
    fixed(indicator.name, "text"),
    partsCell(line, at),
    valueCell(line, at),
    fixed(words.targetWords(judged.target, indicator), "textCenter"),
    { cell: { value: word, formula: at("verdict"), style: "verdict" }, text: word },
    {
      cell: { value: need ?? "", formula: at("need"), style: withDecimals("countBold", decimals) },
      text: need === null ? "" : countSaid(needed).value,
    },
  ];
}

type At = (column: IndicatorColumn) => string;

/** The two sides of a figure in the cells of annex 1. */
function sidesOf({ indicator, figure }: Pick<JudgedLine, "indicator" | "figure">, at: At) {
  const decimals = decimalsIn(indicator);
  return {
    part: { formula: at("numerator"), value: figure.numerator, decimals: decimals.part },
    whole: { formula: at("denominator"), value: figure.denominator, decimals: decimals.whole },
  };
}

/** `1.692/2.071` */
function partsCell({ indicator, figure }: JudgedLine, at: At): DocumentCell {
  const { part, whole } = sidesOf({ indicator, figure }, at);
  const shown = isShare(indicator)
    ? joined([countSaid(part), said("/"), countSaid(whole)])
    : countSaid(part);
  const isKnown = { formula: `ISNUMBER(${part.formula})`, holds: part.value !== null };
  const parts = either(isKnown, shown, nothing);
  return { cell: { ...parts, style: "textCenter" }, text: parts.value };
}

function valueCell({ indicator, figure }: JudgedLine, at: At): DocumentCell {
  const share = isShare(indicator);
  const value = figureValue(indicator.kind, figure);
  const { part, whole } = sidesOf({ indicator, figure }, at);
  const text = value === "" ? "" : (share ? percentSaid(part, whole) : countSaid(part)).value;
  return {
    cell: {
      value,
      formula: at("value"),
      style: share ? "percentBold" : withDecimals("countBold", part.decimals),
    },
    text,
  };
}
