import { depthsOf } from "./forest";
import { rowOn, rowsByCode } from "./periods";
import { existsOn, type Organisation, type Registry } from "./organisation";

function childrenByParent(
  organisations: readonly Organisation[],
): ReadonlyMap<string | null, readonly Organisation[]> {
  const children = new Map<string | null, Organisation[]>();
  for (const organisation of organisations) {
    const siblings = children.get(organisation.parent);
    if (siblings) siblings.push(organisation);
    else children.set(organisation.parent, [organisation]);
  }
  return children;
}

/**
 * The registry of these rows on a day: of an organisation that has several, the one in force, or the last that was. The
 * last of all on no day.
 */
export function registryOfRows(rows: readonly Organisation[], day = "9999-12-31"): Registry {
  const chosen = new Set([...rowsByCode(rows).values()].map((own) => rowOn(own, day)));
  const isChosen = (row: Organisation): boolean => chosen.has(row);
  return registryOf(
    rows.filter(isChosen),
    rows.filter((row) => !isChosen(row)),
  );
}

/** The same registry as it stands on another day. */
export const registryOn = (registry: Registry, day: string): Registry =>
  registry.rows.length === registry.organisations.length
    ? registry
    : registryOfRows(registry.rows, day);

/**
 * The registry of these organisations. Every code must be there once, every parent must be among them, and none
 * may stand under itself: `readRegistry` refuses such sheets with their cells. Other rows are those of other periods.
 */
export function registryOf(
  organisations: readonly Organisation[],
  otherRows: readonly Organisation[] = [],
): Registry {
  const byCode = new Map(organisations.map((one) => [one.code, one]));
  const children = childrenByParent(organisations);
  const depths = depthsOf(new Map(organisations.map((one) => [one.code, one.parent])));
  const childrenOf = (code: string): readonly Organisation[] => children.get(code) ?? [];
  const below = (code: string): readonly Organisation[] =>
    childrenOf(code).flatMap((child) => [child, ...below(child.code)]);
  const place = new Map(organisations.map((one, index) => [one, index]));
  const placeOf = (one: Organisation): number => place.get(one) ?? 0;
  return {
    organisations,
    rows: otherRows.length === 0 ? organisations : [...organisations, ...otherRows],
    byCode,
    rootCodes: (children.get(null) ?? []).map((root) => root.code),
    depth: [...depths.values()].reduce<number>((most, depth) => Math.max(most, depth ?? 0), 0),
    depthOf: (code) => depths.get(code) ?? null,
    childrenOf,
    descendants: (code) =>
      below(code)
        .slice()
        .sort((a, b) => placeOf(a) - placeOf(b)),
    reportingUnits: (at) => organisations.filter((one) => one.reports && existsOn(one, at)),
  };
}

/**
 * For every organisation of the registry, those of the given units that stand under it or are it: what a sum for
 * that organisation adds up. The units keep their order; a unit counts once at each level above it.
 */
export function unitsUnder(
  registry: Registry,
  units: readonly Organisation[],
): ReadonlyMap<string, readonly Organisation[]> {
  const under = new Map(
    registry.organisations.map((organisation): [string, Organisation[]] => [organisation.code, []]),
  );
  for (const unit of units) {
    let at: string | null = unit.code;
    while (at !== null) {
      under.get(at)?.push(unit);
      at = registry.byCode.get(at)?.parent ?? null;
    }
  }
  return under;
}
