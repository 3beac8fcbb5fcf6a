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

/** What one side has for an item: a value, or a text that is none. */
export type Entry = Fact | { readonly state: "refused"; readonly raw: string };

/** One submission of a unit. */
export interface Submission {
  readonly facts: Facts;
  /** By item: what stands in a cell and cannot be read as a count. */
  readonly refused: ReadonlyMap<string, string>;
  /** Items of which it has a row; every item when absent. */
  readonly rows?: ReadonlySet<string>;
}

export interface ItemDifference {
  readonly item: Item;
  readonly kind: DifferenceKind;
  /** Null for a blank. */
  readonly before: Entry | null;
  readonly now: Entry | null;
}

/**
 * Two submissions of a unit, item by item in the order of the form. A number, `không có`, `không áp dụng` and a
 * blank are four things: from 0 to `không có` is a change. A text that is no count was not emptied. A form without
 * a row for what its unit does not have says of it what a row that says so says.
 */
export function differenceOf(
  before: Submission,
  now: Submission,
  items: readonly Item[],
): readonly ItemDifference[] {
  return items.map((item): ItemDifference => {
    const [earlier, later] = [entryOf(before, item.code), entryOf(now, item.code)];
    const isLeftOut = [
      [before, later],
      [now, earlier],
    ] as const;
    const sameAbsence = isLeftOut.some(
      ([{ rows }, other]) => rows?.has(item.code) === false && other?.state === "notApplicable",
    );
    const kind = sameAbsence ? "unchanged" : kindOf(earlier, later);
    return { item, kind, before: earlier, now: later };
  });
}

function entryOf({ facts, refused }: Submission, code: string): Entry | null {
  const raw = refused.get(code);
  return facts.get(code) ?? (raw === undefined ? null : { state: "refused", raw });
}

function kindOf(before: Entry | null, now: Entry | null): DifferenceKind {
  if (before === null) return now === null ? "unchanged" : "newlyFilled";
  if (now === null) return "emptied";
  return valueOf(before) === valueOf(now) ? "unchanged" : "changed";
}

/** The number, or state and text, by which two entries are the same. */
function valueOf(entry: Entry): number | string {
  if (entry.state === "number") return entry.value;
  return entry.state === "refused" ? `refused ${entry.raw}` : entry.state;
}

export function countDifferences(
  differences: readonly ItemDifference[],
): Readonly<Record<DifferenceKind, number>> {
  const counts = { changed: 0, newlyFilled: 0, emptied: 0, unchanged: 0 };
  for (const { kind } of differences) counts[kind] += 1;
  return counts;
}
