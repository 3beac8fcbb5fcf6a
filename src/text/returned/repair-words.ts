import type { RepairRefusal } from "#core/provenance/repair-form";

/** What is said of forms whose formulas were put back. */
export interface RepairWords {
  /** The copy of one file: how many formulas it has again, and those that could not be put back. */
  readonly restored: (copy: {
    readonly file: string;
    readonly formulas: number;
    readonly left: readonly string[];
  }) => string;
  /** Why nothing could be put back, and what to do: in the pane, or on the command line. */
  readonly refused: (file: {
    readonly file: string;
    readonly reason: RepairRefusal;
    readonly inPane?: true;
  }) => string;
  readonly summary: (made: { readonly files: number; readonly folder: string }) => string;
  /** No form needed it. */
  readonly nothing: string;
}
