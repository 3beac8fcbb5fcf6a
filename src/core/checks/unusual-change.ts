import { standardChecks, type CheckSettings } from "#core/catalogue/check-settings";
import type { ItemCode } from "#core/catalogue/items/items";
import { issue, type Issue } from "#core/issue";
import { countOf } from "#core/reading/fact";
import { placeOf, type CheckId, type CheckSubject, type Tally } from "./check";
import { outsideBounds } from "./hidiroglou-berthelot";

/** Standing counts, which change little from one year to the next; what happens within a year is not among them. */
export const standingItems: readonly ItemCode[] = [
  "ORG_TOTAL",
  "SUBCELL_TOTAL",
  "POPULATION",
  "DV_TOTAL",
  "DV_FEMALE",
  "DV_MINORITY",
  "VILLAGE_TOTAL",
  "VILLAGE_WITH_CELL",
  "VH_TOTAL",
  "VH_MEMBER",
  "FH_TOTAL",
  "FH_MEMBER",
  "VCELL_TOTAL",
  "OFF_TOTAL",
  "MO_TOTAL",
];

export const unusualChangeId: CheckId = "unusual-change";

interface Pair {
  readonly subject: CheckSubject;
  readonly before: number;
  readonly now: number;
}

/**
 * Changes against last year that stand out from those of the other units (Hidiroglou–Berthelot), or pass a plain
 * threshold where there are too few units; zeros by a rule of their own. Every complaint comes with its subject.
 */
export function unusualChanges(
  subjects: readonly CheckSubject[],
  tally: Tally,
  settings: CheckSettings = standardChecks,
): readonly { readonly subject: CheckSubject; readonly issue: Issue }[] {
  return standingItems.flatMap((item) => {
    const pairs = subjects.flatMap((subject) => pairOf(subject, item));
    const moved = pairs.filter(({ before, now }) => before > 0 && now > 0);
    const isUnusual = judgeOf(moved, settings);
    const found = pairs.flatMap((pair) => {
      const complaint = complaintOf(pair, item, { isUnusual, settings });
      return complaint === null ? [] : [{ subject: pair.subject, issue: complaint }];
    });
    tally.undecided += subjects.length - pairs.length;
    tally.fails += found.length;
    tally.holds += pairs.length - found.length;
    return found;
  });
}

function pairOf(subject: CheckSubject, item: ItemCode): readonly Pair[] {
  const before = countOf(subject.before?.facts.get(item));
  const now = countOf(subject.facts.get(item));
  return before === null || now === null ? [] : [{ subject, before, now }];
}

function judgeOf(moved: readonly Pair[], settings: CheckSettings): (pair: Pair) => boolean {
  if (moved.length < settings.leastUnits) {
    return ({ before, now }) => Math.max(before, now) >= settings.factor * Math.min(before, now);
  }
  const outside = outsideBounds(moved, settings);
  return (pair) => outside.has(pair);
}

function isLarge({ before, now }: Pair, { leastChange, leastPart }: CheckSettings): boolean {
  const change = Math.abs(now - before);
  return change >= leastChange && change >= leastPart * Math.max(before, now);
}

interface Judging {
  readonly isUnusual: (pair: Pair) => boolean;
  readonly settings: CheckSettings;
}

function complaintOf(pair: Pair, item: ItemCode, { isUnusual, settings }: Judging): Issue | null {
  const { subject, before, now } = pair;
  const place = { at: placeOf(subject, item), found: String(now) };
  const { leastFromNone } = settings;
  if (before === 0) {
    return now >= leastFromNone ? issue("changeFromNone", { item, now }, place) : null;
  }
  if (now === 0) {
    return before >= leastFromNone ? issue("changeToNone", { item, before }, place) : null;
  }
  if (!isLarge(pair, settings) || !isUnusual(pair)) return null;
  return issue("changeUnusual", { item, before, now }, place);
}
