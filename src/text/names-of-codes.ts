import type { Catalogue } from "#core/catalogue/catalogue";
import { itemOf } from "#core/catalogue/items/items";
import type { PlanHead } from "#core/catalogue/plan";
import { planList } from "#core/catalogue/plans/plan-heads";
import type { Registry } from "#core/registry/organisation";
import { codesAsNames, type Names } from "./names";

/** A plan that may be a clerk's own, with the catalogue that its items have joined. */
interface NamedPlan {
  readonly plan: Pick<PlanHead, "id" | "name">;
  readonly catalogue: Pick<Catalogue, "items">;
}

/** Names for sentences: of items, of plans, and of the units of a registry when there is one. */
export const namesOf = (registry: Registry | null, own: NamedPlan | null = null): Names => ({
  ...codesAsNames,
  // The plan's own names first: they say the years of its term.
  item: (code) =>
    own?.catalogue.items.find((item) => item.code === code)?.name ?? itemOf(code)?.name ?? code,
  decimals: (code) => own?.catalogue.items.find((item) => item.code === code)?.decimals ?? 0,
  unit: (code) => registry?.byCode.get(code)?.name ?? code,
  plan: (id) =>
    own?.plan.id === id ? own.plan.name : (planList.find((plan) => plan.id === id)?.name ?? id),
});
