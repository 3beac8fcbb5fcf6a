import type { ChartModel } from "#core/sheet/chart-model";
import type { HeatName, StyleName } from "#core/sheet/looks/styles";
import type { Area } from "./area";

/**
 * A sheet described once as data; adapters write it to .xlsx bytes or into the live workbook.
 * Rows and columns count from 0. Formulas are US-English, without the equals sign.
 */
export interface SheetModel {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Widths in characters, from column A on. */
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  readonly merges: readonly Area[];
  /** Rows and columns that stay in view while scrolling. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** The cell that is chosen when the sheet is first seen, and the first row below those that stay in view. */
  readonly start?: { readonly row: number; readonly column: number; readonly top: number };
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Locked without a password when true: cells whose style is not `unlocked` refuse typing. */
  readonly protected: boolean;
  readonly print: PrintSetup;
  /** Names of this workbook that point into this sheet. */
  readonly names: readonly SheetName[];
  readonly links: readonly Link[];
  readonly autoFilter: Area | null;
  readonly showGridLines: boolean;
  /** Drawn by the program from cells. */
  readonly charts?: readonly ChartModel[];
}

export interface ColumnModel {
  readonly width: number;
  readonly hidden?: boolean;
  /** A page starts with this column. */
  readonly pageBreakBefore?: boolean;
}

export interface RowModel {
  /** Height in points; absent lets the program choose. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** A page starts with this row. */
  readonly pageBreakBefore?: boolean;
  readonly cells: readonly CellModel[];
}

/** A cell to write. Cells of a row stand from column A on; `null` leaves a cell untouched. */
export type CellModel = WrittenCell | null;

export interface WrittenCell {
  readonly value: CellValue;
  /** When present, `value` is the stored result: what a spreadsheet program will recalculate. */
  readonly formula?: string;
  readonly style: StyleName;
  /** What the rules of the sheet make of the style now, for who shows the sheet without them. */
  readonly now?: StyleName;
}

/**
 * Dates are serial numbers under a date style. `null` is an empty, styled cell, and so is an empty text that
 * no formula gives.
 */
export type CellValue = number | string | boolean | null;

export interface Validation {
  readonly area: Area;
  readonly rule:
    /** Any formula that must be true; relative references are those of the top left cell. */
    | { readonly kind: "custom"; readonly formula: string }
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "listFormula"; readonly formula: string };
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly refusal: { readonly title: string; readonly text: string };
  /** Something else may be typed as well: a list that only offers. */
  readonly onlyOffers?: true;
}

export interface ConditionalFormat {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "formula"; readonly formula: string; readonly look: ConditionalLook }
    /** A bar in the cell, 0 to `max`. */
    | { readonly kind: "dataBar"; readonly max: number };
}

/** The looks a condition may give; a sign or a word in the cell always says the same. */
export type ConditionalLook =
  | "good"
  | "attention"
  | "bad"
  | "muted"
  /** A number with all its decimals, as it was typed. */
  | "decimals"
  | HeatName;

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated at the top of each page, first and last. */
  readonly titleRows: readonly [number, number] | null;
  readonly area: Area | null;
  /** Columns repeated at the left of each page, first and last, where a sheet is more than a page wide. */
  readonly titleColumns?: readonly [number, number];
  /** One page wide whatever the columns; height is free. */
  readonly fitToWidth: boolean;
  /** Percent, where nothing is fitted: programs leave page breaks out of account where a sheet is. */
  readonly scale?: number;
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly pageNumbers: "none" | "all" | "fromSecond";
  /** Words at the bottom of every page, such as the mark of a draft. */
  readonly footer: string | null;
}

export interface SheetName {
  readonly name: string;
  readonly area: Area;
}

export interface Link {
  readonly row: number;
  readonly column: number;
  readonly to: { readonly sheet: string; readonly cell: string } | { readonly path: string };
}

/** What a workbook to be written is: its sheets and the properties that programs show. */
export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly properties: WorkbookProperties;
}

export interface WorkbookProperties {
  readonly title: string;
  readonly creator: string;
  /** ISO date and time, UTC, such as `2026-12-20T00:00:00Z`: the same input gives the same bytes. */
  readonly modified: string;
  readonly lastModifiedBy: string;
}

/** A sheet with nothing special about it, to be spread into a real one. */
export const plainSheet: Omit<SheetModel, "name" | "rows"> = {
  visibility: "visible",
  columns: [],
  merges: [],
  freeze: null,
  validations: [],
  conditionalFormats: [],
  protected: false,
  print: {
    orientation: "portrait",
    titleRows: null,
    area: null,
    fitToWidth: true,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumbers: "fromSecond",
    footer: null,
  },
  names: [],
  links: [],
  autoFilter: null,
  showGridLines: false,
};
