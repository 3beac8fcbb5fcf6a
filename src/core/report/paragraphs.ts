import type { Indicator } from "#core/catalogue/indicator";
import { dueYear } from "#core/evaluation/moment";
import { operatorReadings } from "#core/evaluation/operators";
import { operandsOf } from "#core/evaluation/unit-figure";
import type { Verdict } from "#core/evaluation/verdict";
import { paragraphText } from "#core/forms/paragraph-text";
import { textLiteral } from "#core/sheet/formula";
import type { JudgedLine } from "./indicator-lines";
import {
  countSaid,
  either,
  firstThatHolds,
  joined,
  nothing,
  percentSaid,
  said,
  type LiveCondition,
  type LiveNumber,
  type LiveText,
} from "./live-text";
import type { ParagraphCase, ParagraphCells } from "./paragraph-case";
import { changeSaid } from "./paragraph-change";
import { behindNamed, needSaid } from "./paragraph-need";
import type { DocumentRun } from "./report-document";
import type { ReportResult } from "./report-result";
import type { ReportWords } from "./report-words";

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
  const counted = countedWord(result, line);
  const sentence = either(
    value,
    joined([
      figureSaid(line, cells, counted),
      changeSaid(cells, { year: result.year, counted }),
      verdictSaid(result, paragraph, { words, counted }),
    ]),
    joined([absenceSaid(line), verdictWithout(line, words)]),
  );
  const runs = [
    said(`${subjectOf(line.indicator)}: `),
    sentence,
    said("."),
    either(value, pathSaid(paragraph, counted), nothing),
    behindNamed(paragraph, words.verdicts),
    leftOutSaid(cells.leftOut),
  ];
  return runs.filter((run) => run.formula !== nothing.formula).map(runOf);
}

const runOf = (text: LiveText): DocumentRun =>
  text.formula === said(text.value).formula
    ? { kind: "text", text: text.value }
    : { kind: "figure", ...text };

/** `Trưởng thôn, tổ trưởng tổ dân phố là đảng viên` */
function subjectOf({ name }: Pick<Indicator, "name">): string {
  const start = paragraphText.nameStarts.find((words) => name.startsWith(words)) ?? "";
  const rest = name.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** What one of the numerator is called: `đồng chí`, `chi bộ`. */
function countedWord({ catalogue }: ReportResult, line: JudgedLine): string {
  const operands = operandsOf(line.judged.target, line.indicator);
  const unit = catalogue.items.find(({ code }) => code === operands.numerator[0])?.unit ?? "";
  const [person, respectful] = paragraphText.person;
  return unit === person ? respectful : unit;
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
    formula: `AND(ISNUMBER(${numerator.formula}),N(${denominator.formula})>0)`,
    holds: numerator.value !== null && (denominator.value ?? 0) > 0,
  };
}

function figureSaid(line: JudgedLine, cells: ParagraphCells, counted: string): LiveText {
  const { numerator, denominator } = cells;
  if (denominator === null) {
    const { none, noneEnd } = paragraphText;
    const zero = { formula: `${numerator.formula}=0`, holds: numerator.value === 0 };
    const nobody = said(`${none[line.indicator.better]}${counted}${noneEnd}`);
    return either(zero, nobody, joined([countSaid(numerator), said(` ${counted}`)]));
  }
  return joined([
    countSaid(numerator),
    said("/"),
    countSaid(denominator),
    said(` ${counted} (`),
    percentSaid(numerator, denominator),
    said(`${wholeSaid(line)})`),
  ]);
}

/** Names the whole of the percentage where the name of the indicator does not. */
function wholeSaid({ indicator, judged }: JudgedLine): string {
  const whole = judged.target.scope.operands?.whole ?? indicator.whole ?? "";
  const named = indicator.name.toLowerCase().includes(whole.toLowerCase());
  return whole === "" || named ? "" : paragraphText.of(whole);
}

function absenceSaid({ figure }: JudgedLine): LiveText {
  const { computed } = figure;
  const because = computed.kind === "absent" ? computed.because : null;
  if (because === "zeroDenominator") return said(paragraphText.noWhole);
  if (because === "notApplicable") return said(paragraphText.notConcerned);
  return said(paragraphText.noData);
}

interface Saying {
  readonly words: ReportWords;
  readonly counted: string;
}

function goalOf({ judged, indicator }: JudgedLine, words: ReportWords): string {
  const isTrend = operatorReadings[judged.target.operator].against === "previous";
  const { level, trend } = paragraphText.goal;
  return (isTrend ? trend : level)(words.targetWords(judged.target, indicator));
}

function verdictWithout(line: JudgedLine, words: ReportWords): LiveText {
  const goal = goalOf(line, words);
  const { computed } = line.figure;
  const concernsNobody = computed.kind === "absent" && computed.because === "notApplicable";
  if (concernsNobody) return nothing;
  const waits = line.judged.evaluation.verdict === "waiting";
  return said((waits ? paragraphText.waiting : paragraphText.notJudged)(goal));
}

/** The verdict as annex 1 has it, with the units that are still missing. */
function verdictSaid(
  { plan }: ReportResult,
  paragraph: ParagraphCase,
  { words, counted }: Saying,
): LiveText {
  const { line, cells } = paragraph;
  const goal = goalOf(line, words);
  const { target, evaluation } = line.judged;
  const year = String(dueYear(target.horizon, plan.term) ?? "");
  const { met, exceeded, short, onPath, behindPath, overdue, waiting, outside } = paragraphText;
  const need = needSaid(paragraph, counted);
  const borderline = evaluation.borderline ? said(paragraphText.borderline) : nothing;
  const missing = (sentence: string): LiveText => joined([said(sentence), borderline, need.unmet]);
  const reached = (sentence: string): LiveText => joined([said(sentence), borderline, need.met]);
  const when = (verdict: Verdict, then: LiveText): readonly [LiveCondition, LiveText] => [
    {
      formula: `${cells.verdict.formula}=${textLiteral(words.verdicts[verdict])}`,
      holds: evaluation.verdict === verdict,
    },
    then,
  ];
  return firstThatHolds(
    [
      when("met", reached(met(goal))),
      when("exceeded", reached(exceeded(goal))),
      when("short", missing(short(goal))),
      when("onPath", missing(onPath(goal, year))),
      when("behindPath", missing(behindPath(goal, year))),
      when("overdue", missing(overdue(goal, year))),
      when("waiting", said(waiting(goal))),
      when("notApplicable", said(outside(goal))),
    ],
    said(
      (evaluation.because === "noPrevious" ? paragraphText.noBase : paragraphText.notJudged)(goal),
    ),
  );
}

/** Where the straight line stands this year, and what each of the remaining years must bring. */
function pathSaid({ path, line }: ParagraphCase, counted: string): LiveText {
  if (path === null) return nothing;
  const { expected, needed, toReduce } = paragraphText.path;
  const isUp = line.indicator.better === "higher";
  const open = {
    formula: `N(${path.perYear.formula})>0`,
    holds: (path.perYear.value ?? 0) > 0,
  };
  const sentence = joined([
    said(expected(String(path.due))),
    path.expected,
    said(isUp ? needed : toReduce),
    countSaid(path.perYear),
    said(` ${counted}.`),
  ]);
  return either(open, sentence, nothing);
}

function leftOutSaid(leftOut: LiveNumber): LiveText {
  const some = { formula: `N(${leftOut.formula})>0`, holds: (leftOut.value ?? 0) > 0 };
  const { leftOut: start, leftOutEnd } = paragraphText;
  return either(some, joined([said(start), countSaid(leftOut), said(leftOutEnd)]), nothing);
}
