import type { Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import { computedCount, type Computed } from "#core/evaluation/computed";
import type { EvaluationContext } from "#core/evaluation/context";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { asGiven, givenTo, mayBeGiven } from "#core/evaluation/yardsticks/given-quota";
import type { Organisation } from "#core/registry/organisation";

/** What a unit needs to meet a target, by what the registry gave it where it gave it a part. */
export function needOfUnit(
  unit: Organisation | undefined,
  { target, indicator }: { readonly target: Target; readonly indicator: Indicator },
  { value, context }: { readonly value: Computed; readonly context: EvaluationContext },
): number {
  const given =
    unit !== undefined && mayBeGiven(target, indicator)
      ? givenTo(unit, undefined, indicator)
      : null;
  if (given === null) return evaluateTarget(target, indicator, value, context).need ?? 0;
  const counted = value.kind === "value" ? computedCount(value.numerator) : value;
  return evaluateTarget(asGiven(target, given), indicator, counted, context).need ?? 0;
}
