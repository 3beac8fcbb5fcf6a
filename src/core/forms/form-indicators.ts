import type { Indicator } from "#core/catalogue/indicator";
import { isAskedOf } from "#core/catalogue/target";
import { columnLetters } from "#core/cell";
import { computedOf, figureOfUnit, type UnitFigure } from "#core/evaluation/unit-figure";
import { withComplements } from "#core/consolidation/resolve-facts";
import type { EvaluationContext } from "#core/evaluation/context";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { targetFormulas } from "#core/evaluation/formulas/target-formulas";
import { sideOfTarget } from "#core/evaluation/operators";
import { targetInYear } from "#core/evaluation/target-in-year";
import { historyIn, yearBefore } from "#core/evaluation/unit-standing";
import type { Evaluation } from "#core/evaluation/verdict";
import { operandsOf } from "#core/evaluation/unit-figure";
import { countInText, countText, textLiteral, type Computation } from "#core/sheet/formula";
import type { CellModel } from "#core/sheet/sheet-model";
import { denominatorIs, judgedAbove } from "#core/words/form/form-words";
import { needLead } from "#core/words/form/remarks";
import { formColumns, type FormIndicator, type FormRows } from "./form-rows";
import type { FormInput } from "./form-input";
import {
  codesOf,
  someNotApplicable,
  sumWhenAllGiven,
  type CellOfItem,
} from "#core/evaluation/formulas/item-formulas";

/** An indicator of one form: its row, its figures now and a year ago, and what is said of them. */
export interface FormResult extends FormIndicator {
  readonly now: UnitFigure;
  readonly before: UnitFigure | null;
  readonly evaluation: Evaluation | null;
  /** What one of its missing units is called: that of the last item that its numerator adds up. */
  readonly unitOfNeed: string;
  /** Its condition is not fulfilled yet: nothing is asked of the unit. */
  readonly waits: boolean;
}

/** What the form says about its indicators with the values that it holds. */
export function formResults(input: FormInput, rows: FormRows): readonly FormResult[] {
  const facts = withComplements(input.facts);
  const previous = input.previous === null ? null : withComplements(input.previous);
  return rows.indicators.map((line): FormResult => {
    const { indicator, target } = line;
    const operands = target === null ? indicator : operandsOf(target, indicator);
    const now = figureOfUnit(facts, operands);
    const before = previous === null ? null : figureOfUnit(previous, operands);
    const judged = target !== null && isAskedOf(input.unit.code, target, indicator);
    const context = contextOf(input, before);
    const last = operands.numerator.at(-1);
    const unitOfNeed = input.catalogue.items.find(({ code }) => code === last)?.unit ?? "";
    const figures = { ...line, now, before, unitOfNeed };
    if (!judged) return { ...figures, evaluation: null, waits: false };
    const { waits, outside } = targetInYear(target, indicator, context);
    const evaluation = evaluateTarget(target, indicator, computedOf(now), context);
    return { ...figures, evaluation, waits: waits && outside === null };
  });
}

function contextOf({ plan, year }: FormInput, before: UnitFigure | null): EvaluationContext {
  const previous = before === null ? null : computedOf(before);
  return { year, plan, ...historyIn(yearBefore(year, null), previous) };
}

/** The cells of an indicator's row; the parts it is made of stand in hidden columns of the same row. */
export function indicatorCells(
  input: FormInput,
  result: FormResult,
  cells: { readonly now: CellOfItem; readonly before: CellOfItem },
): readonly CellModel[] {
  const { indicator } = result;
  const share = indicator.kind !== "count";
  const at = (column: keyof typeof formColumns): string =>
    `${columnLetters(formColumns[column])}${String(result.row + 1)}`;
  const parts = partCells(result, cells);
  const shown = (numerator: string, denominator: string, figure: UnitFigure | null): CellModel => {
    const formula = share
      ? `IF(N(${denominator})>0,${numerator}/${denominator},"")`
      : `IF(ISNUMBER(${numerator}),${numerator},"")`;
    return { value: shownValue(figure), formula, style: share ? "percent" : "count" };
  };
  const judgement = judgementCells(input, result, { at, now: cells.now });
  return [
    { value: indicator.name, style: "text" },
    { value: null, style: "text" },
    { value: askedIn(input, result), style: "textCenter" },
    shown(at("previousNumerator"), at("previousDenominator"), result.before),
    shown(at("numerator"), at("denominator"), result.now),
    { ...judgement.remark, style: "text" },
    { value: wholeOf(result), style: "remark" },
    null,
    ...parts,
    judgement.need === null ? null : { ...judgement.need, style: "count" },
    judgement.verdict === null ? null : { ...judgement.verdict, style: "text" },
  ];
}

