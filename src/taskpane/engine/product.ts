import type { Catalogue } from "#core/catalogue/catalogue";
import { indicators } from "#core/catalogue/indicators/indicators";
import { itemGroups, itemOf, items } from "#core/catalogue/items/items";
import type { Plan } from "#core/catalogue/plan";
import { planOf, plans } from "#core/catalogue/plans/plans";
import type { Registry } from "#core/registry/organisation";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import type { OpenBytes } from "#app/ports";
import { codesAsNames, type Names } from "#text/names";

export const catalogue: Catalogue = { groups: itemGroups, items, indicators };

export const openBytes: OpenBytes = (bytes) => openXlsx(bytes);

/** How a submission is read on this page. */
export const reader = {
  open: openBytes,
  isItem: (code: string): boolean => itemOf(code) !== undefined,
};

/** The plan of an id that the page's own list gave. */
export function planGiven(id: string): Plan {
  const plan = planOf(id) ?? plans[0];
  if (plan === undefined) throw new Error("the product has no plan");
  return plan;
}

/** Names for sentences: of items, of plans, and of the units of a registry when there is one. */
export const namesOf = (registry: Registry | null): Names => ({
  ...codesAsNames,
  item: (code) => itemOf(code)?.name ?? code,
  unit: (code) => registry?.byCode.get(code)?.name ?? code,
  plan: (id) => planOf(id)?.name ?? id,
});
