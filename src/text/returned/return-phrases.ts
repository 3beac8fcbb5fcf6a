import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";
import type { Marked } from "#core/provenance/to-do";

/** The turns of phrase of a return pack in one language. */
export interface ReturnPhrases {
  readonly sheet: string;
  /** What a form is of: a year, or the part of it. */
  readonly span: (year: number, period?: PeriodBelowYear) => string;
  readonly title: (span: string) => string;
  readonly headings: readonly [string, string, string, string];
  readonly kinds: Readonly<Record<"blocking" | "explain", string>>;
  /** Begins with a small letter. */
  readonly howToExplain: string;
  /** Until when; `past` when that day is over. */
  readonly until: (day: string, past: boolean) => string;
  readonly greeting: (unit: string) => string;
  readonly summary: (todo: {
    readonly span: string;
    readonly file: string;
    readonly correct: number;
    readonly explain: number;
  }) => string;
  /** Where to look, as it is read aloud. */
  readonly at: (sheet: string, cell: string) => string;
  /** The same in a list: the label of the row, where it has one, and its cell. */
  readonly rowAndCell: (label: string | null, cell: string) => string;
  readonly correctHead: string;
  readonly explainHead: string;
  readonly whereMarked: Readonly<Record<Marked, string>>;
  readonly closing: string;
}
