import type { Indicator } from "#core/catalogue/indicator";
import type { Period, Target } from "#core/catalogue/plan";
import { runningItems } from "#core/catalogue/periods/running-items";
import { plus } from "#core/quantity/decimals";
import type { Computed } from "./computed";
import type { PlanTerms } from "./context";
import type { TargetInYear } from "./target-in-year";
import type { Figure, Operands } from "./unit-figure";
import { isReached, type Evaluation } from "./verdict";

/** What earlier years give to a count over a term. */
export interface TermCount {
  /** Years of the term up to the report, both included. */
  readonly counted: Period;
  /** What the earlier years add; null when none of them is known. */
  readonly before: number | null;
  /** Whether the figure of the year of the report counts too: not after the term. */
  readonly ownYear: boolean;
  /** Years whose figures are in it besides that of the report. */
  readonly years: readonly number[];
  /** Years that would have to be in it and that nobody knows. */
  readonly missing: readonly number[];
}

/** The count of one earlier year, over the units that the target concerns. */
export type CountIn = (year: number) => Computed | null;

/**
 * What earlier years give to a target that counts over a term; null where the form itself counts since the start of the
 * term (`từ đầu nhiệm kỳ`) and the term goes on. After the term such a form counts the next one: then the count is
 * that of the last year of the term. Every other count is added up, year by year, from the first year of the term.
 */
export function termCount(
  { horizon }: Pick<Target, "horizon">,
  { kind, operands }: { readonly kind: Indicator["kind"]; readonly operands: Operands },
  {
    plan,
    year,
    countIn,
  }: { readonly plan: PlanTerms; readonly year: number; readonly countIn: CountIn },
): TermCount | null {
  if (horizon.kind !== "term" || kind !== "count") return null;
  const term = horizon.period ?? plan.term;
  if (year < term.from) return null;
  const runs = operands.numerator.every((item) => runningItems.has(item));
  const isOver = year > term.to;
  if (runs && !isOver) return null;
  // A year that two terms share belongs to one of them.
  const first =
    plan.sharedYearGoesTo === "earlier" && term.from > plan.term.from ? term.from + 1 : term.from;
  const counted = { from: runs ? term.to : first, to: Math.min(year, term.to) };
  const asked = yearsOf(counted).filter((each) => each !== year);
  const figures = asked.map((each) => [each, countIn(each)] as const);
  const known = figures.flatMap(([each, count]) =>
    count?.kind === "value" ? [[each, count.numerator] as const] : [],
  );
  return {
    counted,
    before: known.length === 0 ? null : known.reduce((sum, [, count]) => plus(sum, count), 0),
    ownYear: !isOver,
    years: known.map(([each]) => each),
    missing: figures.flatMap(([each, count]) => (count?.kind === "value" ? [] : [each])),
  };
}

const yearsOf = ({ from, to }: Period): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The figure of the year with what earlier years add to it. */
export function withTerm(figure: Figure, term: TermCount | null): Figure {
  if (term === null) return figure;
  if (!term.ownYear) {
    const numerator = term.before;
    const computed: Computed =
      numerator === null
        ? { kind: "absent", because: "noUnits" }
        : { kind: "value", numerator, denominator: null };
    return { ...figure, numerator, denominator: null, computed };
  }
  const { computed } = figure;
  if (computed.kind === "absent" || term.before === null) return figure;
  const numerator = plus(computed.numerator, term.before);
  return { ...figure, numerator, computed: { ...computed, numerator } };
}

/** Whether a year of it is missing. */
export const isOpen = (term: TermCount | null): boolean => term !== null && term.missing.length > 0;

/** With a year missing the count is a lower bound: it can show that enough was reached, and nothing else. */
export function judgedOverTerm(
  evaluation: Evaluation,
  term: TermCount | null,
  { up }: Pick<TargetInYear, "up">,
): Evaluation {
  const { verdict } = evaluation;
  const isSure = up && isReached(verdict);
  if (!isOpen(term) || isSure || unjudged.has(verdict)) return evaluation;
  return { verdict: "noData", need: null, borderline: false, path: null, because: "termGap" };
}

const unjudged: ReadonlySet<Evaluation["verdict"]> = new Set([
  "noData",
  "notApplicable",
  "waiting",
]);
