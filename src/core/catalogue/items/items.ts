import { organisation } from "#core/catalogue/items/organisation";
import { membership } from "#core/catalogue/items/membership";
import { rating } from "#core/catalogue/items/rating";
import { memberWork } from "#core/catalogue/items/member-work";
import { villages } from "#core/catalogue/items/villages";
import { cells } from "#core/catalogue/items/cells";
import { meetings } from "#core/catalogue/items/meetings";
import { training } from "#core/catalogue/items/training";
import { inspection } from "#core/catalogue/items/inspection";
import { privateSector } from "#core/catalogue/items/private-sector";
import type { Item, ItemGroup } from "#core/catalogue/item";

const groups = [
  organisation,
  membership,
  rating,
  memberWork,
  villages,
  cells,
  meetings,
  training,
  inspection,
  privateSector,
] as const;

/** Codes of the built-in items: a misspelt one does not compile. */
export type ItemCode = (typeof groups)[number]["items"][number]["code"];

/** The form, group by group, in the order in which a clerk fills it. */
export const itemGroups: readonly ItemGroup[] = groups;

export const items: readonly Item[] = itemGroups.flatMap((group) => group.items);

const byCode: ReadonlyMap<string, Item> = new Map(items.map((item) => [item.code, item]));

/** The item of a code, or undefined for a code that the catalogue does not know. */
export const itemOf = (code: string): Item | undefined => byCode.get(code);
