import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";
import type { ReviewFile } from "#taskpane/protocol/review-answers";
import type { FiguresAnswer } from "#taskpane/protocol/tool-answers";

/** What was given to recompute, and what became of it. */
export interface CheckedFigures {
  /** Null: the text that was typed. */
  readonly file: string | null;
  readonly answer: FiguresAnswer;
}

/** What is wished of the review of several years. */
export interface ReviewWish {
  readonly take?: readonly File[];
  /** The name of a report. */
  readonly drop?: string;
  readonly from?: number;
  readonly to?: number;
  readonly save?: ReviewFile;
}

/** Reports to compare with: the file that was given last, the newest year, and all years where they were told. */
export interface PreviousGiven {
  readonly name: string;
  readonly year: number;
  readonly years?: readonly number[];
  /** The part of the year that it is of; absent: the whole. */
  readonly period?: PeriodBelowYear;
}
