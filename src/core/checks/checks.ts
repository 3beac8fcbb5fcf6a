import type { Indicator } from "#core/catalogue/indicator";
import type { Issue, IssueCode } from "#core/issue";
import { breakdownSum } from "./breakdown-sum";
import type { Check, CheckId, CheckSubject, Tally } from "./check";
import { countedTwice } from "./counted-twice";
import { excellentCap } from "./excellent-cap";
import { headsAboveVillages } from "./heads-above-villages";
import { membershipBalance } from "./membership-balance";
import { openingMembers } from "./opening-members";
import { partAboveWhole } from "./part-above-whole";
import { ratingBalance } from "./rating-balance";
import { shareOverWhole } from "./share-over-whole";
import { standingItems, unusualChangeId } from "./unusual-change";
import { wholeMissing } from "./whole-missing";

/**
 * Every check of a single form, in the order in which its complaints are listed. Of these figures, a plan's own included;
 * of the built-in ones where none are named.
 */
export const checksOver = (indicators?: readonly Indicator[]): readonly Check[] => [
  partAboveWhole,
  membershipBalance,
  ratingBalance,
  breakdownSum(indicators),
  wholeMissing,
  headsAboveVillages,
  countedTwice,
  excellentCap,
  openingMembers,
  shareOverWhole(indicators),
];

/** Those of the catalogue. */
export const checks = checksOver();

/** How each check ended over all units, by its id. */
export type Tallies = ReadonlyMap<CheckId, Tally>;

export const emptyTally = (): Tally => ({ holds: 0, fails: 0, undecided: 0 });

/** Complaints about one unit; each points at the cell that must be looked at first. Outcomes are added to the tallies. */
export function checkUnit(
  subject: CheckSubject,
  asked: readonly Check[] = checks,
  tallies?: Tallies,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { id, cases } of asked) {
    const tally = tallies?.get(id);
    for (const relation of cases) {
      const outcome = relation.outcome(subject);
      if (tally !== undefined) tally[outcome] += 1;
      if (outcome === "fails") issues.push(relation.complaint(subject));
    }
  }
  return issues;
}

/** A check as lists show it. */
export interface CheckListing {
  readonly id: CheckId;
  /** What it complains with; each has its weight in `severities`. */
  readonly codes: readonly IssueCode[];
  readonly source: string;
  /** What it compares, in item codes. */
  readonly statements: readonly string[];
}

/** Every check there is: those of a single form, and the one that compares units with each other. */
export const checkList: readonly CheckListing[] = [
  ...checks.map(({ id, code, source, cases }) => ({
    id,
    codes: [code],
    source,
    statements: cases.map(({ statement }) => statement),
  })),
  {
    id: unusualChangeId,
    codes: ["changeUnusual", "changeFromNone", "changeToNone"],
    source: "Hidiroglou & Berthelot (1986)",
    statements: standingItems.map((item) => `${item} / ${item} (N − 1)`),
  },
];
