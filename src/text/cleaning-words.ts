import type { Normalisation } from "#core/normalisation";

/**
 * One text for each rule of cleaning: why the cell was read that way, which stands in brackets behind what it was read
 * as, or the rule as one sentence. They are two tables, since a complaint needs the first alone.
 */
export type CleaningTable = Readonly<Record<Normalisation, string>>;
