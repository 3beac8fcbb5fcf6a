import type { Plan } from "#core/catalogue/plan";
import { issue, type Issue } from "#core/issue";
import type { Registry } from "#core/registry/organisation";

/** A quota given to a unit that does not report would be missed for ever: it is named. */
export function quotaIssues(plan: Plan, registry: Registry): readonly Issue[] {
  return plan.targets.flatMap(({ quotas, indicator }) =>
    (quotas ?? [])
      .filter(({ unit }) => registry.byCode.get(unit)?.reports !== true)
      .map(({ unit }) => issue("planQuotaUnitUnknown", { indicator }, { found: unit })),
  );
}
