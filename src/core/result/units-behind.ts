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

export const behindVerdicts: readonly Verdict[] = ["short", "behindPath", "overdue"];

/** Units behind, by target in the order of the report, those that need most first, then by registry order. */
export function behindLines(result: ReportResult): readonly BehindLine[] {
  const before = foundBefore.get(result);
  if (before !== undefined) return before;
  const lines = foundIn(result);
  foundBefore.set(result, lines);
  return lines;
}

/** Every paragraph asks for the units behind its target; they are looked for once. */
const foundBefore = new WeakMap<ReportResult, readonly BehindLine[]>();

function foundIn(result: ReportResult): readonly BehindLine[] {
  return result.indicators.flatMap(({ indicator, byUnit, targets }) => {
    if (indicator.onlyInTotal === true) return [];
    const rank = new Map<Target | null, number>(
      targets.map(({ target }, index) => [target, index]),
    );
    const order = ({ unit }: BehindLine): number => rank.get(unit.shared) ?? 0;
    return byUnit
      .flatMap((unit): readonly BehindLine[] => {
        const { target, verdict } = unit;
        if (target === null || verdict === null || !behindVerdicts.includes(verdict)) return [];
        return [{ indicator, target, unit }];
      })
      .sort((one, other) =>
        order(one) === order(other)
          ? (other.unit.need ?? 0) - (one.unit.need ?? 0)
          : order(one) - order(other),
      );
  });
}
