import type { Catalogue } from "#core/catalogue/catalogue";
import type { Plan } from "#core/catalogue/plan";
import { placeOf } from "#core/checks/check";
import type { FormReading } from "#core/consolidation/file-reading";
import { givenByRegistry } from "#core/evaluation/yardsticks/given-quota";
import { issue, type Issue } from "#core/issue";
import { countOf } from "#core/reading/fact";
import type { Organisation, Registry } from "#core/registry/organisation";

/** A quota given to a unit that does not report would be missed for ever: it is named. */
export function quotaIssues(plan: Plan, registry: Registry): readonly Issue[] {
  return plan.targets.flatMap(({ quotas, indicator }) =>
    (quotas ?? [])
      .filter(({ unit }) => registry.byCode.get(unit)?.reports !== true)
      .map(({ unit }) => issue("planQuotaUnitUnknown", { indicator }, { found: unit })),
  );
}

interface QuotaCase {
  readonly form: FormReading;
  readonly unit: Organisation | null;
  readonly plan: Plan | null;
  readonly catalogue: Catalogue;
}

/**
 * A unit whose form says that it was given another number than the plan or the registry gave it. One of the two is wrong,
 * and the unit works towards a number that it will not be judged by.
 */
export function quotaConflicts({ form, unit, plan, catalogue }: QuotaCase): readonly Issue[] {
  if (unit === null) return [];
  const given = new Map<string, ReturnType<typeof givenFromAbove>>();
  for (const indicator of catalogue.indicators) {
    const { quotaItem } = indicator;
    if (quotaItem === undefined || given.get(quotaItem)?.by === "plan") continue;
    given.set(quotaItem, givenFromAbove(indicator, unit, plan));
  }
  return [...given].flatMap(([item, above]): readonly Issue[] => {
    const own = countOf(form.facts.get(item));
    if (above === null || own === null || own === above.given) return [];
    const place = { at: placeOf(form, item), found: String(own) };
    return [issue("quotaDiffers", { item, own, ...above }, place)];
  });
}

/** What counts before the form's own row, in the order in which it counts: the plan, then the registry. */
function givenFromAbove(
  indicator: Catalogue["indicators"][number],
  unit: Organisation,
  plan: Plan | null,
): {
  readonly given: number;
  readonly by: "plan" | "registry";
  readonly cell: string | null;
} | null {
  const quotas = (plan?.targets ?? [])
    .filter((target) => target.indicator === indicator.id)
    .flatMap((target) => target.quotas ?? []);
  const own = quotas.find((quota) => quota.unit === unit.code);
  if (own !== undefined) return { given: own.value, by: "plan", cell: null };
  // Where the plan gives quotas, whoever it gives none is judged by none.
  if (quotas.length > 0) return null;
  const given = givenByRegistry(indicator, unit);
  return given === null ? null : { given, by: "registry", cell: unit.quotaCell ?? null };
}
