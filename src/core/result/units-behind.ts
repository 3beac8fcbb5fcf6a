import { judgedFor } from "#core/catalogue/target";
import { mayBeGiven } from "#core/evaluation/yardsticks/given-quota";
import type { Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import type { Verdict } from "#core/evaluation/verdict";
import type { ReportResult, UnitResult } from "./report-result";

/** One unit that falls short of one target. */
export interface BehindLine {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly unit: UnitResult;
}

/** Those that fall short of one target of the plan: they stand together in the list. */
export interface BehindTarget {
  readonly indicator: Indicator;
  readonly target: Target;
  /** The place of the first in the list. */
  readonly first: number;
  readonly lines: readonly BehindLine[];
}

/** Units behind, by target in the order of the report, those that need most first, then by registry order. */
export interface UnitsBehind {
  readonly lines: readonly BehindLine[];
  readonly byTarget: ReadonlyMap<Target, BehindTarget>;
  /** Targets by which at least one unit is judged. */
  readonly asked: ReadonlySet<Target>;
}

export const behindVerdicts: readonly Verdict[] = ["short", "behindPath", "overdue"];

export function unitsBehind({ indicators }: Pick<ReportResult, "indicators">): UnitsBehind {
  const lines: BehindLine[] = [];
  const byTarget = new Map<Target, BehindTarget>();
  const asked = new Set<Target>();
  for (const result of indicators) {
    const { indicator, targets } = result;
    if (!targets.some(({ target }) => isAskedOfSome(target, indicator))) continue;
    const { byUnit } = result;
    for (const { shared, verdict } of byUnit) {
      if (shared !== null && verdict !== null) asked.add(shared);
    }
    const found = behindIn(indicator, byUnit);
    for (const { target } of targets) {
      const own = found.filter(({ unit }) => unit.shared === target).sort(mostFirst);
      if (own.length > 0)
        byTarget.set(target, { indicator, target, first: lines.length, lines: own });
      lines.push(...own);
    }
  }
  return { lines, byTarget, asked };
}

/** No unit is behind a target of the whole of which none was given a part. */
export const mayBeAskedOfUnits = (target: Target, indicator: Indicator): boolean =>
  judgedFor(target, indicator) === "each" || target.quotas !== undefined;

const isAskedOfSome = (target: Target, indicator: Indicator): boolean =>
  mayBeAskedOfUnits(target, indicator) || mayBeGiven(target, indicator);

const behindIn = (indicator: Indicator, byUnit: readonly UnitResult[]): readonly BehindLine[] =>
  byUnit.flatMap((unit): readonly BehindLine[] => {
    const { target, verdict } = unit;
    if (target === null || verdict === null || !behindVerdicts.includes(verdict)) return [];
    return [{ indicator, target, unit }];
  });

const mostFirst = (one: BehindLine, other: BehindLine): number =>
  (other.unit.need ?? 0) - (one.unit.need ?? 0);
