import type { Computed } from "#core/evaluation/computed";
import {
  FigureSum,
  figureOfUnit,
  type Operands,
  type UnitFigure,
} from "#core/evaluation/unit-figure";
import type { Receipt } from "#core/consolidation/receipt";
import type { Facts } from "#core/reading/fact";
import type { Organisation, Registry } from "#core/registry/organisation";
import { unitsUnder } from "#core/registry/registry";
import type { GroupResult } from "./report-result";

/** An expected unit with what it gave. */
export interface Given {
  readonly unit: Organisation;
  readonly facts: Facts | undefined;
  /** The groups that the unit counts in, as places in their list. */
  readonly groups: readonly number[];
}

/** The expected units of a report, and what stands above them. */
export interface GivenUnits {
  /** Units with their facts: a list is gone through faster than a map is asked. */
  readonly given: readonly Given[];
  /** Organisations with such units under them, in the order of the registry. */
  readonly groups: readonly Organisation[];
}

/** The expected units with their facts, and the organisations above them. */
export function givenUnits(
  registry: Registry,
  expected: readonly Receipt[],
  facts: ReadonlyMap<string, Facts>,
): GivenUnits {
  const units = expected.map(({ unit }) => unit);
  const under = unitsUnder(registry, units);
  const groups = registry.organisations.filter(
    ({ code }) => registry.childrenOf(code).length > 0 && (under.get(code) ?? []).length > 0,
  );
  const places = new Map(groups.map(({ code }, group) => [code, group]));
  const groupsOf = (code: string | null): readonly number[] => {
    if (code === null) return [];
    const above = groupsOf(registry.byCode.get(code)?.parent ?? null);
    const own = places.get(code);
    return own === undefined ? above : [own, ...above];
  };
  const given = units.map((unit) => ({
    unit,
    facts: facts.get(unit.code),
    groups: groupsOf(unit.code),
  }));
  return { given, groups };
}

/** The sum of every group. A unit with cells under it is one too: a nation has as many of them as units. */
export function groupFigures(
  { given, groups }: GivenUnits,
  figureOf: (given: Given) => UnitFigure,
): readonly GroupResult[] {
  const sums = groups.map(() => new FigureSum());
  for (const each of given) {
    const figure = figureOf(each);
    for (const group of each.groups) sums[group]?.add(each.unit, figure);
  }
  return groups.flatMap((organisation, group): readonly GroupResult[] => {
    const figure = sums[group]?.figure();
    return figure === undefined ? [] : [{ organisation, figure }];
  });
}

/** A unit of today with what it gave in an earlier year. */
export interface GivenThen {
  readonly unit: Organisation;
  readonly facts: Facts;
}

/** Units of today with what they gave in an earlier year. */
export const givenIn = (
  then: { readonly facts: ReadonlyMap<string, Facts> } | null,
  { byCode }: Pick<Registry, "byCode">,
): readonly GivenThen[] =>
  [...(then?.facts ?? [])].flatMap(([code, facts]) => {
    const unit = byCode.get(code);
    return unit === undefined ? [] : [{ unit, facts }];
  });

/** A figure over the units that it concerns, as they gave it in an earlier year. */
export function sumOver(
  units: readonly GivenThen[],
  operands: Operands,
  concerns: (unit: Organisation) => boolean,
): Computed {
  const sum = new FigureSum();
  for (const { unit, facts } of units) {
    if (concerns(unit)) sum.add(unit, figureOfUnit(facts, operands));
  }
  return sum.figure().computed;
}
