import type { Catalogue } from "#core/catalogue/catalogue";
import { indicators } from "#core/catalogue/indicators/indicators";
import { itemGroups, itemOf, items } from "#core/catalogue/items/items";
import { planList } from "#core/catalogue/plans/plan-heads";
import type { Plan } from "#core/catalogue/plan";
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

/** The plans that can be worked on at once. */
export interface PlansAtHand {
  readonly own: OwnPlan;
  /** Built-in plans that were loaded, by id. */
  readonly plans: ReadonlyMap<string, Plan>;
}

const isBuiltIn = (code: string): boolean => itemOf(code) !== undefined;

/** How a submission is read on this page; the items of the clerk's own plan are known too. */
export const readerOf = (own: OwnPlan) => ({ open: openBytes, isItem: own?.isItem ?? isBuiltIn });

/** What every step works with; the tasks are asked for apart (`plan-books.ts`). */
export type WorkAtHand = Omit<Work, "tasks">;

/** The plan of that id with its catalogue; the clerk's own one stands before a built-in one. */
export function workNamed(id: string, { own, plans }: PlansAtHand): WorkAtHand | null {
  if (own?.plan.id === id) return own;
  const plan = plans.get(id);
  return plan === undefined ? null : workOn(plainBook(plan, []), catalogue);
}

/** The plan of an id that the page's own list gave. */
export function workGiven(id: string, plans: PlansAtHand): WorkAtHand {
  const work = workNamed(id, plans) ?? workNamed(planList[0]?.id ?? "", plans);
  if (work === null) throw new Error("the plan that the page asked for was not loaded");
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
  plan: (id) =>
    work?.plan.id === id ? work.plan.name : (planList.find((plan) => plan.id === id)?.name ?? id),
});
