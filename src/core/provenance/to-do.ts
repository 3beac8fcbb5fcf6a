import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";
import type { Issue } from "#core/issue";
import type { ReviewSheet } from "./review";

/** What one unit has to do. */
export interface ToDo {
  readonly unit: { readonly code: string; readonly name: string };
  /** Name of its file, without folders. */
  readonly file: string;
  readonly year: number;
  /** The part of the year that its form is of; absent for the whole year. */
  readonly period?: PeriodBelowYear;
  readonly correct: readonly Issue[];
  readonly explain: readonly Issue[];
  /** ISO dates: until when, and the day on which this is written. */
  readonly until: string;
  readonly asOf: string;
}

/** The words of a pack; `text` supplies them. */
export interface ReturnWords {
  /** What a note beside the cell says. */
  note(issue: Issue): string;
  review(toDo: ToDo): ReviewSheet;
  message(toDo: ToDo, marked: Marked): string;
}

/** How far the copy carries its marks: all, colours without notes, only the list, or there is no copy. */
export type Marked = "cells" | "coloursOnly" | "listOnly" | "messageOnly";
