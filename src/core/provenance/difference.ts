import type { Item } from "#core/catalogue/item";
import type { Fact, Facts } from "#core/reading/fact";

/** What happened to one item between two submissions. A blank on both sides is unchanged. */
export type DifferenceKind = "changed" | "newlyFilled" | "emptied" | "unchanged";

export const differenceKinds: readonly DifferenceKind[] = [
  "changed",
  "newlyFilled",
  "emptied",
  "unchanged",
];

export interface ItemDifference {
  readonly item: Item;
  readonly kind: DifferenceKind;
  /** Null for a blank. */
  readonly before: Fact | null;
  readonly now: Fact | null;
}

/**
 * Two submissions of a unit, item by item in the order of the form. A number, `không có`, `không áp dụng` and a
 * blank are four things: from 0 to `không có` is a change.
 */
export function differenceOf(
  before: Facts,
  now: Facts,
  items: readonly Item[],
): readonly ItemDifference[] {
  return items.map((item): ItemDifference => {
    const [earlier, later] = [before.get(item.code) ?? null, now.get(item.code) ?? null];
    return { item, kind: kindOf(earlier, later), before: earlier, now: later };
  });
}

function kindOf(before: Fact | null, now: Fact | null): DifferenceKind {
  if (before === null) return now === null ? "unchanged" : "newlyFilled";
  if (now === null) return "emptied";
  const same = before.state === now.state && (now.state !== "number" || before.value === now.value);
  return same ? "unchanged" : "changed";
}

export function countDifferences(
  differences: readonly ItemDifference[],
): Readonly<Record<DifferenceKind, number>> {
  const counts = { changed: 0, newlyFilled: 0, emptied: 0, unchanged: 0 };
  for (const { kind } of differences) counts[kind] += 1;
  return counts;
}
