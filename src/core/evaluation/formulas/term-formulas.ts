import type { Target } from "#core/catalogue/plan";
import { textLiteral } from "#core/sheet/formula";
import { targetInYear } from "#core/evaluation/target-in-year";
import { isOpen, type TermCount } from "#core/evaluation/term-count";
import type { Measured } from "#core/evaluation/yardstick";
import { choice } from "./formula-cells";
import type { FormulaContext, TargetFormulas } from "./target-formulas";

/** What `judgedOverTerm` says, over the formulas of the verdict and of what is needed. */
export function overTerm(
  { verdict, need }: TargetFormulas,
  term: TermCount | null,
  { target, indicator }: { readonly target: Target; readonly indicator: Measured },
  context: FormulaContext,
): TargetFormulas {
  const { outside, waits, up } = targetInYear(target, indicator, context);
  // Whether it waits, or concerns the year, depends on no figure and so on no year that is missing.
  if (!isOpen(term) || outside !== null || waits) return { verdict, need };
  const { met, exceeded, notApplicable, noData } = context.words;
  const kept = [
    ...(up ? [met, exceeded] : []),
    ...(context.blankMeans === "notApplicable" ? [notApplicable] : []),
  ].map((word) => `${verdict}=${textLiteral(word)}`);
  const unknown = textLiteral(noData);
  return {
    verdict: kept.length === 0 ? unknown : choice(either(kept), verdict, unknown),
    need: up ? choice(`${need}=0`, "0", '""') : '""',
  };
}

const either = (tests: readonly string[]): string =>
  tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`;
