import fc from "fast-check";
import type { Decimals, Indicator } from "#core/catalogue/indicator";
import { ownGroup, type Item } from "#core/catalogue/item";
import { ofPlaces } from "#core/quantity/decimals";
import type { Fact, Facts } from "#core/reading/fact";

/** Quantities of a clerk's own plan, each with so many decimals, and what is computed of them. */
export interface Quantities {
  readonly items: readonly Item[];
  readonly indicators: readonly Indicator[];
}

const codes = ["Q_KM", "Q_TIEN", "Q_HA"] as const;
const group = ownGroup("Kinh tế");

const itemsWith = (decimals: readonly number[]): readonly Item[] =>
  codes.flatMap((code, at) => {
    const own = decimals[at] ?? 0;
    const item = (suffix: string): Item => ({
      ...{ code: `${code}_${suffix}`, name: `${code} ${suffix}`, unit: "đơn vị", group },
      ...{ appliesTo: "all", source: "", ...(own === 0 ? {} : { decimals: own }) },
    });
    return [item("A"), item("B")];
  });

/** Items that are added have as many. */
function decimalsOf(
  { numerator, denominator }: Pick<Indicator, "numerator" | "denominator">,
  items: readonly Item[],
): Decimals {
  const of = (code: string | undefined): number =>
    items.find((each) => each.code === code)?.decimals ?? 0;
  return { part: of(numerator[0]), whole: of(denominator?.[0]) };
}

/** A count of one item, a sum of two, and a share of quantities with other decimals. */
function indicatorsOver(items: readonly Item[], isLower: readonly boolean[]): readonly Indicator[] {
  return codes.flatMap((code, at) => {
    const next = codes[(at + 1) % codes.length] ?? code;
    const made = (
      name: string,
      kind: Indicator["kind"],
      sums: Pick<Indicator, "numerator" | "denominator">,
    ): Indicator => ({
      ...{ id: `${code}-${name}`, name: `${code} ${name}`, shortName: code, kind, ...sums },
      ...{ counted: "đơn vị", whole: sums.denominator === null ? null : "đơn vị khác" },
      better: isLower[at] === true ? "lower" : "higher",
      over100: true,
      decimals: decimalsOf(sums, items),
      source: "",
    });
    return [
      made("ONE", "count", { numerator: [`${code}_A`], denominator: null }),
      made("SUM", "count", { numerator: [`${code}_A`, `${code}_B`], denominator: null }),
      made("SHARE", "share", { numerator: [`${code}_A`], denominator: [`${next}_A`, `${next}_B`] }),
    ];
  });
}

export const randomQuantities: fc.Arbitrary<Quantities> = fc
  .record({
    decimals: fc.tuple(...codes.map(() => fc.nat({ max: 3 }))),
    isLower: fc.tuple(...codes.map(() => fc.boolean())),
  })
  .map(({ decimals, isLower }) => {
    const items = itemsWith(decimals);
    return { items, indicators: indicatorsOver(items, isLower) };
  });

const places = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 40 }) },
  { weight: 4, arbitrary: fc.nat({ max: 90_000 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** What one unit gives of them besides its other facts. */
export const withQuantities = (facts: Facts, { items }: Quantities): fc.Arbitrary<Facts> =>
  fc.tuple(...items.map(() => places)).map((given) => {
    const all = new Map<string, Fact>(facts);
    for (const [at, { code, decimals = 0 }] of items.entries()) {
      const own = given[at] ?? null;
      if (own === null) continue;
      const value = ofPlaces(own, decimals);
      all.set(code, { state: "number", value, at: null, raw: null, rule: null });
    }
    return all;
  });
