import type { DecimalsOf } from "#core/words/count-rule";
import type { FormReading } from "#core/consolidation/file-reading";
import {
  onTodaysBoundary,
  type EarlierYear,
  type TodaysBoundary,
} from "#core/consolidation/todays-boundary";
import { successionsOf, successorsOf } from "#core/registry/inheritance";
import { existsOn, type Organisation, type Registry } from "#core/registry/organisation";
import { registryOf, registryOn } from "#core/registry/registry";

/** Several years as the units of one day would have given them, and who these units are. */
export interface OneBoundary {
  /** Without predecessors: what they gave is their successors' already. */
  readonly registry: Registry;
  /** In the order in which they were given. */
  readonly years: readonly TodaysBoundary[];
}

/** Puts every year on the boundaries of a day. Units that ended and that nobody continues stay in their own years. */
export function onOneBoundary(
  years: readonly EarlierYear[],
  registry: Registry,
  day: string,
  decimalsOf: DecimalsOf,
): OneBoundary {
  const today = registryOn(registry, day);
  const successions = successionsOf(today);
  const stays = (one: Organisation): boolean =>
    existsOn(one, day) || successorsOf(one, today, successions).length === 0;
  const kept = today.organisations.filter(stays);
  const codes = new Set(kept.map(({ code }) => code));
  return {
    registry: registryOf(
      kept.map((one) => ({
        ...one,
        from: null,
        predecessors: [],
        parent: one.parent !== null && codes.has(one.parent) ? one.parent : null,
      })),
    ),
    years: years.map((year) => onTodaysBoundary(year, today, day, decimalsOf)),
  };
}

/** The forms of a year as they would have come from these units. */
export const formsOf = ({ year, facts }: EarlierYear, plan: string): readonly FormReading[] =>
  [...facts].map(([unit, given]): FormReading => ({
    kind: "form",
    file: { path: unit, sha256: null, receivedAt: null, receivedFrom: null },
    meta: { template: null, version: null, unit, year, plan },
    sheet: "",
    facts: given,
    issues: [],
  }));
