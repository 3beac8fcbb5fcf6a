import type { ReportResult } from "./report-result";

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
