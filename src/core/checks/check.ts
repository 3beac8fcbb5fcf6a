import { standardChecks, type CheckSettings } from "#core/catalogue/check-settings";
import { cellName } from "#core/cell";
import type { Issue, IssueCode } from "#core/issue";
import { plus } from "#core/quantity/decimals";
import { countOf, type Facts } from "#core/reading/fact";

/** Three-valued: a check whose inputs are not all there is undecided, never passed and never failed. */
export type Outcome = "holds" | "fails" | "undecided";

/** What a check may know of one unit: what its form gave, and last year's figures on today's boundary. */
export interface CheckSubject {
  readonly facts: Facts;
  /** The sheet that the facts were read from. */
  readonly sheet: string;
  readonly before: EarlierFacts | null;
  /** The usual levels when absent. */
  readonly settings?: CheckSettings;
}

export const settingsOf = ({ settings }: CheckSubject): CheckSettings => settings ?? standardChecks;

/** Last year's facts of a unit. */
export interface EarlierFacts {
  readonly year: number;
  readonly facts: Facts;
  /** Units that it was put together from; empty when it is the same unit as then. */
  readonly predecessors: readonly string[];
  /** A unit was shared out among several, so that its figures are estimates. */
  readonly estimated: boolean;
}

/** One relation that a check looks at. */
export interface CheckCase {
  /** The items that it compares, as the page of checks prints them: `A + B ≤ C`. */
  readonly statement: string;
  readonly outcome: (subject: CheckSubject) => Outcome;
  /** What to say of a subject that fails. */
  readonly complaint: (subject: CheckSubject) => Issue;
}

/** A check: one file, one line in `checks.ts`. Its weight is that of its complaint, in `severities`. */
export interface Check {
  readonly id: CheckId;
  readonly code: IssueCode;
  /** Where the rule comes from. */
  readonly source: string;
  readonly cases: readonly CheckCase[];
}

export type CheckId =
  | "part-above-whole"
  | "membership-balance"
  | "rating-balance"
  | "breakdown-sum"
  | "whole-missing"
  | "heads-above-villages"
  | "counted-twice"
  | "excellent-cap"
  | "opening-members"
  | "share-over-whole"
  | "unusual-change";

/** How often a check held, failed, and could not be decided. */
export type Tally = Record<Outcome, number>;

/** The sum of these items; null while one of them is missing or does not apply. */
export function sumOf(facts: Facts, codes: readonly string[]): number | null {
  let sum = 0;
  for (const code of codes) {
    const count = countOf(facts.get(code));
    if (count === null) return null;
    sum = plus(sum, count);
  }
  return sum;
}

/** The cell that holds an item, for the place of a complaint. */
export function placeOf(
  { facts, sheet }: Pick<CheckSubject, "facts" | "sheet">,
  code: string,
): { readonly sheet: string; readonly cell: string | null } {
  const at = facts.get(code)?.at ?? null;
  return { sheet, cell: at === null ? null : cellName(at.row, at.column) };
}
