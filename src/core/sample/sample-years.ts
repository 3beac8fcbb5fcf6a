import { items, type ItemCode } from "#core/catalogue/items/items";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import type { Figures } from "#core/sample/figures/figures";
import { figuresOfYears } from "#core/sample/figures/year-figures";
import { valueAt } from "#core/sample/numbers/column";
import {
  firstYearOfTwoLevels,
  organisationsOfToday,
  organisationsThroughTheMerger,
  unitsOfToday,
  type UnitOfToday,
} from "#core/sample/province/after-districts";
import { provinceOf } from "#core/sample/province/province";
import { sampleFacts } from "./sample-facts";
import type { SampleOptions } from "./sample-province";
import { sampleOrganisations } from "./sample-registry";
import { savedTimes } from "./saved-at";

/** One year of a sample of several. */
export interface YearOfSample {
  readonly year: number;
  /** Facts of every unit that reports in the year, by its code. */
  readonly facts: ReadonlyMap<string, Facts>;
  readonly savedAt: ReadonlyMap<string, string>;
}

/** A made-up province over several years. */
export interface SampleOfYears {
  /** Every row of the registry, those of units that have ended too. */
  readonly organisations: readonly Organisation[];
  /** The first year first. */
  readonly years: readonly YearOfSample[];
}

/**
 * The sample province over so many years up to the given one, whose totals are the printed ones. Years until 2024
 * have three levels, with districts; from 2025 on there are two, and where both are among them communes were merged
 * in between, as the registry tells. A merged commune gives what its predecessors would have given together.
 */
export function sampleYears({
  seed,
  units,
  year,
  years: count,
}: SampleOptions & { readonly years: number }): SampleOfYears {
  const province = provinceOf(seed, units);
  // Terms are counted from the year after the congress: 2021, 2026.
  const termBegins = (back: number): boolean => (year - back) % 5 === 1;
  const figures = figuresOfYears(province, seed, { count, termBegins });
  const isMerged = year - count + 1 < firstYearOfTwoLevels;
  const today = unitsOfToday(province, isMerged);
  const [now] = figures;
  const before = sampleOrganisations(province, now?.DV_ADMISSION_QUOTA ?? []);
  return {
    organisations: organisationsIn(before, { units: province.units, today, year, isMerged }),
    years: figures
      .map((ofYear, back): YearOfSample => {
        const own = year - back;
        const hasDistricts = own < firstYearOfTwoLevels;
        const list = hasDistricts ? province.units : today.map(({ unit }) => unit);
        const columns = hasDistricts ? ofYear : together(ofYear, today);
        const random = province.randomFor(`zeros of ${String(own)}`);
        return {
          year: own,
          facts: sampleFacts(list, columns, random),
          savedAt: savedTimes(list, own, province.randomFor(`saved in ${String(own)}`)),
        };
      })
      .reverse(),
  };
}

function organisationsIn(
  before: readonly Organisation[],
  scene: {
    readonly units: Parameters<typeof organisationsThroughTheMerger>[1];
    readonly today: readonly UnitOfToday[];
    readonly year: number;
    readonly isMerged: boolean;
  },
): readonly Organisation[] {
  if (scene.year < firstYearOfTwoLevels) return before;
  const { units, today } = scene;
  return scene.isMerged
    ? organisationsThroughTheMerger(before, units, today)
    : organisationsOfToday(before, units, today);
}

/** The columns of today's units: what their predecessors have, added up. */
function together(figures: Figures<ItemCode>, today: readonly UnitOfToday[]): Figures<ItemCode> {
  const columns = { ...figures };
  for (const { code } of items) {
    columns[code as ItemCode] = today.map(({ from }) =>
      from.reduce((sum, index) => sum + valueAt(figures[code as ItemCode], index), 0),
    );
  }
  return columns;
}
