import type { Receipt } from "#core/consolidation/receipt";
import type { Facts } from "#core/reading/fact";
import type { Organisation, Registry } from "#core/registry/organisation";
import { unitsUnder } from "#core/registry/registry";

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
