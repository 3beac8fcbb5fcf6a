import type { Catalogue } from "#core/catalogue/catalogue";
import { indicators } from "#core/catalogue/indicators/indicators";
import { itemGroups, itemOf, items } from "#core/catalogue/items/items";

/** The items and indicators of the product. */
export const catalogue: Catalogue = { groups: itemGroups, items, indicators };

export const isItem = (code: string): boolean => itemOf(code) !== undefined;
