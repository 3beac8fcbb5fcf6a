import { indicatorOf } from "#core/catalogue/indicators/indicators";
import type { Plan } from "#core/catalogue/plan";

/** A plan that asks each unit for all that a unit can meet or miss by itself. */
export const askedOfEach = (plan: Plan): Plan => ({
  ...plan,
  targets: plan.targets.map((target) =>
    indicatorOf(target.indicator)?.onlyInTotal === true ? target : { ...target, judged: "each" },
  ),
});
