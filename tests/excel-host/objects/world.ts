import type { Block } from "../book/block";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { Calculator } from "../calculation/calculator";
import type { Manners, Way } from "../quirks/quirk";
import { ExcelError } from "../refusals";

/** What all objects of one Excel share. */
export interface World {
  readonly book: Book;
  readonly calculator: Calculator;
  /** Another workbook is in front: what needs the window fails. */
  otherWorkbookInFront: boolean;
  /** The events that the client has asked for: `10 {sheet}`. */
  readonly listening: Set<string>;
  /** What happened during a request, told when it is over. */
  readonly happenings: Happening[];
  readonly manners: Manners;
  /** A sheet that programs are told is in front, while people see another. */
  saidActive: Sheet | null;
  /** No worksheet is in front. */
  chartSheetInFront: boolean;
  /** Sheets that came to be in this request. */
  readonly fresh: Set<Sheet>;
  /** What stands still until this request is over. */
  readonly heldStill: Set<"screen" | "calculation">;
  /** How often people have lost what they could undo to a setting that was written. */
  undoLost: number;
}

export const does = ({ manners }: World, way: Way): boolean => manners.ways.has(way);

/** The sheet that programs take for the one in front. */
export const frontSheet = ({ book, saidActive }: World): Sheet =>
  saidActive !== null && book.sheets.includes(saidActive) ? saidActive : book.active;

/** Brings a sheet to the front. */
export function bringToFront(world: World, sheet: Sheet): void {
  world.book.active = sheet;
  world.saidActive = null;
  world.chartSheetInFront = false;
}

export interface Happening {
  /** The number of the event in the client library. */
  readonly event: number;
  /** Its identifier, or `anySheet`. */
  readonly sheet: string;
  readonly message: Readonly<Record<string, unknown>>;
}

export const events = {
  dataChanged: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

/** What the client calls whom it asks for events of all sheets. */
export const anySheet = "Workbook";

/** Says that something happened, if anybody listens to that sheet or to all of them. */
export function happen(world: World, { event, sheet, message }: Happening): void {
  for (const target of [sheet, anySheet]) {
    if (!world.listening.has(`${String(event)} ${target}`)) continue;
    world.happenings.push({ event, sheet: target, message: { worksheetId: sheet, ...message } });
  }
}

/** The window is needed: fails while another workbook is in front. */
export function needWindow({ otherWorkbookInFront }: World): void {
  if (otherWorkbookInFront) {
    throw new ExcelError("InactiveWorkbook", "another workbook has the focus");
  }
}

/** A place in a sheet that objects of the client stand for. */
export interface Place {
  readonly world: World;
  readonly sheet: Sheet;
}

export interface RangePlace extends Place {
  readonly block: Block;
}

export interface AreasPlace extends Place {
  readonly blocks: readonly Block[];
}

/** Formats and structure of a protected sheet are closed. */
export function needUnprotected({ sheet, world }: Place): void {
  if (world.book.readOnly) throw new ExcelError("AccessDenied", "the workbook is read-only");
  if (sheet.protection !== null) throw new ExcelError("AccessDenied", "the sheet is protected");
}
