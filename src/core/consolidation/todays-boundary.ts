import {
  compareFractions,
  difference,
  floorOf,
  fraction,
  product,
  sum,
  type Fraction,
} from "#core/quantity/fraction";
import { inPlaces, ofPlaces, plus } from "#core/quantity/decimals";
import type { Fact, Facts } from "#core/reading/fact";
import { successionsOf, successorsOf, wholeShare } from "#core/registry/inheritance";
import { existsOn, type Organisation, type Registry } from "#core/registry/organisation";
import type { DecimalsOf } from "#core/words/count-rule";
import { rowOn, rowsByCode } from "#core/registry/periods";

/** Facts of an earlier year, by code of the unit that gave them. */
export interface EarlierYear {
  readonly year: number;
  readonly facts: ReadonlyMap<string, Facts>;
}

/** A unit of an earlier year, and the part of it that a unit of today stands for. */
export interface Origin {
  readonly code: string;
  readonly share: Fraction;
}

/** The earlier year as the units of today would have given it. */
export interface TodaysBoundary extends EarlierYear {
  /** Units whose figures were put together from others, or from a part of one; the others are as they were. */
  readonly origins: ReadonlyMap<string, readonly Origin[]>;
}

/** A unit of today that stands for a unit of the earlier year, or for a part of it. */
type Heir = Origin;

/**
 * The facts of an earlier year on the boundaries of a day: units that ended are added to those that continue them,
 * a unit that was split is shared out by the shares of the registry. Whole numbers stay whole, and quantities keep their decimals: shares are exact
 * and the rest goes to the largest remainders, so that the parts always add up to what was given. An item that one of
 * several predecessors left blank is blank. Units without a successor keep their own line.
 */
export function onTodaysBoundary(
  earlier: EarlierYear,
  registry: Registry,
  day: string,
  decimalsOf: DecimalsOf,
): TodaysBoundary {
  const heirsOf = heirsOn(registry, day, earlier.year);
  const parts = new Map<string, { readonly origin: Origin; readonly facts: Facts }[]>();
  for (const code of expectedThen(registry, earlier)) {
    const heirs = heirsOf(code);
    const shared = shareOut(earlier.facts.get(code) ?? new Map<string, Fact>(), heirs, decimalsOf);
    heirs.forEach((heir, index) => {
      const part = { origin: { code, share: heir.share }, facts: shared[index] ?? new Map() };
      const list = parts.get(heir.code);
      if (list === undefined) parts.set(heir.code, [part]);
      else list.push(part);
    });
  }
  const facts = new Map<string, Facts>();
  const origins = new Map<string, readonly Origin[]>();
  for (const [code, list] of parts) {
    const [only] = list;
    if (only === undefined || list.every((part) => part.facts.size === 0)) continue;
    facts.set(code, list.length === 1 ? only.facts : added(list.map((part) => part.facts)));
    const unchanged = list.length === 1 && only.origin.code === code && isAll(only.origin);
    if (!unchanged)
      origins.set(
        code,
        list.map(({ origin }) => origin),
      );
  }
  return { year: earlier.year, facts, origins };
}

const isAll = ({ share }: Origin): boolean => compareFractions(share, wholeShare) === 0;

/**
 * Units that gave facts, and predecessors that reported then and gave none: with those missing the sum of their
 * successor would look like a fall.
 */
function expectedThen(registry: Registry, { facts, year }: EarlierYear): ReadonlySet<string> {
  const lastDay = `${String(year)}-12-31`;
  const codes = new Set(facts.keys());
  const byCode = rowsByCode(registry.rows);
  for (const { predecessors } of registry.rows) {
    for (const { code } of predecessors) {
      const unit = (byCode.get(code) ?? []).find((row) => existsOn(row, lastDay));
      if (unit?.reports === true) codes.add(code);
    }
  }
  return codes;
}

