import type { ItemCode } from "#core/catalogue/items/items";
import type { Fact, Facts } from "#core/reading/fact";

/** What a clerk writes in a cell: a number or one of the two words. */
export type Declared = number | "không có" | "không áp dụng";

export type Declarations = Readonly<Partial<Record<ItemCode, Declared>>>;

const factOf = (declared: Declared): Fact => {
  const plain = { value: 0, at: null, raw: null, rule: null } as const;
  if (typeof declared === "number") return { ...plain, state: "number", value: declared };
  const state = declared === "không có" ? "declaredNone" : "notApplicable";
  return { ...plain, state, raw: declared };
};

/** Facts of one unit; an item that is not named is blank. */
export const factsOf = (declared: Declarations): Facts =>
  new Map(Object.entries(declared).map(([code, value]) => [code, factOf(value)]));

/** Facts without the cells they were read from, to be compared. */
export const declaredBy = (facts: Facts): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    [...facts].map(([code, { state, value }]) => [code, state === "number" ? value : state]),
  );
