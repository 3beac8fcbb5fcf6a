import { attachedCounts } from "./attached-cells";
import type { Column } from "#core/sample/numbers/column";
import { sampleDistricts, type District } from "./districts";
import { provinceCounts } from "./province-counts";
import { randomOf, type RandomFor } from "#core/sample/numbers/random";
import { sampleUnits, type SampleUnit } from "./sample-units";
import { sampleVillages, type SampleVillages } from "./sample-villages";
import { unitSizes, type UnitSizes } from "./unit-sizes";

/** What is the same in every year of the sample: who there is and what they are made of. */
export interface Province {
  readonly districts: readonly District[];
  /** All columns are in the order of these. */
  readonly units: readonly SampleUnit[];
  readonly villages: SampleVillages;
  /** Chi bộ trực thuộc. */
  readonly attached: Column;
  readonly sizes: UnitSizes;
  /** How lightly a unit takes things, from 1 to 16, so that the same ones lag behind in most figures. */
  readonly laxity: Column;
  /** Draws that are the same in every year. */
  readonly randomFor: RandomFor;
}

/** The lasting part of a sample of so many units, 1 or more. */
export function provinceOf(seed: number, size: number): Province {
  const randomFor: RandomFor = (subject) => randomOf(seed, subject);
  const districts = sampleDistricts(provinceCounts(size), randomFor);
  const units = sampleUnits(districts, randomFor);
  const villages = sampleVillages(units, randomFor);
  const attached = attachedCounts(units, villages, randomFor);
  const laxities = randomFor("laxity");
  return {
    districts,
    units,
    villages,
    attached,
    sizes: unitSizes(units, { attached, nineOfficial: villages.nineOfficial }, randomFor),
    laxity: units.map(() => 2 ** laxities.below(5)),
    randomFor,
  };
}
