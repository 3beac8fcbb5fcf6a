import type { ItemCode } from "#core/catalogue/items/items";
import type { Column } from "#core/sample/numbers/column";

/** A column for each of the items; a missing one does not compile. */
export type Figures<Code extends ItemCode> = Readonly<Record<Code, Column>>;

/** The codes of a group of the catalogue. */
export type CodeOf<Group extends { readonly items: readonly { readonly code: ItemCode }[] }> =
  Group["items"][number]["code"];
