import type { Indicator } from "#core/catalogue/indicator";
import type { Item } from "#core/catalogue/item";
import { listIn } from "./row-values";
import type { PlanRow } from "./table-reader";

/** Items and indicators that a plan may speak of: built-in ones and its own. */
export interface Known {
  readonly items: ReadonlyMap<string, Item>;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** The codes of a list of items; one that nobody knows is complained about. */
export function knownItems<Id extends string>(
  row: PlanRow<Id>,
  id: Id,
  { items }: Pick<Known, "items">,
): readonly string[] {
  const codes = listIn(row, id);
  for (const code of codes.filter((each) => !items.has(each))) {
    row.complaints.add(
      "planItemUnknown",
      { column: row.heading(id) },
      { ...row.at(id), found: code },
    );
  }
  return codes;
}
