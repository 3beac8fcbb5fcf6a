import type { ReceiptStatus } from "#core/consolidation/receipt";
import type { FileLine, IndicatorLine, IssueLine, Order, Tone, UnitLine } from "./answers";

/** A target as a column of the table of units; one entry for each row, in the order of the rows. */
export interface TargetColumn {
  readonly id: string;
  readonly name: string;
  /** Null where the plan asks nothing of the unit. */
  readonly tones: readonly (Tone | null)[];
  readonly numerators: readonly (number | null)[];
  /** Null for a count. */
  readonly denominators: readonly (number | null)[];
  /** Of what the numerators count; whole numbers where it is not said. */
  readonly decimals?: number;
}

/** An expected unit as a row. */
export interface UnitRow extends UnitLine {
  readonly status: ReceiptStatus;
  /** ISO day of receipt. */
  readonly day: string | null;
  readonly file: string | null;
  /** Number of its row in form 5, and code of the organisation above it; blank where there is none. */
  readonly type: string;
  readonly superior: string;
  /** Targets that it does not meet. */
  readonly short: number;
  /** Complaints that must be corrected, and all of them. */
  readonly blocking: number;
  readonly issues: number;
}

/** Every expected unit with everything that is known of it. */
export interface UnitTable {
  readonly rows: readonly UnitRow[];
  readonly columns: readonly TargetColumn[];
  /** Names by code, in the order of the registry. */
  readonly superiors: readonly UnitLine[];
  readonly types: readonly UnitLine[];
}

/** A unit opened: its figures, its complaints with their cells, what to write to it. */
export interface UnitView extends UnitLine {
  readonly file: string | null;
  readonly issues: readonly IssueLine[];
  readonly indicators: readonly IndicatorLine[];
  /** Files of it that do not count, and why. */
  readonly others: readonly FileLine[];
  /** Its form has something to correct or to explain. */
  readonly isToReturn: boolean;
  /** Last year knows it. */
  readonly hasPrevious: boolean;
}

/** Units as a list to keep: which, in which order, and when each was reminded. */
export interface UnitsOrder {
  readonly order: Order;
  /** Their codes. */
  readonly units: readonly string[];
  readonly reminded: readonly (readonly [unit: string, day: string])[];
  /** Name of the sheet. */
  readonly sheet: string;
}
