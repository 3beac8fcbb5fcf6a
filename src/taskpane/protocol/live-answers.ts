import type { CellChange } from "#app/ports";
import type { SheetModel } from "#core/sheet/sheet-model";
import type { CheckAnswer } from "./answers";

/** A figure of a report walked down to where it comes from, in words. */
export type TraceAnswer =
  | {
      readonly kind: "traced";
      /** `'Báo cáo'!D12` */
      readonly cell: string;
      /** What the cell prints. */
      readonly display: string;
      readonly parts: readonly TracedPart[];
    }
  | {
      readonly kind: "nothing";
      readonly cell: string;
      readonly because: "notAReport" | "noSource";
    };

/** One sum in words and what it is made of. */
export interface TracedPart {
  readonly words: string;
  readonly sources: readonly string[];
  /** How many sources there are; those not listed are in the report. */
  readonly count: number;
}

/** Formulas to be put back, and notes of what was typed over them; or why that cannot be. */
export type SheetRepair =
  | {
      readonly kind: "found";
      readonly sheet: string;
      readonly changes: readonly CellChange[];
      readonly formulas: number;
      /** Cells whose formula is not known any more. */
      readonly left: readonly string[];
      /** The form as it will be when this is written. */
      readonly check: CheckAnswer | null;
    }
  | { readonly kind: "refused"; readonly complaint: string };

/** A sheet whose rows follow. */
export interface SheetFrame extends Omit<SheetModel, "rows"> {
  readonly rowCount: number;
}
