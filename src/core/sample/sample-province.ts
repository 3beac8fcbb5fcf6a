import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import { provinceOf } from "#core/sample/province/province";
import { sampleFacts } from "./sample-facts";
import { sampleOrganisations } from "./sample-registry";
import { savedTimes } from "./saved-at";
import { figuresOfYears } from "#core/sample/figures/year-figures";

export interface SampleOptions {
  /** Any whole number; another one makes another province. */
  readonly seed: number;
  /** Grassroots organisations that report, 1 or more; the full province has 844. */
  readonly units: number;
  readonly year: number;
}

export interface SampleProvince {
  /** From the province down, every one followed by those under it; `row` as in a sheet laid out in this order. */
  readonly organisations: readonly Organisation[];
  /** Facts of every reporting unit by its code: of the year, and of the year before. */
  readonly facts: ReadonlyMap<string, Facts>;
  readonly previous: ReadonlyMap<string, Facts>;
  /** When each form was saved, ISO date and time: before the forms are due, by unit. */
  readonly savedAt: ReadonlyMap<string, string>;
}

/**
 * A made-up province to try things on: the same one for the same options. With 844 units its totals are those that
 * Hà Giang printed (004_fbdb4c1267060c0e.txt, footnote 1); other sizes are in proportion. The facts contradict
 * neither each other nor the year before. No organisation or person in it is real.
 */
export function sampleProvince({ seed, units, year }: SampleOptions): SampleProvince {
  const province = provinceOf(seed, units);
  const [now, before] = bothOf(figuresOfYears(province, seed));
  const { randomFor } = province;
  return {
    organisations: sampleOrganisations(province, now.DV_ADMISSION_QUOTA),
    facts: sampleFacts(province.units, now, randomFor("zeros of this year")),
    previous: sampleFacts(province.units, before, randomFor("zeros of last year")),
    savedAt: savedTimes(province.units, year, randomFor("saved at")),
  };
}

function bothOf<T>([now, before]: readonly T[]): readonly [T, T] {
  if (now === undefined || before === undefined) throw new Error("a sample has two years");
  return [now, before];
}
