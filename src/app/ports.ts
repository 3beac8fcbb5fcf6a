import type { Grid } from "#core/cell";
import type { UnreadableReason } from "#core/issue";
import type { Result } from "#core/result";
import type { SheetLook } from "#core/sheet/looks/sheet-look";
import type { SheetModel } from "#core/sheet/sheet-model";

/** A sheet of a workbook, as its list names it. */
export interface SheetListing {
  readonly name: string;
  readonly visibility: Grid["visibility"];
}

/** What a file says of itself; absent parts are null. */
export interface WorkbookFacts {
  /** ISO date and time of the last save, as the program that saved it wrote it. */
  readonly modified: string | null;
  readonly lastModifiedBy: string | null;
}

/**
 * The workbook, wherever it lives: bytes of an .xlsx, the open workbook of Excel, or memory.
 * Whole sheets move in one call; nothing is read or written cell by cell.
 */
export interface Workbook {
  listSheets(): Promise<Result<readonly SheetListing[], WorkbookFailure>>;
  /** The named sheets in the order asked; a name that is not there is refused. */
  readSheets(
    names: readonly string[],
    closely?: Closely,
  ): Promise<Result<readonly Grid[], WorkbookFailure>>;
  /** Writes the sheets, replacing those of the same name, and keeps all others. All or nothing. */
  replaceSheets(sheets: readonly SheetModel[]): Promise<Result<Written, WorkbookFailure>>;
  facts(): Promise<Result<WorkbookFacts, WorkbookFailure>>;
}

/** Sheets that were written: every content is in its place. */
export interface Written {
  /** What this Excel did not take besides; empty nearly everywhere. */
  readonly missing: readonly SheetLook[];
  /** The workbook computes only when it is told to. */
  readonly computesByHand: boolean;
}

/** Nothing is missing. */
export const wholly: Written = { missing: [], computesByHand: false };

/** What is asked of sheets besides what stands in their cells. Files tell it anyway; Excel needs twice the answer for it. */
export interface Closely {
  /** Which texts are set in fonts of encodings older than Unicode. */
  readonly fonts: boolean;
}

/** A cell of a workbook as people name it. */
export interface CellPlace {
  readonly sheet: string;
  /** `D12` */
  readonly cell: string;
}

/** What happens in an open workbook while somebody works in it: cells get other values, a sheet comes or goes. */
export type WorkbookEvent = "cells" | "sheets";

/** The window of a workbook that is open in front of somebody, and the small things kept inside the workbook. */
export interface WorkbookWindow {
  /** Tells of every event from now on. */
  watch(tell: (event: WorkbookEvent) => void): Promise<Result<void, WorkbookFailure>>;
  /** Brings the cell before the eyes. */
  select(place: CellPlace): Promise<Result<void, WorkbookFailure>>;
  /** Gives single cells of a sheet of ours other contents; how the sheet is locked stays. */
  changeCells(
    sheet: string,
    changes: readonly CellChange[],
  ): Promise<Result<void, WorkbookFailure>>;
  /** The cell that the person is on. */
  selected(): Promise<Result<CellPlace, WorkbookFailure>>;
  /** What was kept under the key; null when nothing was. */
  remembered(key: string): Promise<Result<string | null, WorkbookFailure>>;
  /** Keeps a text in the workbook; it is saved with it. */
  remember(key: string, text: string): Promise<Result<void, WorkbookFailure>>;
}

/** What a cell is to hold, from row and column 0; a formula without its equals sign. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content:
    | { readonly kind: "formula"; readonly formula: string }
    | { readonly kind: "text"; readonly text: string };
}

/** Why a workbook refused: a reason that `text` words, and the sheet concerned. */
export interface WorkbookFailure {
  readonly reason: WorkbookFailureReason;
  readonly sheet: string | null;
  /** What Excel said, where nobody knows yet what it means. */
  readonly refusal?: ExcelRefusal;
  /** Sheets in the making are still there: they go as soon as Excel listens again. */
  readonly leftBehind?: true;
}

/** An answer of Excel, to be told to whoever can find out what it means. */
export interface ExcelRefusal {
  readonly code: string;
  /** `Range.merge` */
  readonly place: string;
}

export type WorkbookFailureReason =
  | "sheetMissing"
  | "sheetNameTaken"
  | "readOnly"
  | LiveWorkbookReason
  | UnreadableReason;

/** What only a workbook that is open in front of somebody can answer. */
export type LiveWorkbookReason =
  /** Somebody is typing into a cell; Excel takes nothing until Enter. */
  | "cellBeingEdited"
  /** Another workbook has come to the front. */
  | "otherWorkbookInFront"
  /** Locked by somebody else; we do not unlock it. */
  | "sheetProtected"
  /** The structure of the workbook is locked: no sheet may come or go. */
  | "structureProtected"
  /** A name of the workbook that we need points somewhere else. */
  | "nameTaken"
  /** A sheet was deleted or renamed while we were at work. */
  | "workbookChanged"
  /** Excel has not answered, or not in time. */
  | "excelBusy"
  /** Excel said nothing until nobody waited any more: it may have done it. */
  | "notAnswered"
  /** Excel refused for a reason that nobody has met yet. */
  | "unknownRefusal";

/** Bytes of a workbook, opened for reading: its list of sheets, and each sheet when it is asked for. */
export interface OpenedWorkbook {
  readonly sheets: readonly SheetListing[];
  /** The file carries macros; they are never looked at. */
  readonly hasMacros?: boolean;
  /** The file names other workbooks; they are never opened. */
  readonly hasLinks?: boolean;
  facts(): Result<WorkbookFacts, UnreadableReason>;
  readGrid(sheet: string): Result<Grid, UnreadableReason | "sheetMissing">;
}

/** What came of opening a file: its workbook, or why it is none. */
export type Opened = Result<OpenedWorkbook, UnreadableReason>;

/** Opens bytes as a workbook; a composition root supplies it. */
export type OpenBytes = (bytes: Uint8Array) => Opened;
