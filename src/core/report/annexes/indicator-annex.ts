import { decimalsIn, type Indicator } from "#core/catalogue/indicator";
import { cellName } from "#core/cell";
import { choice, figureFormula, figureValue } from "#core/evaluation/formulas/formula-cells";
import { targetFormulas } from "#core/evaluation/formulas/target-formulas";
import { overTerm } from "#core/evaluation/formulas/term-formulas";
import { operandsOf } from "#core/evaluation/unit-figure";
import { sheetNames } from "#core/words/names";
import type { ReportTexts } from "#core/words/report/report-texts";
import { changeFormula, figureChange } from "#core/evaluation/formulas/figure-change";
import { withDecimals } from "#core/sheet/looks/styles";
import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";
import type { Area } from "#core/sheet/area";
import { annex, annexPage, cellsOf, headHeight } from "#core/report/annex";
import type { ReportLayout } from "#core/report/report-layout";
import { bandHeight, indicatorNote, indicatorWidths, lineHeight } from "./indicator-pages";
import { indicatorBelow } from "./indicator-below";
import {
  indicatorColumns,
  isShare,
  startsOthers,
  type IndicatorColumn,
  type IndicatorLine,
} from "#core/report/indicator-lines";
import type { ReportResult, TargetResult } from "#core/result/report-result";
import { totalFormulas, type TotalFormulas } from "./total-formulas";
import { spanOf, type ReportWords } from "#core/report/report-words";

const widths = indicatorWidths;

/** Annex 1: every indicator with its parts, last year's, the target, the verdict and what is missing. */
export function indicatorAnnex(layout: ReportLayout): SheetModel {
  const { result, words, lines, draft, attached } = layout;
  const titles = words.texts.titles.indicators;
  const rows = listRows(layout, titles, (line, number) => lineRow(layout, line, number));
  const note = indicatorNote(result, words);
  const { headings } = titles;
  const flow = { headings, widths, note, rests: true, rows, repeatHeadings: false } as const;
  const below = indicatorBelow(layout, widths, { above: rows, page: annexPage(flow) });
  return annex({
    name: sheetNames.indicators,
    title: titles.title,
    subtitle: titles.subtitle(spanOf(result, words.texts)),
    attached,
    ...flow,
    rows: [...rows, ...below.rows],
    merges: bandMerges(lines),
    charts: below.charts,
    conditionalFormats: below.bars,
    draft,
    frozenColumns: 2,
  });
}

/** The lines in pages, the headings again above each; those without a target after the others. */
function listRows(
  { lines, pages }: ReportLayout,
  { headings, others }: ReportTexts["titles"]["indicators"],
  rowOf: (line: IndicatorLine, number: number) => RowModel,
): readonly RowModel[] {
  const heading: RowModel = {
    cells: cellsOf(headings, "columnHead"),
    height: headHeight(headings, widths),
    pageBreakBefore: true,
  };
  return lines.flatMap((line, index): readonly RowModel[] => {
    const row = rowOf(line, index + 1);
    const begins = pages.begins.has(index) ? [heading] : [];
    return startsOthers(lines, index)
      ? [...begins, { cells: band(others), height: bandHeight }, row]
      : [...begins, row];
  });
}

/** The words of the band run over the whole table. */
function bandMerges(lines: readonly IndicatorLine[]): readonly Area[] {
  const first = lines.find(({ judged }) => judged === null);
  if (first === undefined) return [];
  const row = first.row - 1;
  return [{ top: row, left: 1, bottom: row, right: widths.length - 1 }];
}

const band = (words: string): readonly CellModel[] =>
  cellsOf(["", words, ...Array.from({ length: widths.length - 2 }, () => "")], "group");

function lineRow(layout: ReportLayout, line: IndicatorLine, number: number): RowModel {
  const { indicator, judged } = line;
  const { result, words, places } = layout;
  const target = judged?.target ?? null;
  const at = (column: IndicatorColumn): string => cellName(line.row, indicatorColumns[column]);
  const targetText = target === null ? "–" : words.targetWords(target, indicator);
  const whole = target?.scope.operands?.whole ?? indicator.whole ?? "";
  const judgement =
    judged === null ? noJudgement : judgementCells(result, line, { judged, at, words });
  const operands = target === null ? indicator : operandsOf(target, indicator);
  const formulas = totalFormulas(operands, target, {
    ...{ places, counted: at("counted") },
    before: judged?.term?.before ?? null,
  });
  return {
    height: lineHeight(line, words),
    cells: [
      { value: number, style: "textCenter" },
      { value: indicator.name, style: "text" },
      { value: targetText, style: "textCenter" },
      { value: target === null ? "" : words.horizonWords(target.horizon), style: "textCenter" },
      ...figureCells(line, { at, formulas }),
      ...previousCells(line, at),
      ...judgement,
      ...coverageCells(line, formulas),
      { value: whole, style: "text" },
      { value: target?.ref ?? "", style: "textCenter" },
    ],
  };
}

