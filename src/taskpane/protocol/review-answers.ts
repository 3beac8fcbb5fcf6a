import type { FileLine, GivenFile, MadeFile, Order } from "./answers";

/** What is asked of the review of several years. */
export interface ReviewGiven {
  readonly order: Order;
  /** Reports to put beside those that are there already; one of the same name takes its place. */
  readonly take: readonly GivenFile[];
  /** A report that is taken away, by its name. */
  readonly drop: string | null;
  /** The period; null: all the years that the reports know. */
  readonly from: number | null;
  readonly to: number | null;
  /** The review as a file, as well. */
  readonly save: ReviewFile | null;
}

export type ReviewFile = "xlsx" | "docx";

/** A report that was given, and its year; or what is wrong with it. */
export interface ReviewedReport {
  readonly name: string;
  readonly year: number | null;
  /** Null for a report of a year; a sentence for a file that cannot be read. */
  readonly refused:
    | null
    | { readonly reason: "notAReport" }
    | { readonly reason: "partOfYear"; readonly period: string }
    | { readonly reason: "unreadable"; readonly words: string };
}

/** A target in one year: its value and its verdict as they are printed. */
export interface ReviewedCell {
  readonly value: string;
  readonly verdict: string;
  readonly tone: FileLine["tone"];
}

/** A target with its years side by side. */
export interface ReviewedTarget {
  readonly name: string;
  readonly level: string;
  /** For each year of the period; null where nothing is known or asked. */
  readonly cells: readonly (ReviewedCell | null)[];
  /** The change from the first year to the last; blank without both. */
  readonly change: string;
}

/** What the page shows of a review. */
export interface ReviewView {
  readonly reports: readonly ReviewedReport[];
  /** Years that the reports know, the first first. */
  readonly known: readonly number[];
  readonly from: number | null;
  readonly to: number | null;
  /** Which years are missing, which reports disagree, on which boundaries. */
  readonly findings: readonly string[];
  /** Why there is no review of the reports that were given. */
  readonly refusal: "periodUnknown" | "withoutUnits" | null;
  /** Null without a review. */
  readonly targets: readonly ReviewedTarget[] | null;
  readonly years: readonly number[];
}

export interface ReviewAnswer {
  readonly view: ReviewView;
  /** The file that was asked for; null where there is no review. */
  readonly file: MadeFile | null;
}
