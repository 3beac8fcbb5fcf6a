import { decimalsIn } from "#core/catalogue/indicator";
import { changeFormula, figureChange } from "#core/evaluation/formulas/figure-change";
import { withDecimals } from "#core/sheet/looks/styles";
import { cellName } from "#core/cell";
import { choice, figureFormula, figureValue } from "#core/evaluation/formulas/formula-cells";
import { targetFormulas } from "#core/evaluation/formulas/target-formulas";
import { overTerm } from "#core/evaluation/formulas/term-formulas";
import { annex, heightOf } from "#core/report/annex";
import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";
import type { ReviewCell, ReviewResult } from "./review";
import {
  dataCell,
  dataColumns,
  isShare,
  lastOf,
  lineColumns,
  placedLines,
  rowOf,
  type PlacedLine,
} from "./line-cells";
import type { ReviewWords } from "./review-words";
import { forecastWords } from "./forecast-words";
import { yearsCounted } from "./held-words";

/** The numbers that everything else is computed from. */
export function dataSheet(result: ReviewResult, words: ReviewWords): SheetModel {
  const { titles, notes, headings, sheets } = words.review;
  const { years, from, to } = result;
  return annex({
    name: sheets.data,
    title: titles.data,
    subtitle: titles.period(from, to),
    note: notes.data,
    headings: [
      headings.number,
      headings.name,
      ...years.flatMap((year) => [headings.numerator(year), headings.denominator(year)]),
    ],
    widths: [4, dataNameWidth, ...years.flatMap(() => [9.5, 9.5])],
    rows: placedLines(result).map(({ line, place }): RowModel => ({
      height: heightOf([[line.indicator.name, dataNameWidth]]),
      cells: [
        { value: place + 1, style: "textCenter" },
        { value: line.indicator.name, style: "text" },
        ...line.cells.flatMap((cell): readonly CellModel[] => [
          {
            value: cell?.judged.figure.numerator ?? "",
            style: withDecimals("count", decimalsIn(line.indicator).part),
          },
          {
            value: isShare(line.indicator) ? (cell?.judged.figure.denominator ?? "") : "",
            style: withDecimals("count", decimalsIn(line.indicator).whole),
          },
        ]),
      ],
    })),
    draft: null,
    frozenColumns: 2,
    ...yearByYear,
  });
}

/** Pages side by side begin with number and name, and part no year. */
const yearByYear = { repeatedColumns: 2, columnsTogether: 2 } as const;

/** Widths of columns whose texts wrap. */
const dataNameWidth = 34;
const [nameWidth, levelWidth, horizonWidth, verdictWidth, estimateWidth] = [22, 10, 9, 8, 20];
/** Every target with its years side by side: value, verdict, change, in how many years it was met, forecast. */
export function lineSheet(result: ReviewResult, words: ReviewWords): SheetModel {
  const { titles, notes, headings, sheets } = words.review;
  const { years, from, to } = result;
  return annex({
    name: sheets.lines,
    title: titles.lines,
    subtitle: titles.period(from, to),
    note: notes.lines,
    headings: [
      ...[headings.number, headings.name, headings.target, headings.horizon],
      ...years.flatMap((year) => [headings.year(year), headings.verdict]),
      ...[headings.change, headings.perYear, headings.held, headings.forecast],
    ],
    widths: [
      4,
      nameWidth,
      levelWidth,
      horizonWidth,
      ...years.flatMap(() => [7.8, verdictWidth]),
      7.5,
      7.5,
      6,
      estimateWidth,
    ],
    rows: placedLines(result).map((each) => lineRow(each, result, words)),
    draft: null,
    frozenColumns: 2,
    ...yearByYear,
  });
}

function lineRow({ line, place }: PlacedLine, result: ReviewResult, words: ReviewWords): RowModel {
  const { indicator, cells, forecast } = line;
  const target = lastOf(cells)?.judged.target;
  const level = target === undefined ? "" : words.targetWords(target, indicator);
  const horizon = target === undefined ? "" : words.horizonWords(target.horizon);
  const estimate = forecast === null ? "" : forecastWords(forecast, words);
  return {
    height: heightOf([
      [indicator.name, nameWidth],
      [level, levelWidth],
      [horizon, horizonWidth],
      [estimate, estimateWidth],
      ...line.cells.map((cell): [string, number] => [
        cell === null ? "" : words.verdicts[cell.judged.evaluation.verdict],
        verdictWidth,
      ]),
    ]),
    cells: [
      { value: place + 1, style: "textCenter" },
      { value: indicator.name, style: "text" },
      { value: level, style: "textCenter" },
      { value: horizon, style: "textCenter" },
      ...cells.flatMap((cell, index) => yearCells({ line, place }, { cell, index }, words)),
      ...changeCells({ line, place }, result),
      heldCell({ line, place }, result, words),
      { value: estimate, style: "remark" },
    ],
  };
}

