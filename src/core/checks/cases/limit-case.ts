import type { ItemCode } from "#core/catalogue/items/items";
import { issue } from "#core/issue";
import { placeOf, sumOf, type CheckCase } from "#core/checks/check";

/** Counts that should not pass others, though nothing forbids it: above, they must be explained. */
export interface Limit<Code extends string = ItemCode> {
  readonly items: readonly [Code, ...Code[]];
  readonly limit: readonly [Code, ...Code[]];
}

export function limitCase<Code extends string = ItemCode>(
  { items, limit }: Limit<Code>,
  code: "aboveLimit" | "shareOverWhole" = "aboveLimit",
): CheckCase {
  return {
    statement: `${items.join(" + ")} ≤ ${limit.join(" + ")}`,
    outcome: ({ facts }) => {
      const value = sumOf(facts, items);
      const limitValue = sumOf(facts, limit);
      if (value === null || limitValue === null) return "undecided";
      return value <= limitValue ? "holds" : "fails";
    },
    complaint: (subject) => {
      const value = sumOf(subject.facts, items) ?? 0;
      const limitValue = sumOf(subject.facts, limit) ?? 0;
      const place = { at: placeOf(subject, items[0]), found: String(value) };
      return issue(code, { items, value, limit, limitValue }, place);
    },
  };
}
