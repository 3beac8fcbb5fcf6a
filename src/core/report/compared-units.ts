import { countText } from "#core/sheet/formula";
import type { ReportResult } from "#core/result/report-result";
import type { ReportWords } from "./report-words";

/** How many units the comparison with last year rests on. */
export interface ComparedUnits {
  /** Figures of both years. */
  readonly both: number;
  /** Figures of this year only: new ones, and those that did not report last year. */
  readonly onlyNow: number;
  /** Figures of last year only: those that have not reported this year. */
  readonly onlyBefore: number;
}

/** Counted over the units of today; null without last year. */
export function comparedUnits({
  previous,
  facts,
  registry,
}: Pick<ReportResult, "previous" | "facts" | "registry">): ComparedUnits | null {
  if (previous === null) return null;
  const before = [...previous.facts.keys()].filter((code) => registry.byCode.has(code));
  const both = before.filter((code) => facts.has(code)).length;
  return { both, onlyNow: facts.size - both, onlyBefore: before.length - both };
}

/** Which year was compared with, over how many units; nothing without last year. */
export function comparedNote(result: ReportResult, { texts }: Pick<ReportWords, "texts">): string {
  const units = comparedUnits(result);
  const { previous } = result;
  if (units === null || previous === null) return "";
  const { both, onlyNow, onlyBefore } = units;
  const counts = [both, onlyNow, onlyBefore].map(countText);
  return ` ${texts.titles.receipts.compared(previous.year, counts)}`;
}
