import type { Normalisation } from "#core/normalisation";

/**
 * What a unit declared for one item. A blank has no fact at all: blank, zero, "không có" and
 * "không áp dụng" are four different things up to the printed report.
 */
export interface Fact {
  readonly state: "number" | "declaredNone" | "notApplicable";
  /** The count; 0 when none was declared, and meaningless when the item does not apply. */
  readonly value: number;
  /** Where it stands in the form, from 0; null when it was not read from a cell. */
  readonly at: { readonly row: number; readonly column: number } | null;
  /** The text of the cell when it is not simply the number. */
  readonly raw: string | null;
  /** What was done to arrive at the value, when something was. */
  readonly rule: FactRule | null;
}

export type FactRule =
  | Normalisation
  /** `item = whole − complement`. */
  | "complement"
  /** The type of the organisation has no such thing. */
  | "notApplicableByType";

/** Facts of one unit by item code. */
export type Facts = ReadonlyMap<string, Fact>;

/** The number that a sum may use: none declared counts as zero, what does not apply has none. */
export const countOf = (fact: Fact | undefined): number | null =>
  fact === undefined || fact.state === "notApplicable" ? null : fact.value;
