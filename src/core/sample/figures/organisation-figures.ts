import type { organisation } from "#core/catalogue/items/organisation";
import { constant, minus, sumOf, times, type Column } from "#core/sample/numbers/column";
import { distribute } from "#core/sample/numbers/distribution";
import type { CodeOf, Figures } from "./figures";
import { allBut } from "./gaps";
import { shareOfEach } from "./shares";
import type { Province } from "#core/sample/province/province";
import type { GapName, SampleYear } from "./sample-year";

/** Organisations and their cells, and how many of them have what they must have. */
export function organisationFigures(
  province: Province,
  year: SampleYear,
): Figures<CodeOf<typeof organisation>> {
  const { units, attached, villages, randomFor } = province;
  const each = constant(1, units);
  const cells = units.map(({ kind }): number => (kind === "cell" ? 1 : 0));
  const without = (name: GapName, wholes: Column): Column =>
    allBut(province, year, { name, wholes });
  return {
    ORG_TOTAL: each,
    ORG_COMMITTEE: minus(each, cells),
    ORG_CELL: cells,
    SUBCELL_TOTAL: attached,
    ORG_WITH_REGULATION: without("organisationsWithoutRegulation", each),
    SUBCELL_WITH_REGULATION: without("cellsWithoutRegulation", attached),
    ORG_COMPLIANT: without("organisationsNotCompliant", each),
    SUBCELL_COMPLIANT: without("cellsNotCompliant", attached),
    ORG_WITH_MODEL: without("organisationsWithoutModel", each),
    COMMUNE_TOTAL: villages.communes,
    COMMUNE_WITH_MILCELL: villages.militaryCells,
    POPULATION: population(province, year),
    SUBCELL_FOUR_GOOD: shareOfEach(attached, [100, 400], randomFor("four good cells")),
    ORG_FOUR_GOOD: shareOfEach(minus(each, cells), [0, 800], randomFor("four good committees")),
  };
}

/** By villages, and more in wards and towns; nobody lives outside the communes. */
function population({ units, villages, randomFor }: Province, year: SampleYear): Column {
  const random = randomFor("population");
  const density = units.map(({ isTown }) =>
    isTown ? random.between(50, 90) : random.between(25, 60),
  );
  const weights = times(villages.villages, density);
  const total = sumOf(villages.communes) === 0 ? 0 : year.count("population");
  return distribute({ total, weights });
}
