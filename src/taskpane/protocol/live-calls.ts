import type { CellChange, CellPlace } from "#app/ports";
import type { Grid } from "#core/cell";
import type { RowModel, SheetModel } from "#core/sheet/sheet-model";
import type { Language } from "#text/language";
import type { CheckAnswer, FormOrder, Order, RegistryAnswer } from "./answers";
import type { PlanAnswer } from "./tool-calls";

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

/** What the page asks about the open workbook: only the main thread reaches Excel, so its sheets come as data. */
export interface LiveCalls {
  /** The registry out of a sheet. */
  registrySheet: {
    given: { grid: Grid; language: Language };
    answer: RegistryAnswer;
  };
  /** The plan that a clerk wrote on these sheets. */
  planSheets: {
    given: { grids: readonly Grid[]; language: Language };
    answer: PlanAnswer;
  };
  /** The form among these sheets, checked; null when there is none. */
  checkSheets: {
    given: { grids: readonly Grid[]; order: Order };
    answer: CheckAnswer | null;
  };
  /** The sheets of a form; `meta` is the hidden sheet of the workbook that it goes into. */
  formSheets: {
    given: { order: FormOrder; meta: Grid | null };
    answer: readonly SheetModel[];
  };
  /** The sheets of the report; what people wrote into the report among the `standing` sheets is kept. */
  reportSheets: {
    given: { order: Order; standing: readonly Grid[] };
    answer: readonly SheetFrame[];
  };
  /** Some rows of one of these sheets, from this one on. */
  reportRows: {
    given: { sheet: number; from: number };
    answer: readonly RowModel[];
  };
  /** What has to be written into the form among these sheets so that it computes again. */
  repairSheets: {
    given: { grids: readonly Grid[]; order: Order };
    answer: SheetRepair;
  };
  traceSheets: {
    given: { grids: readonly Grid[]; place: CellPlace; language: Language };
    answer: TraceAnswer;
  };
}

export type LiveCallName = keyof LiveCalls;
