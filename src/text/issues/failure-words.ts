import type { UnreadableReason } from "#core/issue";

/** Every reason for which a workbook, closed or open, can refuse. */
export type FailureReason =
  | UnreadableReason
  | "sheetMissing"
  | "sheetNameTaken"
  | "readOnly"
  | "cellBeingEdited"
  | "otherWorkbookInFront"
  | "sheetProtected"
  | "structureProtected"
  | "nameTaken"
  | "workbookChanged"
  | "excelBusy"
  | "notAnswered"
  | "unknownRefusal";

export interface FailureWords {
  /** What is wrong: begins small, ends without a full stop. */
  readonly what: string;
  /** What to do: one or two whole sentences. */
  readonly remedy: string;
}

export type FailureTable = Readonly<Record<FailureReason, FailureWords>>;