type At = (column: IndicatorColumn) => string;

interface Sums {
  readonly at: At;
  readonly formulas: TotalFormulas;
}

function figureCells(
  { indicator, figure, judged }: IndicatorLine,
  { at, formulas }: Sums,
): readonly CellModel[] {
  const [n, d] = [at("numerator"), at("denominator")];
  // After a term its count is that of its last year, which no form of today changes.
  const isOver = judged?.term?.ownYear === false;
  const decimals = decimalsIn(indicator);
  const ofPart = withDecimals("count", decimals.part);
  const ofWhole = withDecimals("count", decimals.whole);
  return [
    // What was entered for the whole is added up from nothing.
    figure.entered === true || isOver
      ? { value: figure.numerator ?? "", style: ofPart }
      : { value: figure.numerator ?? "", formula: formulas.numerator, style: ofPart },
    formulas.denominator === null
      ? { value: "", style: "count" }
      : { value: figure.denominator ?? "", formula: formulas.denominator, style: ofWhole },
    {
      value: figureValue(indicator.kind, figure),
      formula: figureFormula(indicator.kind, n, d),
      style: isShare(indicator) ? "percentBold" : withDecimals("countBold", decimals.part),
    },
  ];
}

function previousCells(
  { indicator, figure, previous }: IndicatorLine,
  at: At,
): readonly CellModel[] {
  const known = previous?.kind === "value" ? previous : null;
  const [n, d] = [at("previousNumerator"), at("previousDenominator")];
  const [now, before] = [at("value"), at("previousValue")];
  const share = isShare(indicator);
  const then = known === null ? "" : figureValue(indicator.kind, known);
  const value = figureValue(indicator.kind, figure);
  const { part, whole } = decimalsIn(indicator);
  return [
    { value: known?.numerator ?? "", style: withDecimals("count", part) },
    { value: known?.denominator ?? "", style: withDecimals("count", whole) },
    {
      value: then,
      formula: figureFormula(indicator.kind, n, d),
      style: share ? "percent" : withDecimals("count", part),
    },
    {
      value:
        typeof value === "number" && typeof then === "number"
          ? figureChange(indicator, { now: value, before: then })
          : "",
      formula: changeFormula(indicator, { now, before }),
      style: share ? "points" : withDecimals("change", part),
    },
  ];
}

const noJudgement: readonly CellModel[] = [
  { value: "", style: "verdict" },
  { value: "", style: "countBold" },
];

interface Judging {
  readonly judged: TargetResult;
  readonly at: At;
  readonly words: ReportWords;
}

function judgementCells(
  result: ReportResult,
  { indicator }: IndicatorLine,
  { judged, at, words }: Judging,
): readonly CellModel[] {
  const { evaluation, figure } = judged;
  const entered = figure.entered === true;
  const needStyle = withDecimals("countBold", decimalsIn(indicator).part);
  const formulas = verdictFormulas(result, { judged, indicator, at, words, entered });
  return [
    { value: words.verdicts[evaluation.verdict], formula: formulas.verdict, style: "verdict" },
    { value: evaluation.need ?? "", formula: formulas.need, style: needStyle },
  ];
}

function verdictFormulas(
  { plan, year }: ReportResult,
  line: {
    readonly judged: TargetResult;
    readonly indicator: Indicator;
    readonly at: At;
    readonly words: ReportWords;
    readonly entered: boolean;
  },
): { readonly verdict: string; readonly need: string } {
  const { judged, indicator, at, words, entered } = line;
  const { target, base, term } = judged;
  const share = isShare(indicator);
  const cells = {
    numerator: at("numerator"),
    denominator: share ? at("denominator") : null,
    previousNumerator: at("previousNumerator"),
    previousDenominator: share ? at("previousDenominator") : null,
  };
  const judging = { year, plan, base, words: words.verdicts };
  const formulas = (blankMeans: "noData" | "notApplicable") =>
    targetFormulas(target, indicator, cells, { ...judging, blankMeans });
  const blank = overTerm(formulas("noData"), term, { target, indicator }, judging);
  if (entered) return blank;
  // A figure without a value speaks of nobody, or of units that gave none.
  const nobody = `${at("counted")}+${at("leftOut")}=0`;
  return { ...blank, verdict: choice(nobody, formulas("notApplicable").verdict, blank.verdict) };
}

const coverageCells = ({ figure }: IndicatorLine, formulas: TotalFormulas): readonly CellModel[] =>
  figure.entered === true
    ? [
        { value: "", style: "count" },
        { value: "", style: "count" },
      ]
    : [
        { value: figure.unitsCounted, formula: formulas.counted, style: "count" },
        { value: figure.leftOut.length, formula: formulas.leftOut, style: "count" },
      ];