/** The value of a year and its verdict, over the sheet of data. */
function yearCells(
  { line, place }: PlacedLine,
  { cell, index }: { readonly cell: ReviewCell | null; readonly index: number },
  words: ReviewWords,
): readonly CellModel[] {
  const { indicator } = line;
  const share = isShare(indicator);
  const style = share ? "percentBold" : withDecimals("countBold", decimalsIn(indicator).part);
  if (cell === null)
    return [
      { value: "", style },
      { value: "", style: "textCenter" },
    ];
  const at = (column: number): string => dataCell(words, place, column);
  const [part, whole] = [dataColumns.numerator(index), dataColumns.denominator(index)].map(at);
  const { figure, evaluation } = cell.judged;
  return [
    {
      value: figureValue(indicator.kind, figure),
      formula: figureFormula(indicator.kind, part ?? "", whole ?? ""),
      style,
    },
    {
      value: words.verdicts[evaluation.verdict],
      formula: verdictFormula({ line, place }, { cell, index }, words),
      style: "textCenter",
    },
  ];
}

function verdictFormula(
  { line, place }: PlacedLine,
  { cell, index }: { readonly cell: ReviewCell; readonly index: number },
  words: ReviewWords,
): string {
  const { indicator, cells } = line;
  const { judged, plan, year } = cell;
  const share = isShare(indicator);
  const cellAt = (column: number): string => dataCell(words, place, column);
  // A trend is held against the last year that is known before it.
  const before = cells.slice(0, index).reduce((last, each, at) => (each === null ? last : at), -1);
  const known = judged.previous?.kind === "value" ? judged.previous : null;
  const earlier =
    before >= 0
      ? [cellAt(dataColumns.numerator(before)), cellAt(dataColumns.denominator(before))]
      : [String(known?.numerator ?? '""'), String(known?.denominator ?? '""')];
  const refs = {
    numerator: cellAt(dataColumns.numerator(index)),
    denominator: share ? cellAt(dataColumns.denominator(index)) : null,
    previousNumerator: earlier[0] ?? null,
    previousDenominator: share ? (earlier[1] ?? null) : null,
  };
  const blankMeans = judged.evaluation.verdict === "notApplicable" ? "notApplicable" : "noData";
  const context = { year, plan, base: judged.base, words: words.verdicts, blankMeans } as const;
  const formulas = targetFormulas(judged.target, indicator, refs, context);
  return overTerm(formulas, judged.term, { target: judged.target, indicator }, context).verdict;
}

/** The change from the first year with a figure to the last, and what it is in a year. */
function changeCells({ line, place }: PlacedLine, { years }: ReviewResult): readonly CellModel[] {
  const share = isShare(line.indicator);
  const decimals = decimalsIn(line.indicator).part;
  const style = share ? "points" : withDecimals("change", decimals);
  const { ends } = line;
  if (ends === null)
    return [
      { value: "", style },
      { value: "", style },
    ];
  const [first, last] = ends;
  const at = (year: number): string =>
    cellName(rowOf(place), lineColumns.value(years.indexOf(year)));
  const [before, now] = [at(first.year), at(last.year)];
  const [then, today] = [first, last].map(({ judged }) =>
    figureValue(line.indicator.kind, judged.figure),
  );
  const change = figureChange(line.indicator, { now: Number(today), before: Number(then) });
  const own = cellName(rowOf(place), lineColumns.after(years.length));
  const span = last.year - first.year;
  return [
    {
      value: change,
      formula: changeFormula(line.indicator, { now, before }),
      style,
    },
    {
      value: change / span,
      formula: `IF(ISNUMBER(${own}),${own}/${String(span)},"")`,
      style: "points",
    },
  ];
}

/** `3/4`: in so many of the years in which it was judged. */
function heldCell(placed: PlacedLine, { years }: ReviewResult, words: ReviewWords): CellModel {
  const { line, place } = placed;
  const [left, right] = [0, years.length - 1].map((index) =>
    cellName(rowOf(place), lineColumns.verdict(index)),
  );
  const { judged, met } = yearsCounted(`${left ?? ""}:${right ?? ""}`, words);
  return {
    value: line.judged === 0 ? "" : `${String(line.met)}/${String(line.judged)}`,
    formula: choice(`${judged}=0`, '""', `${met}&"/"&${judged}`),
    style: "textCenter",
  };
}
