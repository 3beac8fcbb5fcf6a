import type { ItemCode } from "./items/items";

/** Items that a form asks for since the start of the term, and the item that says the same of one year. */
export const runningItems: ReadonlyMap<string, ItemCode> = new Map<ItemCode, ItemCode>([
  ["OWNER_ADMITTED_TERM", "OWNER_ADMITTED_YEAR"],
  ["PCELL_CREATED_TERM", "PCELL_CREATED_YEAR"],
]);
