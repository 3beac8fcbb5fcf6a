import type { Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import { judgedFor } from "#core/catalogue/target";
import type { Computed } from "#core/evaluation/computed";
import { computedOf, type UnitFigure } from "#core/evaluation/unit-figure";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";

/** The column of the registry speaks of admissions. */
const registryItem = "DV_ADMISSION_QUOTA";

/** Whether a unit may say, or the registry for it, how much of a target it was given: the plan itself gave nobody a part. */
export const mayBeGiven = (
  target: Pick<Target, "judged" | "quotas">,
  indicator: Pick<Indicator, "kind" | "onlyInTotal" | "quotaItem">,
): boolean =>
  indicator.quotaItem !== undefined &&
  target.quotas === undefined &&
  judgedFor(target, indicator) !== "each";

/** What the registry gave a unit; null when it says nothing, or speaks of something else. */
export const givenByRegistry = (
  { quotaItem }: Pick<Indicator, "quotaItem">,
  unit: Pick<Organisation, "admissionQuota">,
): number | null => (quotaItem === registryItem ? unit.admissionQuota : null);

/**
 * How many of the numerator a unit was given: by the level above in the registry, otherwise as its own form says. Null
 * when nobody says so; «không có» gives nothing.
 */
export function givenTo(
  unit: Pick<Organisation, "admissionQuota">,
  facts: Facts | undefined,
  indicator: Pick<Indicator, "quotaItem">,
): number | null {
  const own = indicator.quotaItem === undefined ? undefined : facts?.get(indicator.quotaItem);
  return givenByRegistry(indicator, unit) ?? (own?.state === "number" ? own.value : null);
}

/** What is held against it: the numerator alone, whatever it is a share of. */
export const numeratorOf = (figure: UnitFigure): Computed =>
  computedOf(figure.state === "counted" ? { ...figure, denominator: null } : figure);

/** The target as it is asked of a unit that was given so many. */
export function asGiven(
  { against: _a, steps: _s, asked: _k, ...target }: Target,
  given: number,
): Target {
  return { ...target, operator: ">=", value: given, valueMax: null, given: true };
}
