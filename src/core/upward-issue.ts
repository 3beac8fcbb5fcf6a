import type { Severity } from "./severity";

/** Complaints about the reports of the level below, which are read line by line. */
export interface UpwardIssueDetails {
  /** A unit that has several lines. */
  lineTwice: { readonly cells: readonly string[] };
  /** A line of a unit that the registry does not know, under an organisation whose units it lists. */
  lineUnknown: Record<string, never>;
  /** A line under the code that its unit had before. */
  lineRenamed: { readonly to: string };
  /** A line of a unit that stands under somebody else. */
  lineOfAnother: { readonly of: string };
  /** A newer report of the same organisation no longer has the unit. */
  lineGone: { readonly newer: string };
  /** A line that does not say what it said when the report was made; the unit whose figures it has instead. */
  lineChanged: { readonly swappedWith: string | null };
  /** The row of totals that is not what the lines add up to: the first item, its sum, all cells. */
  totalDiffers: { readonly item: string; readonly sum: number; readonly cells: readonly string[] };
  /** Values of nobody: a line whose code is gone. */
  lineWithoutCode: Record<string, never>;
  columnUnknown: Record<string, never>;
  columnMissing: { readonly item: string };
}

/** The weight of each. */
export const upwardSeverities = {
  lineTwice: "blocking",
  lineUnknown: "blocking",
  lineRenamed: "explain",
  lineOfAnother: "blocking",
  lineGone: "explain",
  lineChanged: "explain",
  totalDiffers: "blocking",
  lineWithoutCode: "blocking",
  columnUnknown: "blocking",
  columnMissing: "blocking",
} as const satisfies Readonly<Record<keyof UpwardIssueDetails, Severity>>;

/** Values of one year that are told in two ways: how many, and one of them. */
export interface ValuesTold {
  readonly year: number;
  readonly values: number;
  readonly units: number;
  readonly item: string;
  readonly one: string;
  readonly other: string;
}

/** Complaints about several years together. */
export interface YearIssueDetails {
  /** Years between known ones of which nothing is known. */
  yearsMissing: { readonly years: readonly number[]; readonly from: number; readonly to: number };
  /** Two reports of one year that say different things of a unit: such values count for nothing. */
  reportsOfYearDiffer: ValuesTold & { readonly files: readonly string[] };
  /** A later report carries other values than the report of the year itself, which counts. */
  carriedDiffers: ValuesTold & { readonly files: readonly string[] };
  /** A target that counts over a term, and years of the term of which nothing is known. */
  termYearsMissing: {
    readonly indicator: string;
    readonly ref: string;
    readonly from: number;
    readonly to: number;
    readonly years: readonly number[];
  };
  /** What a report carries of a year cannot be read. */
  carriedUnreadable: { readonly years: readonly number[] };
  /** Earlier years that were put on the boundaries of a day; of units that were split, by shares. */
  yearsRedrawn: {
    readonly years: readonly number[];
    readonly units: number;
    readonly day: string;
  };
}

export const yearSeverities = {
  yearsMissing: "explain",
  reportsOfYearDiffer: "explain",
  carriedDiffers: "explain",
  termYearsMissing: "info",
  carriedUnreadable: "explain",
  yearsRedrawn: "info",
} as const satisfies Readonly<Record<keyof YearIssueDetails, Severity>>;
