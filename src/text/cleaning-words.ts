import type { Normalisation } from "#core/normalisation";

/** How one rule of cleaning is told: inside a complaint, and on the page of all rules. */
export interface CleaningWords {
  /** Why the cell was read that way; stands in brackets behind what it was read as. */
  readonly because: string;
  /** The rule as one sentence. */
  readonly rule: string;
}

export type CleaningTable = Readonly<Record<Normalisation, CleaningWords>>;
