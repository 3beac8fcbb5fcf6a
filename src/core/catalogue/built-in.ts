import type { Catalogue } from "./catalogue";
import { indicators } from "#core/catalogue/indicators/indicators";
import { itemGroups, itemOf, items } from "#core/catalogue/items/items";

/** The items and indicators of the product, which a clerk's own plan may add to. */
export const catalogue: Catalogue = { groups: itemGroups, items, indicators };

export const isItem = (code: string): boolean => itemOf(code) !== undefined;
