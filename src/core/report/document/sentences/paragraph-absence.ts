import { isAskedLater } from "#core/catalogue/asked-items";
import { operandsOf } from "#core/evaluation/unit-figure";
import type { ReportTexts } from "#core/words/report/report-texts";
import { numberIn, textLiteral } from "#core/sheet/formula";
import {
  either,
  joined,
  nothing,
  said,
  type LiveCondition,
  type LiveText,
} from "#core/sheet/live-text";
import type { ReportWords } from "#core/report/report-words";
import type { ReportResult } from "#core/result/report-result";
import { counted } from "./counted-words";
import type { ParagraphCase } from "./paragraph-case";

interface Saying {
  readonly texts: ReportTexts["paragraph"];
}

/** Why there is no value: nobody is concerned, the whole is zero, nobody gave both, or nobody was asked yet. */
export function absenceSaid(
  result: ReportResult,
  { line, cells }: ParagraphCase,
  { words, texts, goal }: Saying & { readonly words: ReportWords; readonly goal: string },
): LiveText {
  const { computed } = line.figure;
  const because = computed.kind === "absent" ? computed.because : null;
  const [given, left] = [cells.counted.formula, cells.leftOut.formula];
  const nobody =
    line.figure.entered === true
      ? { formula: "FALSE", holds: false }
      : { formula: `${given}+${left}=0`, holds: because === "notApplicable" };
  const noWhole = { formula: `${given}>0`, holds: because === "zeroDenominator" };
  const waits = {
    formula: `${cells.verdict.formula}=${textLiteral(words.verdicts.waiting)}`,
    holds: line.judged.evaluation.verdict === "waiting",
  };
  const judged = either(waits, said(texts.waiting(goal)), said(texts.notJudged(goal)));
  // A count has no whole that could be zero.
  const isCount = cells.denominator === null;
  const noData = said(
    isAskedLater(operandsOf(line.judged.target, line.indicator), result.plan)
      ? texts.atYearsEnd
      : texts.noData,
  );
  const why = isCount ? noData : either(noWhole, said(texts.noWhole), noData);
  return either(nobody, said(texts.notConcerned), joined([why, judged]));
}

/** How many units lack data; while nobody was asked yet, none of them lacks any. */
export function leftOutSaid(
  result: ReportResult,
  { line, cells: { leftOut } }: ParagraphCase,
  { texts, lead, value }: Saying & { readonly lead: string; readonly value: LiveCondition },
): LiveText {
  const some = { formula: `${numberIn(leftOut.formula)}>0`, holds: (leftOut.value ?? 0) > 0 };
  const { leftOut: start, leftOutEnd } = texts;
  const counts = either(some, joined([said(start), counted(leftOut, leftOutEnd, lead)]), nothing);
  return isAskedLater(operandsOf(line.judged.target, line.indicator), result.plan)
    ? either(value, counts, nothing)
    : counts;
}
