import type { Fact } from "#core/reading/fact";

/** One value of one submission that goes into a figure. */
export interface Contribution {
  readonly unit: string;
  readonly name: string;
  readonly item: string;
  readonly side: "numerator" | "denominator";
  readonly state: Fact["state"];
  /** What it adds. */
  readonly value: number;
  readonly file: string | null;
  readonly sha256: string | null;
  readonly sheet: string | null;
  /** The cells that it was read from: one, or two where it is a whole less its complement. */
  readonly cells: readonly string[];
  /** The text of the cell where it does not say the value already. */
  readonly raw: string | null;
  /** What was done to arrive at the value. */
  readonly rule: string | null;
  /** Version of the form. */
  readonly version: number | null;
}

/** An input that a unit did not give. */
export interface MissingInput {
  readonly item: string;
  /** The cell where it belongs. */
  readonly cell: string | null;
  /** What stands there and could not be read; null for a blank. */
  readonly raw: string | null;
}

/** A unit that a figure concerns and that is not in it. */
export interface LeftOut {
  readonly unit: string;
  readonly name: string;
  readonly status: string;
  readonly because: "blankInput" | "notReceived";
  readonly missing: readonly MissingInput[];
}

export type FigurePart = "numerator" | "denominator" | "coverage";

/** A figure over the submissions: of an indicator, or of a target with sums of its own. */
export interface TracedFigure {
  /** Null for a sum of items that no indicator has. */
  readonly indicator: string | null;
  /** References of the targets that rest on these sums. */
  readonly targets: readonly string[];
  /** The only unit; null for all of them. */
  readonly unit: string | null;
  /** What the cell takes of it. */
  readonly parts: readonly FigurePart[];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unitsCounted: number;
  readonly contributions: readonly Contribution[];
  readonly leftOut: readonly LeftOut[];
  /** Codes of units to which it does not apply. */
  readonly notApplicable: readonly string[];
}

/** Rows of the report that a cell counts, such as units with a status. */
export interface CountedRows {
  readonly sheet: string;
  /** What they have in common. */
  readonly criterion: string;
  /** The cells counted, and what stands in their rows. */
  readonly rows: readonly { readonly cell: string; readonly texts: readonly string[] }[];
}

/** A value of the report that nothing computes: entered, or last year's. */
export interface GivenCell {
  readonly cell: string;
  readonly value: string | number | boolean;
}

/** Something that the ledger says of a unit, as it stands in the data sheet. */
export interface LedgerEntry {
  readonly unit: string;
  /** `NAME`, `STATUS` */
  readonly key: string;
  readonly value: string;
  readonly file: string | null;
}

/** Where a cell of the report comes from, down to the cells of the submissions. */
export interface Chain {
  readonly cell: string;
  readonly value: string | number | boolean | null;
  readonly formula: string;
  readonly figures: readonly TracedFigure[];
  readonly counted: readonly CountedRows[];
  readonly entries: readonly LedgerEntry[];
  readonly given: readonly GivenCell[];
}
