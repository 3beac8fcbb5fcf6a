import { goesUp, sideOfTarget } from "#core/evaluation/operators";
import type { Verdict } from "#core/evaluation/verdict";
import type { ReportTexts } from "#core/words/report/report-texts";
import { numberIn, textLiteral } from "#core/sheet/formula";
import { counted, type CountedWords } from "./counted-words";
import {
  countLed,
  either,
  joined,
  nothing,
  said,
  type LiveCondition,
  type LiveNumber,
  type LiveText,
} from "#core/sheet/live-text";
import type { ParagraphCase } from "./paragraph-case";
import { isStale, staleLine } from "#core/report/stale";
import type { ReportWords } from "#core/report/report-words";

/** What is counted, and the words of the language. */
interface Saying {
  readonly nouns: CountedWords;
  readonly texts: ReportTexts["paragraph"];
  /** Before a count below ten. */
  readonly lead: string;
}

/** What is still missing, worded for a figure that has not reached its target and for one that has. */
export interface NeedSaid {
  readonly unmet: LiveText;
  readonly met: LiveText;
}

/**
 * `, còn thiếu 379 đồng chí ở 152 đơn vị`; where the units together need another number than the whole, as with
 * targets below 100 %, both are said.
 */
export function needSaid(
  { line, cells, behind }: ParagraphCase,
  { nouns, texts: text, lead }: Saying,
): NeedSaid {
  const side = sideOfTarget(line.judged.target, line.indicator);
  const total = joined([said(text.need[side]), counted(cells.need, nouns, lead)]);
  if (behind === null) return { unmet: either(isSome(cells.need), total, nothing), met: nothing };
  const { units, need } = behind;
  const apart = joined([
    counted(units, text.unitsBehind, lead),
    said(text.apart + text.needApart[side]),
    counted(need, nouns, lead),
  ]);
  const agrees = {
    formula: `${need.formula}=${cells.need.formula}`,
    holds: need.value === cells.need.value,
  };
  const where = either(
    agrees,
    joined([said(text.at), counted(units, text.units, lead)]),
    joined([said(text.have), apart]),
  );
  return {
    unmet: either(
      isSome(cells.need),
      joined([total, either(isSome(units), where, nothing)]),
      nothing,
    ),
    met: either(isSome(units), joined([said(text.still), apart]), nothing),
  };
}

const isSome = ({ formula, value }: LiveNumber): LiveCondition => ({
  formula: `${numberIn(formula)}>0`,
  holds: (value ?? 0) > 0,
});

const staleSentence = joined([said(" "), staleLine, said(".")]);

/** Verdicts that list the units behind. */
const listing: readonly Verdict[] = ["short", "onPath", "behindPath", "overdue", "met", "exceeded"];

/** The units that need most by name; how many there are in all was said before. */
export function behindNamed(
  { line, cells, behind }: ParagraphCase,
  { verdicts, texts }: Pick<ReportWords, "verdicts" | "texts">,
): LiveText {
  if (behind === null) return nothing;
  const text = texts.paragraph;
  const { units, first } = behind;
  const more = {
    formula: `${units.formula}>${String(first.length)}`,
    holds: (units.value ?? 0) > first.length,
  };
  const names = first.flatMap(({ name, need }, index) => [
    said(index === 0 ? "" : ", "),
    name,
    said(" ("),
    countLed(need, texts.report.lead),
    said(")"),
  ]);
  const most = goesUp(line.judged.target, line.indicator) ? text.mostNeeded : text.mostToReduce;
  const list = joined([
    either(more, said(most), said(text.named)),
    ...names,
    either(more, said(text.andOthers), nothing),
    said("."),
  ]);
  const isListed = {
    formula: `AND(${numberIn(units.formula)}>0,OR(${listing
      .map((verdict) => `${cells.verdict.formula}=${textLiteral(verdicts[verdict])}`)
      .join(",")}))`,
    holds: (units.value ?? 0) > 0 && listing.includes(line.judged.evaluation.verdict),
  };
  // Who is named, and in which order, was found when the report was made.
  const named = first.length === 0 ? nothing : list;
  return either(isListed, either(isStale, staleSentence, named), nothing);
}
