import type { Target } from "#core/catalogue/plan";
import { rounded, textLiteral } from "#core/sheet/formula";
import { targetInYear } from "#core/evaluation/target-in-year";
import type { Measured } from "#core/evaluation/yardstick";
import { choice } from "./formula-cells";
import { standingChoice, type FormulaContext, type TargetFormulas } from "./target-formulas";

/** The cell of what is counted and, as a cell or a number, how many of it the unit was given. */
export interface GivenCells {
  readonly numerator: string;
  readonly given: string;
}

/**
 * What `asGiven` asks, over the cells of the figure and of what was given: empty while nothing was given. What
 * was given may be corrected later, so that it is no constant.
 */
export function givenFormulas(
  target: Target,
  indicator: Measured,
  { numerator, given }: GivenCells,
  { words, ...context }: Omit<FormulaContext, "base" | "blankMeans">,
): TargetFormulas {
  const asked = targetInYear(target, indicator, context);
  const isGiven = `COUNT(${given})=1`;
  const lacks = `COUNT(${numerator})<1`;
  if (asked.outside !== null) return { verdict: textLiteral(words.notApplicable), need: '""' };
  const unmet = textLiteral(asked.moment === "past" ? words.overdue : words.short);
  const met = textLiteral(words.met);
  const reached = `${numerator}>=${given}`;
  const standing = standingChoice(asked, words, { reached, met, unmet, up: true });
  const judged = asked.waits
    ? textLiteral(words.waiting)
    : choice(lacks, textLiteral(words.noData), standing);
  const missing = rounded(`MAX(0,${given}-${numerator})`, asked.decimals);
  return {
    verdict: choice(isGiven, judged, '""'),
    need: choice(`AND(${isGiven},COUNT(${numerator})=1)`, missing, '""'),
  };
}
