import type { Catalogue } from "#core/catalogue/catalogue";
import { indicators } from "#core/catalogue/indicators/indicators";
import { itemGroups, itemOf, items } from "#core/catalogue/items/items";
import { planOf, plans } from "#core/catalogue/plans/plans";
import { tasks } from "#core/catalogue/tasks/tasks";
import { plainBook } from "#core/plans/plan-book";
import type { Registry } from "#core/registry/organisation";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import type { OpenBytes } from "#app/ports";
import { workOn, type Work } from "#app/work";
import { codesAsNames, type Names } from "#text/names";

export const catalogue: Catalogue = { groups: itemGroups, items, indicators };

export const openBytes: OpenBytes = (bytes) => openXlsx(bytes);

/** The plan that a clerk wrote, when one was given. */
export type OwnPlan = Work | null;

const isBuiltIn = (code: string): boolean => itemOf(code) !== undefined;

/** How a submission is read on this page; the items of the clerk's own plan are known too. */
export const readerOf = (own: OwnPlan) => ({ open: openBytes, isItem: own?.isItem ?? isBuiltIn });

/** The plan of that id with its catalogue; the clerk's own one stands before a built-in one. */
export function workNamed(id: string, own: OwnPlan): OwnPlan {
  if (own?.plan.id === id) return own;
  const plan = planOf(id);
  return plan === undefined ? null : workOn(plainBook(plan, tasks), catalogue);
}

/** The plan of an id that the page's own list gave. */
export function workGiven(id: string, own: OwnPlan): Work {
  const work = workNamed(id, own) ?? workNamed(plans[0]?.id ?? "", null);
  if (work === null) throw new Error("the product has no plan");
  return work;
}

type PlanNames = Pick<Work, "plan" | "catalogue">;

/** Names for sentences: of items, of plans, and of the units of a registry when there is one. */
export const namesOf = (registry: Registry | null, work: PlanNames | null = null): Names => ({
  ...codesAsNames,
  inPane: true,
  item: (code) =>
    itemOf(code)?.name ?? work?.catalogue.items.find((item) => item.code === code)?.name ?? code,
  unit: (code) => registry?.byCode.get(code)?.name ?? code,
  plan: (id) => (work?.plan.id === id ? work.plan.name : (planOf(id)?.name ?? id)),
});
