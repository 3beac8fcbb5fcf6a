import type { Item } from "#core/catalogue/item";
import type { Organisation } from "#core/registry/organisation";

/** Whether organisations of this unit's type have such a thing; without a type nothing is ruled out. */
export const appliesTo = (item: Item, unit: Pick<Organisation, "type">): boolean =>
  item.appliesTo === "all" || unit.type === null || unit.type.isCommune;
