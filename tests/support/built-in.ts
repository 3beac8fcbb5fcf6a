import { builtInItems } from "#app/reading/built-in-items";
import type { Item } from "#core/catalogue/item";
import type { KnownItems } from "#core/reading/values/known-items";
import { decimalsAmong } from "#core/words/count-rule";

export { catalogue, isItem } from "#core/catalogue/built-in";

/** The items of the product, as whoever reads a workbook knows them. */
export const knownItems: KnownItems = builtInItems;

/** The same of a plan with items of its own. */
export function knownAmong(items: readonly Pick<Item, "code" | "decimals">[]): KnownItems {
  const codes = new Set(items.map(({ code }) => code));
  return { isItem: (code) => codes.has(code), decimalsOf: decimalsAmong(items) };
}
