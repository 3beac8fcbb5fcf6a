import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import { figuresOfYears } from "#core/sample/figures/year-figures";
import { provinceOf } from "#core/sample/province/province";
import { boundariesOf } from "./sample-boundaries";
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
  const boundaries = boundariesOf(province, { from: year - count + 1, to: year });
  const quotas = count === 1 ? (figures[0]?.DV_ADMISSION_QUOTA ?? null) : null;
  return {
    organisations: boundaries.rowsOf(sampleOrganisations(province, quotas)),
    years: figures
      .map((ofYear, back): YearOfSample => {
        const own = year - back;
        const list = boundaries.unitsIn(own);
        const columns = boundaries.figuresIn(own, ofYear);
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
