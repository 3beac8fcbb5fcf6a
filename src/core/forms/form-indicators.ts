import { isAskedOf } from "#core/catalogue/target";
import { decimalsIn, type Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import { columnLetters } from "#core/cell";
import { computedOf, figureOfUnit, type UnitFigure } from "#core/evaluation/unit-figure";
import { withComplements } from "#core/consolidation/resolve-facts";
import type { EvaluationContext } from "#core/evaluation/context";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { givenFormulas } from "#core/evaluation/formulas/given-formulas";
import {
  asGiven,
  givenByRegistry,
  givenTo,
  mayBeGiven,
  numeratorOf,
} from "#core/evaluation/yardsticks/given-quota";
import { targetFormulas } from "#core/evaluation/formulas/target-formulas";
import { sideOfTarget } from "#core/evaluation/operators";
import { targetInYear } from "#core/evaluation/target-in-year";
import { historyIn, yearBefore } from "#core/evaluation/unit-standing";
import type { Evaluation } from "#core/evaluation/verdict";
import { operandsOf } from "#core/evaluation/unit-figure";
import {
  numberIn,
  countInText,
  countText,
  textLiteral,
  type Computation,
} from "#core/sheet/formula";
import { withDecimals } from "#core/sheet/looks/styles";
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
  /** How much of a target of the whole the unit was given. */
  readonly given?: GivenInForm;
}

/** What the unit was given: by the registry, or as it says in a row of the form, filled or still blank. */
interface GivenInForm {
  readonly item: string | null;
  readonly value: number | null;
}

/** Null where nobody can be given a part of the target, and where neither the registry nor the form says so. */
function givenInForm(
  { unit, facts }: FormInput,
  rows: FormRows,
  { indicator, target }: FormIndicator,
): GivenInForm | null {
  if (target === null || !mayBeGiven(target, indicator)) return null;
  const item = indicator.quotaItem ?? "";
  const fromRegistry = givenByRegistry(indicator, unit);
  if (fromRegistry !== null) return { item: null, value: fromRegistry };
  return rows.items.has(item) ? { item, value: givenTo(unit, facts, indicator) } : null;
}

function givenEvaluation(
  target: Target,
  on: {
    readonly indicator: Indicator;
    readonly now: UnitFigure;
    readonly given: GivenInForm;
    readonly context: EvaluationContext;
  },
): Evaluation | null {
  const { indicator, now, given, context } = on;
  if (given.value === null) return null;
  const alone = { ...context, previous: null, base: null };
  return evaluateTarget(asGiven(target, given.value), indicator, numeratorOf(now), alone);
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
    const given = target === null || judged ? null : givenInForm(input, rows, line);
    if (target !== null && given !== null) {
      const evaluation = givenEvaluation(target, { indicator, now, given, context });
      return { ...figures, evaluation, waits: false, given };
    }
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
  const decimals = decimalsIn(indicator);
  const at = (column: keyof typeof formColumns): string =>
    `${columnLetters(formColumns[column])}${String(result.row + 1)}`;
  const parts = partCells(result, cells);
  const shown = (numerator: string, denominator: string, figure: UnitFigure | null): CellModel => {
    const formula = share
      ? `IF(${numberIn(denominator)}>0,${numerator}/${denominator},"")`
      : `IF(ISNUMBER(${numerator}),${numerator},"")`;
    return {
      value: shownValue(figure),
      formula,
      style: share ? "percent" : withDecimals("count", decimals.part),
    };
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
    judgement.need === null
      ? null
      : { ...judgement.need, style: withDecimals("count", decimals.part) },
    judgement.verdict === null ? null : { ...judgement.verdict, style: "text" },
  ];
}

const wholeOf = ({ indicator: { whole }, target }: FormResult): string =>
  whole === null ? "" : denominatorIs(target?.scope.operands?.whole ?? whole);

