import type { Indicator } from "./indicator";
import type { Item, ItemGroup } from "./item";

/** What may be reported: items in their groups, and the indicators over them. */
export interface Catalogue {
  readonly groups: readonly ItemGroup[];
  readonly items: readonly Item[];
  readonly indicators: readonly Indicator[];
}