/** Who stands for a unit of the earlier year on that day: itself, those that continue it, or both in parts. */
function heirsOn(registry: Registry, day: string, year: number): (code: string) => readonly Heir[] {
  const successions = successionsOf(registry);
  const byCode = rowsByCode(registry.rows);
  const yearsEnd = `${String(year)}-12-31`;
  const moved = ({ successor }: { readonly successor: Organisation }): boolean =>
    (successor.from ?? "") <= day;
  const heirs = (unit: Organisation): readonly Heir[] => {
    const { code } = unit;
    const given = successorsOf(unit, registry, successions).filter(moved);
    if (given.length === 0) return [{ code, share: wholeShare }];
    const goesOn = (byCode.get(code) ?? []).some((row) => existsOn(row, day));
    // A part that left before the end of that year is in the figures of its new unit already.
    const since = goesOn
      ? given.filter(({ successor }) => (successor.from ?? "") > yearsEnd)
      : given;
    const onward = since.flatMap(({ successor, from }) =>
      heirs(successor).map((heir) => ({
        code: heir.code,
        share: product(heir.share, from.share),
      })),
    );
    const left = difference(
      wholeShare,
      onward.reduce((total, { share }) => sum(total, share), fraction(0)),
    );
    return goesOn ? [{ code, share: left }, ...onward] : onward;
  };
  return (code) => {
    const then = rowOn(byCode.get(code) ?? [], yearsEnd);
    return then === undefined ? [{ code, share: wholeShare }] : addedUp(heirs(then));
  };
}

/** The same unit may be reached on two ways. */
function addedUp(heirs: readonly Heir[]): readonly Heir[] {
  const shares = new Map<string, Fraction>();
  for (const { code, share } of heirs)
    shares.set(code, sum(shares.get(code) ?? fraction(0), share));
  return [...shares].map(([code, share]) => ({ code, share }));
}

/** The facts of one unit shared out among its heirs. */
function shareOut(facts: Facts, heirs: readonly Heir[], decimalsOf: DecimalsOf): readonly Facts[] {
  if (heirs.length === 1 && heirs.every(isAll)) return [facts];
  const shared = heirs.map(() => new Map<string, Fact>());
  const shares = heirs.map(({ share }) => share);
  for (const [code, fact] of facts) {
    const counts =
      fact.state === "number" ? shareOutValue(fact.value, shares, decimalsOf(code)) : null;
    shared.forEach((part, index) => {
      part.set(code, counts === null ? fact : plain(counts[index] ?? 0));
    });
  }
  return shared;
}

const plain = (value: number): Fact => ({
  state: "number",
  value,
  at: null,
  raw: null,
  rule: null,
});

/** A quantity in parts of so many decimals. */
function shareOutValue(
  value: number,
  shares: readonly Fraction[],
  decimals: number,
): readonly number[] {
  const parts = apportioned(inPlaces(value, decimals), shares);
  return parts.map((part) => ofPlaces(part, decimals));
}

/**
 * A whole number in whole parts of the given shares, by largest remainder: each part is its exact share rounded down,
 * and what is left goes, one by one, to those that lost most; the first of equals. When the shares add up to 1
 * the parts add up to the number.
 */
export function apportioned(value: number, shares: readonly Fraction[]): readonly number[] {
  const exact = shares.map((share) => product(fraction(value), share));
  const floors = exact.map((part) => floorOf(part));
  const total = floorOf(exact.reduce((whole, part) => sum(whole, part), fraction(0)));
  const left = Number(total - floors.reduce((whole, part) => whole + part, BigInt(0)));
  const order = exact
    .map((part, index) => ({ index, lost: difference(part, fraction(floors[index] ?? BigInt(0))) }))
    .sort((one, other) => compareFractions(other.lost, one.lost));
  const more = new Set(order.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) => Number(floor) + (more.has(index) ? 1 : 0));
}

/** Several units as one: an item is there when each of them gave it or does not have it. */
function added(units: readonly Facts[]): Facts {
  const codes = new Set(units.flatMap((facts) => [...facts.keys()]));
  const total = new Map<string, Fact>();
  for (const code of codes) {
    const fact = addedFact(units.map((facts) => facts.get(code)));
    if (fact !== null) total.set(code, fact);
  }
  return total;
}

function addedFact(parts: readonly (Fact | undefined)[]): Fact | null {
  const given = parts.filter((part) => part !== undefined);
  if (given.length < parts.length) return null;
  const counted = given.filter(({ state }) => state !== "notApplicable");
  const [first] = given;
  if (counted.length === 0) return first ?? null;
  if (counted.every(({ state }) => state === "declaredNone")) return counted[0] ?? null;
  return plain(counted.reduce((sumOfParts, { value }) => plus(sumOfParts, value), 0));
}