const wholeOf = ({ indicator: { whole }, target }: FormResult): string =>
  whole === null ? "" : denominatorIs(target?.scope.operands?.whole ?? whole);

const askedIn = ({ words }: FormInput, { indicator, target }: FormResult): string =>
  target === null ? "–" : levelOnly(words.targetWords(target, indicator), indicator);

/** `từ 1 đến 2` of `từ 1 đến 2 chi bộ`: the name beside it says what is counted. */
const levelOnly = (words: string, { kind, counted }: Indicator): string =>
  kind === "count" ? words.replace(` ${counted}`, "") : words;

function partCells(
  { indicator, target, now, before }: FormResult,
  cells: { readonly now: CellOfItem; readonly before: CellOfItem },
): readonly CellModel[] {
  const operands = target === null ? indicator : operandsOf(target, indicator);
  const inputs = codesOf(operands);
  const part = (
    codes: readonly string[] | null,
    cellOf: CellOfItem,
    value: number | null,
  ): CellModel =>
    codes === null
      ? null
      : { value: value ?? "", formula: sumWhenAllGiven(codes, inputs, cellOf), style: "count" };
  const number = (figure: UnitFigure | null, side: "numerator" | "denominator"): number | null =>
    figure?.state === "counted" ? figure[side] : null;
  return [
    part(operands.numerator, cells.now, number(now, "numerator")),
    part(operands.denominator, cells.now, number(now, "denominator")),
    part(operands.numerator, cells.before, number(before, "numerator")),
    part(operands.denominator, cells.before, number(before, "denominator")),
  ];
}

function shownValue(figure: UnitFigure | null): number | string {
  if (figure?.state !== "counted") return "";
  if (figure.denominator === null) return figure.numerator;
  return figure.denominator > 0 ? figure.numerator / figure.denominator : "";
}

interface Judgement {
  readonly remark: { readonly value: string; readonly formula?: string };
  readonly need: Computation | null;
  readonly verdict: Computation | null;
}

function judgementCells(
  input: FormInput,
  result: FormResult,
  cells: { readonly at: (column: keyof typeof formColumns) => string; readonly now: CellOfItem },
): Judgement {
  const { indicator, target, evaluation, now, unitOfNeed } = result;
  const words = input.words.verdicts;
  if (target === null) return { remark: { value: words.notApplicable }, need: null, verdict: null };
  if (evaluation === null) {
    return { remark: { value: judgedAbove }, need: null, verdict: null };
  }
  const { at } = cells;
  const figure = {
    numerator: at("numerator"),
    denominator: indicator.kind === "count" ? null : at("denominator"),
    previousNumerator: at("previousNumerator"),
    previousDenominator: indicator.kind === "count" ? null : at("previousDenominator"),
  };
  const context = contextOf(input, result.before);
  const formulas = targetFormulas(target, indicator, figure, { ...context, words });
  const without = someNotApplicable(codesOf(operandsOf(target, indicator)), cells.now);
  const verdict = {
    formula: `IF(${without},${textLiteral(words.notApplicable)},${formulas.verdict})`,
    value: words[now.state === "notApplicable" ? "notApplicable" : evaluation.verdict],
  };
  if (result.waits) return { remark: verdict, need: null, verdict };
  const need = { formula: formulas.need, value: evaluation.need ?? "" };
  const lead = `: ${needLead[sideOfTarget(target, indicator)]} `;
  const tail = ` ${unitOfNeed}`;
  const missing = evaluation.need ?? 0;
  const remark = {
    formula: `IF(N(${at("need")})>0,${at("verdict")}&${textLiteral(lead)}&${countInText(at("need"))}&${textLiteral(tail)},${at("verdict")})`,
    value: missing > 0 ? `${verdict.value}${lead}${countText(missing)}${tail}` : verdict.value,
  };
  return { remark, need, verdict };
}