/** What is asked for; of a term with its years, since a form is of one of them. */
function askedIn({ words }: FormInput, { indicator, target }: FormResult): string {
  if (target === null) return "–";
  const goal = levelOnly(words.targetWords(target, indicator), indicator);
  return target.horizon.kind === "term" ? `${goal}, ${words.horizonWords(target.horizon)}` : goal;
}

/** `từ 1 đến 2` of `từ 1 đến 2 chi bộ`: the name beside it says what is counted. */
const levelOnly = (words: string, { kind, counted }: Indicator): string =>
  kind === "count" ? words.replace(` ${counted}`, "") : words;

function partCells(
  { indicator, target, now, before }: FormResult,
  cells: { readonly now: CellOfItem; readonly before: CellOfItem },
): readonly CellModel[] {
  const operands = target === null ? indicator : operandsOf(target, indicator);
  const inputs = codesOf(operands);
  const decimals = decimalsIn(indicator);
  const part = (side: Side, cellOf: CellOfItem, figure: UnitFigure | null): CellModel => {
    const codes = operands[side];
    if (codes === null) return null;
    const places = side === "numerator" ? decimals.part : decimals.whole;
    return {
      value: (figure?.state === "counted" ? figure[side] : null) ?? "",
      formula: sumWhenAllGiven(codes, inputs, cellOf, places),
      style: withDecimals("count", places),
    };
  };
  return [
    part("numerator", cells.now, now),
    part("denominator", cells.now, now),
    part("numerator", cells.before, before),
    part("denominator", cells.before, before),
  ];
}

type Side = "numerator" | "denominator";

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

/** Judged by what was given once that is known, above otherwise. */
function givenJudgement(
  { plan, year, words: { verdicts: words } }: FormInput,
  { indicator, target, given, evaluation, now }: FormResult & { readonly target: Target },
  { at, now: cellOf }: Parameters<typeof judgementCells>[2],
): Judgement {
  const from = given?.item ?? null;
  const cell = from === null ? String(given?.value ?? "") : cellOf(from);
  const cells = { numerator: at("numerator"), given: cell };
  const formulas = givenFormulas(asGiven(target, 0), indicator, cells, { plan, year, words });
  const without = someNotApplicable(codesOf(operandsOf(target, indicator)), cellOf);
  const said =
    evaluation === null
      ? ""
      : words[now.state === "notApplicable" ? "notApplicable" : evaluation.verdict];
  const verdict = {
    formula: `IF(AND(COUNT(${cell})=1,${without}),${textLiteral(words.notApplicable)},${formulas.verdict})`,
    value: said,
  };
  const missing = evaluation?.need ?? 0;
  const { part } = decimalsIn(indicator);
  const lead = `: ${needLead.higher} `;
  const tail = ` ${indicator.counted}`;
  const remark = {
    formula: `IF(${at("verdict")}="",${textLiteral(judgedAbove)},IF(N(${at("need")})>0,${at("verdict")}&${textLiteral(lead)}&${countInText(at("need"), part)}&${textLiteral(tail)},${at("verdict")}))`,
    value:
      said === "" ? judgedAbove : missing > 0 ? `${said}${lead}${countText(missing)}${tail}` : said,
  };
  return { remark, need: { formula: formulas.need, value: evaluation?.need ?? "" }, verdict };
}

function judgementCells(
  input: FormInput,
  result: FormResult,
  cells: { readonly at: (column: keyof typeof formColumns) => string; readonly now: CellOfItem },
): Judgement {
  const { indicator, target, evaluation, now, unitOfNeed } = result;
  const words = input.words.verdicts;
  if (target === null) return { remark: { value: words.notApplicable }, need: null, verdict: null };
  if (result.given !== undefined) return givenJudgement(input, { ...result, target }, cells);
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
    formula: `IF(${numberIn(at("need"))}>0,${at("verdict")}&${textLiteral(lead)}&${countInText(at("need"), decimalsIn(indicator).part)}&${textLiteral(tail)},${at("verdict")})`,
    value: missing > 0 ? `${verdict.value}${lead}${countText(missing)}${tail}` : verdict.value,
  };
  return { remark, need, verdict };
}
