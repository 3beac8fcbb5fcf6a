import type { Indicator } from "#core/catalogue/indicator";
import type { Item } from "#core/catalogue/item";
import { nearestNames } from "#core/nearest-names";
import { spellingKey } from "#core/spelling";
import { listIn, neededText } from "./row-values";
import type { PlanRow } from "./table-reader";

/** Items and indicators that a plan may speak of: built-in ones and its own. */
export interface Known {
  readonly items: ReadonlyMap<string, Item>;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** The name among known ones that is spelt so, whatever its case and its blanks; null when there is none. */
export function spelt(wanted: string, known: Iterable<string>): string | null {
  const key = spellingKey(wanted);
  for (const name of known) if (spellingKey(name) === key) return name;
  return null;
}

/** The codes of a list of items as they are known; one that nobody knows is complained about. */
export function knownItems<Id extends string>(
  row: PlanRow<Id>,
  id: Id,
  { items }: Pick<Known, "items">,
): readonly string[] {
  const codes = listIn(row, id).map((found) => ({ found, code: spelt(found, items.keys()) }));
  for (const { found, code } of codes) {
    if (code !== null) continue;
    const nearest = nearestNames(found, items.keys());
    const details = { column: row.heading(id), nearest };
    row.complaints.add("planItemUnknown", details, { ...row.at(id), found });
  }
  return [...new Set(codes.map(({ found, code }) => code ?? found))];
}

/** The code of an indicator as it is known; complains when nobody knows it. */
export function knownIndicator<Id extends string>(
  row: PlanRow<Id>,
  id: Id,
  { indicators }: Pick<Known, "indicators">,
): string {
  const found = neededText(row, id);
  const code = spelt(found, indicators.keys());
  if (code !== null || found === "") return code ?? found;
  row.complaints.add(
    "planIndicatorUnknown",
    { nearest: nearestNames(found, indicators.keys()) },
    row.at(id),
  );
  return found;
}

/** The decimals of items that are added up or compared; complains where they have different ones. */
export function commonDecimals<Id extends string>(
  row: PlanRow<Id>,
  id: Id,
  codes: readonly string[],
  { items }: Pick<Known, "items">,
): number {
  const [first = 0, ...others] = codes.map((code) => items.get(code)?.decimals ?? 0);
  if (others.some((each) => each !== first)) {
    const details = { column: row.heading(id), items: codes };
    row.complaints.add("planDecimalsDiffer", details, row.at(id));
  }
  return first;
}
