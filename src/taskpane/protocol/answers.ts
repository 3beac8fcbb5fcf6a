import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";
import type { HeadSetting } from "#core/head-setting";
import type { ReceiptCounts } from "#core/consolidation/receipt";
import type { DuplicatePolicy } from "#core/consolidation/keep-ledger";
import type { Language } from "#text/language";
import type { CellPlace } from "#app/ports";
import type { Plan } from "#core/catalogue/plan";

/** A file as the page was given it; its bytes are fetched by whoever reads it. */
export interface GivenFile {
  /** Name, with the folders that were dropped; `/` between parts. */
  readonly path: string;
  /** Name of the folder that it was given with; absent for a file that was given by itself. */
  readonly folder?: string;
  /** ISO date and time of the disk; null when the browser does not tell. */
  readonly modified: string | null;
  readonly content: Pick<Blob, "arrayBuffer"> & Partial<Pick<Blob, "size">>;
}

/** What is reported on, by when, and in which language the answer is worded. Days are ISO dates. */
export interface Order {
  readonly plan: string;
  readonly year: number;
  /** The part of the year; absent: the whole. */
  readonly period?: PeriodBelowYear | undefined;
  readonly asOf: string;
  /** Last day on which a form is in time, grace included. */
  readonly dueDate: string;
  readonly language: Language;
  /** What happens to several forms of one unit. */
  readonly duplicates: DuplicatePolicy;
  /** The file that was chosen, by unit code. */
  readonly chosen: readonly (readonly [unit: string, file: string])[];
  /** What the office says of itself in its report; absent where it was not asked. */
  readonly head?: HeadTyped | undefined;
}

/** Fields of the head and the foot as they were typed; recipients one a line. */
export type HeadTyped = Readonly<Partial<Record<HeadSetting, string>>>;

/** A plan as the page lists it. */
export type PlanLine = Pick<Plan, "id" | "name" | "document" | "due">;

export interface UnitLine {
  readonly code: string;
  readonly name: string;
}

export type RegistryAnswer =
  | { readonly kind: "read"; readonly units: readonly UnitLine[] }
  | { readonly kind: "refused"; readonly complaints: readonly Complaint[] };

/** A sentence, and what it is about: many of one kind are told once. */
export interface Complaint {
  readonly kind: string;
  readonly words: string;
}

/** Last year's report: its year, or why it is none. */
export type PreviousAnswer =
  /** The newest year that is known, and all of them. */
  | {
      readonly kind: "read";
      readonly year: number;
      readonly years: readonly number[];
      /** The part of the year that it is of; absent: the whole. */
      readonly period?: PeriodBelowYear;
    }
  | { readonly kind: "notAReport" }
  | { readonly kind: "refused"; readonly complaint: string };

/** A line of a list: whom it concerns and what is said of it. */
export interface Line {
  readonly name: string;
  readonly words: string;
}

/** How an answer is to be taken; a picture and a word say it, never the colour alone. */
export type Tone = "good" | "bad" | "information" | "waiting";

export interface FileLine extends Line {
  readonly tone: Tone;
}

/** A complaint, with the cell that it is about when it is about one. */
export interface IssueLine extends FileLine {
  readonly place: CellPlace | null;
  /** It says only that a cell is still blank. */
  readonly isBlank?: true;
}

/** The way to a target year on the scale of the bars: from where it starts to where it must end. */
export interface Way {
  readonly from: number;
  readonly start: number;
  readonly year: number;
  /** Where the straight line stands in `year`; null when the target year has come. */
  readonly expected: number | null;
  readonly due: number;
  readonly goal: number;
}

/** Where figures stand on one scale, from 0 to 1; a part that is not known is null. */
export interface Bars {
  readonly value: number | null;
  readonly target: number | null;
  readonly previous: number | null;
}

export interface IndicatorLine {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  /** `Chưa đạt` */
  readonly verdict: string;
  /** `1.692/2.071 (81,70%)`; null without a value. */
  readonly value: string | null;
  readonly target: string;
  readonly previous: string | null;
  /** `còn thiếu 379 …`; null where nothing is missing or nothing can be said. */
  readonly need: string | null;
  /** Last year in which the need can be met. */
  readonly byYear: number;
  readonly bars: Bars;
  /** Null where no year ahead is set, or nothing is known to start from. */
  readonly way: Way | null;
  /** `76,20%`: what the straight line asks of this year. */
  readonly expected: string | null;
  /** The cell to fill or to correct; null where no single form is meant. */
  readonly place: CellPlace | null;
}

export interface ListOfLines {
  readonly count: number;
  /** The first of them. */
  readonly lines: readonly Line[];
}

/** The lists of the ledger, in the order in which somebody has to act on them. */
export type LedgerList = "missing" | "rejected" | "late" | "ignored" | "received";

export interface ReportView {
  readonly year: number;
  readonly plan: string;
  readonly asOf: string;
  readonly dueDate: string;
  readonly counts: ReceiptCounts;
  readonly lists: Readonly<Record<LedgerList, ListOfLines>>;
  /** Complaints, worst first. */
  readonly issues: ListOfLines;
  /** Complaints that keep the report a draft. */
  readonly blocking: number;
  readonly indicators: readonly IndicatorLine[];
}

export type CheckAnswer =
  | {
      readonly kind: "checked";
      readonly file: string;
      readonly unit: string;
      readonly issues: readonly IssueLine[];
      /** Items that were filled in. */
      readonly filled: number;
      readonly indicators: readonly IndicatorLine[];
      /** Formulas of the form were changed: they may be put back. */
      readonly canRepair: boolean;
    }
  | { readonly kind: "refused"; readonly file: string; readonly complaint: string };

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Day on which a form is made, and for whom. */
export interface FormOrder extends Order {
  readonly unit: string;
}
