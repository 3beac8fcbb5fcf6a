import type { ItemCode } from "#core/catalogue/items/items";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import { provinceOf } from "#core/sample/province/province";
import { boundariesOf } from "./sample-boundaries";
import { sampleFacts } from "./sample-facts";
import { sampleOrganisations } from "./sample-registry";
import { savedTimes } from "./saved-at";
import type { Figures } from "#core/sample/figures/figures";
import { figuresOfYears } from "#core/sample/figures/year-figures";

export interface SampleOptions {
  /** Any whole number; another one makes another province. */
  readonly seed: number;
  /** Grassroots organisations that report, 1 or more; the full province has 844. */
  readonly units: number;
  readonly year: number;
}

export interface SampleProvince {
  /**
   * From the province down, every one followed by those under it; `row` as in a sheet laid out in this order. In the
   * year of the merger these are the rows of the registry before and after it.
   */
  readonly organisations: readonly Organisation[];
  /** Facts of everybody who reports in the year, and in the year before, by code. */
  readonly facts: ReadonlyMap<string, Facts>;
  readonly previous: ReadonlyMap<string, Facts>;
  /** When each form was saved, ISO date and time: before the forms are due, by unit. */
  readonly savedAt: ReadonlyMap<string, string>;
}

/**
 * A made-up province to try things on: the same one for the same options. With 844 units its totals are those that
 * Hà Giang printed (004_fbdb4c1267060c0e.txt, footnote 1); other sizes are in proportion. Years until 2024
 * have three levels, with districts and towns, later ones two; between them communes were merged. The facts contradict
 * neither each other nor the year before. No organisation or person in it is real.
 */
export function sampleProvince({ seed, units, year }: SampleOptions): SampleProvince {
  const province = provinceOf(seed, units);
  const [now, before] = bothOf(figuresOfYears(province, seed));
  const { randomFor } = province;
  const { rowsOf, unitsIn, figuresIn } = boundariesOf(province, { from: year - 1, to: year });
  const factsIn = (
    own: number,
    figures: Figures<ItemCode>,
    zeros: string,
  ): SampleProvince["facts"] =>
    sampleFacts(unitsIn(own), figuresIn(own, figures), randomFor(zeros));
  return {
    organisations: rowsOf(sampleOrganisations(province, now.DV_ADMISSION_QUOTA)),
    facts: factsIn(year, now, "zeros of this year"),
    previous: factsIn(year - 1, before, "zeros of last year"),
    savedAt: savedTimes(unitsIn(year), year, randomFor("saved at")),
  };
}

function bothOf<T>([now, before]: readonly T[]): readonly [T, T] {
  if (now === undefined || before === undefined) throw new Error("a sample has two years");
  return [now, before];
}
