import type { Indicator } from "#core/catalogue/indicator";
import { dueYear } from "#core/evaluation/period";
import { goesUp, isTrend } from "#core/evaluation/operators";
import { levelYardstick } from "#core/evaluation/yardstick";
import { yearBefore } from "#core/evaluation/unit-standing";
import { operandsOf } from "#core/evaluation/unit-figure";
import { reached, type Verdict } from "#core/evaluation/verdict";
import type { ReportTexts } from "#core/words/report/report-texts";
import { numberIn, textLiteral } from "#core/sheet/formula";
import { counted, type CountedWords } from "./counted-words";
import type { JudgedLine } from "#core/report/indicator-lines";
import {
  countLed,
  either,
  firstThatHolds,
  joined,
  nothing,
  percentSaid,
  said,
  type LiveCondition,
  type LiveNumber,
  type LiveText,
} from "#core/sheet/live-text";
import type { ParagraphCase, ParagraphCells } from "./paragraph-case";
import { absenceSaid, leftOutSaid } from "./paragraph-absence";
import { changeSaid } from "./paragraph-change";
import { heldSaid } from "./paragraph-held";
import { behindNamed, needSaid } from "./paragraph-need";
import { verdictSentences } from "./verdict-sentences";
import type { DocumentRun } from "#core/report/document/report-document";
import type { ReportResult } from "#core/result/report-result";
import { isFresh } from "#core/report/stale";
import type { ReportWords } from "#core/report/report-words";

/**
 * What is said of one indicator: value with its parts, change, verdict against the target, units needed, the
 * units behind, units left out. Every figure is a formula over the annexes, and so is the choice of words.
 */
export function paragraphOf(
  result: ReportResult,
  paragraph: ParagraphCase,
  words: ReportWords,
): readonly DocumentRun[] {
  const { line, cells } = paragraph;
  const value = hasValue(cells);
  const nouns = nounsOf(result, line, words.texts.paragraph);
  const before = yearBefore(result.year, result.previous);
  const { lead } = words.texts.report;
  const saying = { words, nouns, texts: words.texts.paragraph, lead };
  const change = { ...saying, before, hasBefore: result.previous !== null };
  const sentence = either(
    value,
    joined([
      figureSaid(line, cells, saying),
      changeSaid(cells, change),
      verdictSaid(result, paragraph, saying),
    ]),
    absenceSaid(result, paragraph, { ...saying, goal: goalOf(line, words) }),
  );
  const runs = [
    said(`${subjectOf(line.indicator, saying.texts)}: `),
    sentence,
    said("."),
    either(value, pathSaid(paragraph, saying), nothing),
    behindNamed(paragraph, words),
    leftOutSaid(result, paragraph, { ...saying, value }),
    termSaid(line, saying.texts),
  ];
  return runs.filter((run) => run.formula !== nothing.formula).map(runOf);
}

const runOf = (text: LiveText): DocumentRun =>
  text.formula === said(text.value).formula
    ? { kind: "text", text: text.value }
    : { kind: "figure", ...text };

