import type { CellPlace } from "#app/ports";
import type { IndicatorLine, Line, ListOfLines, Order } from "./answers";

/** Which figure: a line of the report, or of a unit of it. */
export interface FigureOrder {
  readonly order: Order;
  /** Id of the line. */
  readonly line: string;
  /** Code of the unit; null for the report. */
  readonly unit: string | null;
}

/** A unit that falls short, with what it lacks. */
export interface Cause extends Line {
  readonly code: string;
  /** `3/20 (15,00%)` */
  readonly value: string;
  /** Whole units that it lacks, and its share of all that the units lack: `28,50%`. */
  readonly need: string;
  readonly share: string;
}

/** One value that is added up: of a unit or, over several, its sum; or what the unit was given, by whom. */
export interface SummedItem {
  readonly side: "numerator" | "denominator" | "plan" | "registry" | "form";
  readonly name: string;
  readonly value: string;
  /** The cells of the only form; empty over several. */
  readonly cells: readonly CellPlace[];
}

/** A figure walked down to the cells of the forms. */
export interface FigureView {
  readonly unit: string | null;
  readonly line: IndicatorLine;
  /** Counts of what, over counts of what, from how many units, and who is not among them. */
  readonly words: string;
  readonly items: readonly SummedItem[];
  /** Null where no unit can fall short by itself. */
  readonly causes: {
    readonly count: number;
    /** What all of them lack; what others have too much of is not taken off. */
    readonly need: string;
    readonly lines: readonly Cause[];
  } | null;
  /** Units that are in it, each with its values and their cells; none for a single unit. */
  readonly sources: ListOfLines;
  readonly leftOut: ListOfLines;
}

/** A cell of the form that was checked, or of one that was read. */
export interface RowsOrder {
  /** Name of the file that was read; null for the form that was checked. */
  readonly file: string | null;
  readonly place: CellPlace;
}

export interface FormRow {
  /** As a workbook counts them, from 1. */
  readonly number: number;
  readonly isAsked: boolean;
  readonly cells: readonly { readonly text: string; readonly isAsked: boolean }[];
}

/** The row of a cell with its headings and its neighbours; `gone` when the file is not at hand or has changed. */
export type RowsAnswer =
  | { readonly kind: "rows"; readonly rows: readonly FormRow[] }
  | { readonly kind: "gone" };
