import type { Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import { cellName } from "#core/cell";
import type { Computed } from "#core/evaluation/computed";
import type { StartingPoint } from "#core/evaluation/context";
import { targetFormulas } from "#core/evaluation/formulas";
import { operandsOf, type Figure } from "#core/evaluation/unit-figure";
import { sheetNames } from "#core/forms/names";
import { reportTitles } from "#core/forms/report-titles";
import type { SheetWords } from "#core/forms/sheet-words";
import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";
import { annex, annexFirst, cellsOf, heightOf } from "./annex";
import type { DataPlaces } from "./data-places";
import type { ReportResult, TargetResult } from "./report-result";
import { totalFormulas } from "./total-formulas";

/** Columns of annex 1, from 0. */
export const indicatorColumns = {
  number: 0,
  name: 1,
  target: 2,
  horizon: 3,
  numerator: 4,
  denominator: 5,
  value: 6,
  previousNumerator: 7,
  previousDenominator: 8,
  previousValue: 9,
  change: 10,
  verdict: 11,
  need: 12,
  counted: 13,
  leftOut: 14,
} as const;

const widths = [5, 34, 14, 14, 10, 10, 10, 10, 10, 10, 10, 14, 10, 9, 9, 20, 12];

/** One line of annex 1: an indicator against one target, or without any. */
export interface IndicatorLine {
  readonly row: number;
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly previous: Computed | null;
  readonly judged: TargetResult | null;
}

/** The lines of annex 1, targets of the plan first. */
export function indicatorLines(result: ReportResult): readonly IndicatorLine[] {
  const targeted = result.indicators.flatMap(({ indicator, targets }) =>
    targets.map((judged) => ({
      indicator,
      judged,
      figure: judged.figure,
      previous: judged.previous,
    })),
  );
  const others = result.indicators
    .filter(({ targets }) => targets.length === 0)
    .map(({ indicator, total, previous }) => ({
      indicator,
      judged: null,
      figure: total,
      previous,
    }));
  const gap = others.length > 0 ? 1 : 0;
  return [
    ...targeted.map((line, index) => ({ ...line, row: annexFirst + index })),
    ...others.map((line, index) => ({ ...line, row: annexFirst + targeted.length + gap + index })),
  ];
}

export interface AnnexSetting {
  readonly places: DataPlaces;
  readonly words: SheetWords;
  /** Words at the foot of every page while the report is a draft. */
  readonly draft: string | null;
}

/** Annex 1: every indicator with its parts, last year's, the target, the verdict and what is missing. */
export function indicatorAnnex(result: ReportResult, setting: AnnexSetting): SheetModel {
  const titles = reportTitles.indicators;
  const lines = indicatorLines(result);
  const rows = lines.map((line, index): RowModel =>
    lineRow(result, line, { ...setting, number: index + 1 }),
  );
  const first = lines.findIndex(({ judged }) => judged === null);
  const withGap =
    first < 0
      ? rows
      : [...rows.slice(0, first), { cells: band(titles.others) }, ...rows.slice(first)];
  return annex({
    name: sheetNames.indicators,
    title: titles.title,
    subtitle: titles.subtitle(result.year),
    note: titles.note,
    headings: titles.headings,
    widths,
    rows: withGap,
    draft: setting.draft,
    frozenColumns: 2,
  });
}

const band = (words: string): readonly CellModel[] =>
  cellsOf(["", words, ...Array.from({ length: widths.length - 2 }, () => "")], "group");

function lineRow(
  result: ReportResult,
  line: IndicatorLine,
  setting: AnnexSetting & { readonly number: number },
): RowModel {
  const { indicator, judged } = line;
  const { words } = setting;
  const target = judged?.target ?? null;
  const at = (column: keyof typeof indicatorColumns): string =>
    cellName(line.row, indicatorColumns[column]);
  const targetText = target === null ? "–" : words.targetWords(target, indicator);
  const whole = target?.scope.operands?.whole ?? indicator.whole ?? "";
  const judgement =
    judged === null ? noJudgement : judgementCells(result, line, { judged, at, words });
  const texts = [indicator.name, targetText, whole] as const;
  return {
    height: heightOf([
      [texts[0], 34],
      [texts[1], 13],
      [texts[2], 19],
    ]),
    cells: [
      { value: setting.number, style: "textCenter" },
      { value: indicator.name, style: "text" },
      { value: targetText, style: "textCenter" },
      { value: target === null ? "" : words.horizonWords(target.horizon), style: "textCenter" },
      ...figureCells(line, { at, setting }),
      ...previousCells(line, at),
      ...judgement,
      ...coverageCells(line, { at, setting }),
      { value: whole, style: "text" },
      { value: target?.ref ?? "", style: "textCenter" },
    ],
  };
}

type At = (column: keyof typeof indicatorColumns) => string;

const isShare = ({ kind }: Indicator): boolean => kind !== "count";

const ratio = (numerator: number | null, denominator: number | null): number | "" =>
  numerator !== null && denominator !== null && denominator > 0 ? numerator / denominator : "";

function figureCells(
  { indicator, judged, figure }: IndicatorLine,
  { at, setting }: { readonly at: At; readonly setting: AnnexSetting },
): readonly CellModel[] {
  const target = judged?.target ?? null;
  const operands = target === null ? indicator : operandsOf(target, indicator);
  const formulas = totalFormulas(operands, target, {
    places: setting.places,
    counted: at("counted"),
  });
  const [n, d] = [at("numerator"), at("denominator")];
  return [
    { value: figure.numerator ?? "", formula: formulas.numerator, style: "count" },
    formulas.denominator === null
      ? { value: "", style: "count" }
      : { value: figure.denominator ?? "", formula: formulas.denominator, style: "count" },
    isShare(indicator)
      ? {
          value: ratio(figure.numerator, figure.denominator),
          formula: `IF(N(${d})>0,${n}/${d},"")`,
          style: "percentBold",
        }
      : {
          value: figure.numerator ?? "",
          formula: `IF(ISNUMBER(${n}),${n},"")`,
          style: "countBold",
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
  const then =
    known === null ? "" : share ? ratio(known.numerator, known.denominator) : known.numerator;
  const value = share ? ratio(figure.numerator, figure.denominator) : (figure.numerator ?? "");
  const change = typeof value === "number" && typeof then === "number" ? value - then : "";
  const scale = share ? 100 : 1;
  return [
    { value: known?.numerator ?? "", style: "count" },
    { value: known?.denominator ?? "", style: "count" },
    share
      ? { value: then, formula: `IF(N(${d})>0,${n}/${d},"")`, style: "percent" }
      : { value: then, formula: `IF(ISNUMBER(${n}),${n},"")`, style: "count" },
    {
      value: change === "" ? "" : change * scale,
      formula: `IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),(${now}-${before})*${String(scale)},"")`,
      style: share ? "points" : "change",
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
  readonly words: SheetWords;
}

function judgementCells(
  result: ReportResult,
  { indicator, figure }: IndicatorLine,
  { judged, at, words }: Judging,
): readonly CellModel[] {
  const { target, evaluation, base } = judged;
  const formulas = verdictFormulas(result, { target, indicator, base, at, words, figure });
  return [
    { value: words.verdicts[evaluation.verdict], formula: formulas.verdict, style: "verdict" },
    { value: evaluation.need ?? "", formula: formulas.need, style: "countBold" },
  ];
}

function verdictFormulas(
  { plan, year }: ReportResult,
  line: {
    readonly target: Target;
    readonly indicator: Indicator;
    readonly base: StartingPoint | null;
    readonly at: At;
    readonly words: SheetWords;
    readonly figure: Figure;
  },
): { readonly verdict: string; readonly need: string } {
  const { target, indicator, base, at, words, figure } = line;
  const share = isShare(indicator);
  const cells = {
    numerator: at("numerator"),
    denominator: share ? at("denominator") : null,
    previousNumerator: at("previousNumerator"),
    previousDenominator: share ? at("previousDenominator") : null,
  };
  const { computed } = figure;
  const concernsNobody = computed.kind === "absent" && computed.because === "notApplicable";
  const blankMeans = concernsNobody ? "notApplicable" : "noData";
  return targetFormulas(target, indicator, cells, {
    year,
    plan,
    base,
    blankMeans,
    words: words.verdicts,
  });
}

function coverageCells(
  { indicator, judged, figure }: IndicatorLine,
  { at, setting }: { readonly at: At; readonly setting: AnnexSetting },
): readonly CellModel[] {
  const target = judged?.target ?? null;
  const operands = target === null ? indicator : operandsOf(target, indicator);
  const formulas = totalFormulas(operands, target, {
    places: setting.places,
    counted: at("counted"),
  });
  return [
    { value: figure.unitsCounted, formula: formulas.counted, style: "count" },
    { value: figure.leftOut.length, formula: formulas.leftOut, style: "count" },
  ];
}