/** `Trưởng thôn, tổ trưởng tổ dân phố là đảng viên` */
export function subjectOf({ name }: Pick<Indicator, "name">, texts: Texts): string {
  const start = texts.nameStarts.find((words) => name.startsWith(words)) ?? "";
  const rest = name.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** What one of the numerator is called: `đồng chí`, `chi bộ`. */
function nounsOf({ catalogue }: ReportResult, line: JudgedLine, texts: Texts): CountedWords {
  const operands = operandsOf(line.judged.target, line.indicator);
  const unit = catalogue.items.find(({ code }) => code === operands.numerator[0])?.unit ?? "";
  return { one: ` ${texts.noun(unit, "one")}`, many: ` ${texts.noun(unit, "many")}` };
}

const isKnown = ({ formula, value }: LiveNumber): LiveCondition => ({
  formula: `ISNUMBER(${formula})`,
  holds: value !== null,
});

function hasValue({
  numerator,
  denominator,
}: Pick<ParagraphCells, "numerator" | "denominator">): LiveCondition {
  if (denominator === null) return isKnown(numerator);
  return {
    formula: `AND(ISNUMBER(${numerator.formula}),${numberIn(denominator.formula)}>0)`,
    holds: numerator.value !== null && (denominator.value ?? 0) > 0,
  };
}

function figureSaid(
  line: JudgedLine,
  cells: ParagraphCells,
  { nouns, texts, lead }: Saying,
): LiveText {
  const { numerator, denominator } = cells;
  if (denominator === null) {
    const { none, noneEnd } = texts;
    const zero = { formula: `${numerator.formula}=0`, holds: numerator.value === 0 };
    const nobody = said(`${none[line.indicator.better]}${nouns.many.trimStart()}${noneEnd}`);
    return either(zero, nobody, counted(numerator, nouns, lead));
  }
  return joined([
    countLed(numerator, lead),
    said("/"),
    counted(denominator, nouns, lead),
    said(" ("),
    percentSaid(numerator, denominator),
    said(`${wholeSaid(line, texts)})`),
  ]);
}

/** Names the whole of the percentage where the name of the indicator does not. */
function wholeSaid({ indicator, judged }: JudgedLine, texts: Texts): string {
  const whole = judged.target.scope.operands?.whole ?? indicator.whole ?? "";
  const named = indicator.name.toLowerCase().includes(whole.toLowerCase());
  return whole === "" || named ? "" : texts.of(whole);
}

type Texts = ReportTexts["paragraph"];

interface Saying {
  readonly words: ReportWords;
  readonly texts: Texts;
  /** What the numerator counts. */
  readonly nouns: CountedWords;
  /** Before a count below ten. */
  readonly lead: string;
}

function goalOf({ judged, indicator }: JudgedLine, words: ReportWords): string {
  const { level, trend } = words.texts.paragraph.goal;
  return (isTrend(judged.target) ? trend : level)(words.targetWords(judged.target, indicator));
}

const unmet = ["short", "onPath", "behindPath", "overdue"] as const satisfies readonly Verdict[];

/** The verdict as annex 1 has it, with the units that are still missing. */
function verdictSaid(result: ReportResult, paragraph: ParagraphCase, saying: Saying): LiveText {
  const { line, cells } = paragraph;
  const { words, texts } = saying;
  const goal = goalOf(line, words);
  const { target, evaluation } = line.judged;
  const year = String(dueYear(target.horizon, result.plan.term) ?? "");
  const is = (verdict: Verdict): LiveCondition => ({
    formula: `${cells.verdict.formula}=${textLiteral(words.verdicts[verdict])}`,
    holds: evaluation.verdict === verdict,
  });
  const sentences = verdictSentences(texts, goal, year);
  const need = needSaid(paragraph, saying);
  const onTheWay = progressSaid(paragraph, goal, { unmet: need.unmet, texts });
  const sentence = firstThatHolds(
    [
      ...sentences.map(([verdict, text]) => [is(verdict), said(text)] as const),
      ...(result.plan.period === undefined ? [] : [[is("ongoing"), onTheWay] as const]),
    ],
    said((isTrend(target) ? texts.noBase : texts.notJudged)(goal)),
  );
  const { held, lost } = heldSaid(result, paragraph, saying);
  return joined([
    sentence,
    borderlineSaid(evaluation, texts),
    // Told once for all verdicts of its kind: a formula has only so many letters.
    either(
      anyOf(unmet.map(is)),
      joined([need.unmet, lost]),
      either(anyOf(reached.map(is)), joined([held, need.met]), nothing),
    ),
  ]);
}

const anyOf = (conditions: readonly LiveCondition[]): LiveCondition => ({
  formula: `OR(${conditions.map(({ formula }) => formula).join(",")})`,
  holds: conditions.some(({ holds }) => holds),
});

/** That print cannot tell on which side of its level the figure stands; true of the figures of the day of the report. */
function borderlineSaid(
  { verdict, borderline }: JudgedLine["judged"]["evaluation"],
  texts: Texts,
): LiveText {
  const isJudged = [...unmet, ...reached].some((each) => each === verdict);
  return borderline && isJudged ? either(isFresh, said(texts.borderline), nothing) : nothing;
}

/** `; đạt 52,00% mức cả năm của chỉ tiêu …, còn thiếu 30 đồng chí đến hết năm` */
function progressSaid(
  { line, cells }: ParagraphCase,
  goal: string,
  { unmet, texts }: { readonly unmet: LiveText; readonly texts: Texts },
): LiveText {
  const level = levelYardstick(line.judged.target, line.indicator)?.aim;
  if (level?.up !== true || level.level.part <= 0) return said(texts.ongoing(goal));
  const times = ({ formula, value, ...number }: LiveNumber, factor: number): LiveNumber => ({
    ...number,
    formula: `${formula}*${String(factor)}`,
    value: value === null ? null : value * factor,
  });
  const one = { formula: "1", value: 1 };
  const reached = percentSaid(
    times(cells.numerator, level.level.whole),
    times(cells.denominator ?? one, level.level.part),
  );
  const [before, behind] = texts.progress;
  const isMissing = {
    formula: `${numberIn(cells.need.formula)}>0`,
    holds: (cells.need.value ?? 0) > 0,
  };
  const until = either(isMissing, said(texts.untilYearsEnd), nothing);
  return joined([said(before), reached, said(behind + goal), unmet, until]);
}

/** Where the straight line stands this year, and what each of the remaining years must bring. */
function pathSaid({ path, line }: ParagraphCase, { nouns, texts, lead }: Saying): LiveText {
  if (path === null) return nothing;
  const { expected, needed, toReduce, slipped, note } = texts.path;
  const isUp = goesUp(line.judged.target, line.indicator);
  const open = {
    formula: `${numberIn(path.perYear.formula)}>0`,
    holds: (path.perYear.value ?? 0) > 0,
  };
  const sentence = joined([
    said(expected(String(path.due))),
    path.expected,
    said(isUp ? needed : toReduce),
    counted(path.perYear, nouns, lead),
    said("."),
  ]);
  const isNoted = { formula: `${path.note.formula}<>""`, holds: path.note.value !== "" };
  return joined([
    either(open, sentence, nothing),
    either(path.slipped, said(slipped), nothing),
    either(isNoted, joined([said(note), path.note, said(".")]), nothing),
  ]);
}

/** From which years a count over a term is, and of which nothing is known. */
function termSaid({ judged: { term } }: JudgedLine, { term: texts }: Texts): LiveText {
  if (term === null) return nothing;
  const { years, missing, counted: span, ownYear } = term;
  const added = ownYear ? texts.added(years.join(", ")) : texts.over(span.to);
  return joined([
    said(years.length === 0 ? "" : added),
    said(missing.length === 0 ? "" : texts.missing(missing.join(", "))),
  ]);
}
