import type { inspection } from "#core/catalogue/items/inspection";
import { constant, plus, type Column } from "#core/sample/numbers/column";
import { scatter } from "#core/sample/numbers/distribution";
import type { CodeOf, Figures } from "./figures";
import { allBut } from "./gaps";
import type { MembershipFigures } from "./membership-figures";
import type { Province } from "#core/sample/province/province";
import type { CountName, SampleYear } from "./sample-year";

/** Inspections, and the members disciplined: one measure for each, expelled ones as in the membership lines. */
export function inspectionFigures(
  province: Province,
  year: SampleYear,
  { DV_TOTAL, DV_EXPELLED }: Pick<MembershipFigures, "DV_TOTAL" | "DV_EXPELLED">,
): Figures<CodeOf<typeof inspection>> {
  const { units, attached } = province;
  const each = constant(1, units);
  const byLot = (name: CountName, weights: Column, most: Column): Column =>
    scatter({ total: year.count(name), weights, most }, year.randomFor(name));
  const milder = {
    DV_REPRIMANDED: byLot("reprimanded", DV_TOTAL, DV_TOTAL),
    DV_WARNED: byLot("warned", DV_TOTAL, DV_TOTAL),
    DV_DISMISSED: byLot("dismissed", DV_TOTAL, DV_TOTAL),
  };
  const planned = (name: "organisationsWithoutPlan" | "cellsWithoutPlan", wholes: Column): Column =>
    allBut(province, year, { name, wholes });
  return {
    ORG_WITH_INSPECTION_PLAN: planned("organisationsWithoutPlan", each),
    SUBCELL_WITH_INSPECTION_PLAN: planned("cellsWithoutPlan", attached),
    ORG_INSPECTED: byLot("organisationsInspected", each, each),
    INSPECTIONS_HELD: held(province, year, "inspections"),
    SUPERVISIONS_HELD: held(province, year, "supervisions"),
    ORG_DISCIPLINED: byLot("organisationsDisciplined", attached, each),
    DV_DISCIPLINED: Object.values(milder).reduce(plus, DV_EXPELLED),
    ...milder,
    DV_DISCIPLINE_EXPELLED: DV_EXPELLED,
  };
}

/** Two to six in a committee, none to two in a cell. */
function held({ units }: Province, year: SampleYear, subject: string): Column {
  const random = year.randomFor(subject);
  return units.map(({ kind }) => (kind === "cell" ? random.below(3) : random.between(2, 6)));
}
