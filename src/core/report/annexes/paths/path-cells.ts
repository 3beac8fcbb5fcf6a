import { decimalsIn } from "#core/catalogue/indicator";
import { figureFormula, figureValue } from "#core/evaluation/formulas/formula-cells";
import { expectedCell, gapCell, perYearCell } from "#core/evaluation/formulas/path-formulas";
import {
  differingCell,
  growthCell,
  remarkOn,
  straightCell,
} from "#core/evaluation/formulas/path-readings";
import { isShare } from "#core/report/indicator-lines";
import type { ReportWords } from "#core/report/report-words";
import type { PathLine } from "#core/result/paths";
import { textLiteral, type Computation } from "#core/sheet/formula";
import { withDecimals } from "#core/sheet/looks/styles";
import type { CellModel } from "#core/sheet/sheet-model";

/** Cells of one path, by the names of their columns. */
export const pathCellNames = [
  "baseYear",
  "baseNumerator",
  "baseDenominator",
  "baseValue",
  "numerator",
  "denominator",
  "value",
  "expected",
  "gap",
  "need",
  "perYear",
  "straight",
  "growth",
  "note",
] as const;

export type PathCellName = (typeof pathCellNames)[number];

export interface PathSetting {
  readonly words: ReportWords;
  /** The cell with that name in this row, as its own sheet refers to it. */
  readonly at: (name: PathCellName) => string;
  /** Formulas of the figures that stand elsewhere. */
  readonly numerator: string;
  readonly denominator: string;
  readonly need: string;
  /** The cell that holds the verdict of a target whose year is not ahead; null where there is none. */
  readonly verdict: string | null;
}

/** The way to a target year: where it started, where it should stand, what each year must bring, two readings. */
export function pathCells(line: PathLine, setting: PathSetting): readonly CellModel[] {
  const { indicator, base, evaluation, numerator, denominator } = line;
  const { at, words } = setting;
  const { kind } = indicator;
  const share = isShare(indicator);
  const decimals = decimalsIn(indicator);
  const ofPart = withDecimals("count", decimals.part);
  const ofWhole = withDecimals("count", decimals.whole);
  const number = share ? "percent" : ofPart;
  const baseValue = base === null ? "" : figureValue(kind, base);
  return [
    { value: base === null ? "" : String(base.year), style: "textCenter" },
    { value: base?.numerator ?? "", style: ofPart },
    { value: base?.denominator ?? "", style: ofWhole },
    {
      value: baseValue,
      formula: figureFormula(kind, at("baseNumerator"), at("baseDenominator")),
      style: number,
    },
    { value: numerator ?? "", formula: setting.numerator, style: ofPart },
    share
      ? { value: denominator ?? "", formula: setting.denominator, style: ofWhole }
      : { value: "", style: "count" },
    {
      value: figureValue(kind, { numerator, denominator }),
      formula: figureFormula(kind, at("numerator"), at("denominator")),
      style: share ? "percentBold" : withDecimals("countBold", decimals.part),
    },
    { ...expectedCell(line, at), style: number },
    { ...gapCell(line, at), style: share ? "points" : withDecimals("change", decimals.part) },
    { value: evaluation.need ?? "", formula: setting.need, style: ofPart },
    { ...perYearCell(line, at), style: withDecimals("countBold", decimals.part) },
    { ...standingCell(line, setting), style: "textCenter" },
    { ...growthCell(line, at, words.growth), style: "textCenter" },
    { ...noteCell(line, setting), style: "text" },
  ];
}

/** How the figure stands: on the way to a year ahead by the straight line, afterwards by the verdict itself. */
function standingCell(line: PathLine, { at, words, verdict }: PathSetting): Computation {
  if (line.due > line.year) return straightCell(line, at, words.straight);
  const { need, verdict: found } = line.evaluation;
  return {
    value: need === null ? "" : words.verdicts[found],
    formula: verdict === null ? '""' : `IF(ISNUMBER(${at("need")}),${verdict},"")`,
  };
}

/** What is to be said of the base and the calendar, and the mark where the two readings differ. */
function noteCell(line: PathLine, { at, words }: PathSetting): Computation {
  const texts = words.texts.path;
  const remark = remarkOn(line);
  const agree = remark === null ? "" : texts[remark];
  if (line.due <= line.year) return { value: agree, formula: textLiteral(agree) };
  const differ = agree === "" ? texts.differ : `${texts.differ}; ${agree}`;
  return differingCell(line, at, words, { agree, differ });
}
