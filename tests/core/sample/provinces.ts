import type { ItemCode } from "#core/catalogue/items/items";
import { countOf, type Facts } from "#core/reading/fact";
import { sampleProvince, type SampleProvince } from "#core/sample/sample-province";
import type { Organisation } from "#core/registry/organisation";

const made = new Map<string, SampleProvince>();

/** A sample, for 2026 unless another year is named; each is made once. */
export function sampleOf(units: number, seed = 1, year = 2026): SampleProvince {
  const key = `${String(units)} ${String(seed)} ${String(year)}`;
  const sample = made.get(key) ?? sampleProvince({ seed, units, year });
  made.set(key, sample);
  return sample;
}

/** Sizes and seeds that every law is tried on. */
export const sizes: readonly (readonly [units: number, seed: number])[] = [
  [1, 1],
  [2, 1],
  [3, 5],
  [7, 2],
  [50, 3],
  [115, 8],
  [844, 1],
  [844, 20261225],
  [2000, 4],
];

/** What all units of a year declare of an item together. */
export const totalOf = (facts: ReadonlyMap<string, Facts>, code: ItemCode): number =>
  [...facts.values()].reduce((sum, each) => sum + (countOf(each.get(code)) ?? 0), 0);

/** What a unit declares of an item; 0 for what does not apply. */
export const valueOf = (facts: Facts, code: ItemCode): number => countOf(facts.get(code)) ?? 0;

export const reportingUnits = ({ organisations }: SampleProvince): readonly Organisation[] =>
  organisations.filter(({ reports }) => reports);
