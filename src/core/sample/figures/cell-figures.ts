import type { cells } from "#core/catalogue/items/cells";
import { sumOf, minus, times, type Column } from "#core/sample/numbers/column";
import { scatter } from "#core/sample/numbers/distribution";
import type { CodeOf, Figures } from "./figures";
import { missingInTotal } from "./gaps";
import type { Province } from "#core/sample/province/province";
import type { SampleYear } from "./sample-year";

/** Cells of villages, of the military and of the police in the communes, and those that elected a committee. */
export function cellFigures(province: Province, year: SampleYear): Figures<CodeOf<typeof cells>> {
  const { cells: ofVillages, nineOfficial, militaryCells, policeCells } = province.villages;
  const elected = (name: "militaryCommittees" | "policeCommittees", most: Column): Column =>
    scatter({ total: year.count(name), weights: most, most }, year.randomFor(name));
  return {
    VCELL_TOTAL: ofVillages,
    VCELL_WITH_COMMITTEE: villageCommittees(province, year),
    VCELL_NINE_OFFICIAL: nineOfficial,
    MILCELL_TOTAL: militaryCells,
    MILCELL_WITH_COMMITTEE: elected("militaryCommittees", militaryCells),
    POLCELL_TOTAL: policeCells,
    POLCELL_WITH_COMMITTEE: elected("policeCommittees", policeCells),
  };
}

/** Only a cell of nine full members or more elects a committee (Điều lệ Đảng, Điều 24). */
function villageCommittees({ villages, laxity }: Province, year: SampleYear): Column {
  const { cells: ofVillages, nineOfficial } = villages;
  const missing = missingInTotal(year, {
    name: "withoutVillageCommittee",
    wholes: ofVillages,
  });
  const total = Math.max(0, missing - (sumOf(ofVillages) - sumOf(nineOfficial)));
  const weights = times(nineOfficial, laxity);
  const without = scatter(
    { total, weights, most: nineOfficial },
    year.randomFor("withoutVillageCommittee"),
  );
  return minus(nineOfficial, without);
}
