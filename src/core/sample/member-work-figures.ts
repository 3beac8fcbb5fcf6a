import type { memberWork } from "#core/catalogue/items/member-work";
import { minus, thousandths, valueAt, type Column } from "./column";
import { scatter } from "./distribution";
import type { CodeOf, Figures } from "./figures";
import type { Province } from "./province";
import { gapsIn, type SampleYear } from "./sample-year";
import type { SampleUnit } from "./sample-units";

/** What the work of members follows from. */
export type WorkingMembers = Figures<"DV_TOTAL" | "DV_EXEMPT" | "DV_DISCIPLINED">;

/** Members at work, and how many of them do what is asked; no unit misses more than a fifth. */
export function memberWorkFigures(
  province: Province,
  year: SampleYear,
  { DV_TOTAL, DV_EXEMPT, DV_DISCIPLINED }: WorkingMembers,
): Figures<CodeOf<typeof memberWork>> {
  const active = minus(DV_TOTAL, DV_EXEMPT);
  const working = partOfEach(province, active, { subject: "working", rates: workingRates });
  const officials = partOfEach(province, working, { subject: "officials", rates: officialRates });
  const without = (wholes: Column, name: Parameters<typeof gapsIn>[2]["name"]): Column =>
    minus(wholes, gapsIn(province, year, { name, wholes, most: thousandths(wholes, 200) }));
  return {
    DV_ACTIVE: active,
    DV_ASSIGNED: without(active, "notAssigned"),
    DV_WORKING: working,
    DV_RESIDENCE_LINKED: without(working, "notLinked"),
    DV_OFFICIALS: officials,
    DV_COMMITTED: without(officials, "notCommitted"),
    DV_STUDIED: without(DV_TOTAL, "notStudied"),
    DV_EXEMPLARY: without(DV_TOTAL, "notExemplary"),
    DV_DEGRADED: scatter(
      { total: year.count("degraded"), weights: DV_DISCIPLINED, most: DV_DISCIPLINED },
      year.randomFor("degraded"),
    ),
  };
}

/** Thousandths between two ends. */
type Rates = readonly [least: number, most: number];

/** In the villages most members are farmers or retired. */
const workingRates = ({ kind }: SampleUnit): Rates =>
  kind === "commune" ? [180, 320] : [940, 1000];

/** Cán bộ, công chức, viên chức, chiến sĩ: few in enterprises and cooperatives. */
const officialRates = ({ type }: SampleUnit): Rates => (type === "9" ? [40, 250] : [880, 1000]);

function partOfEach(
  { units, randomFor }: Province,
  wholes: Column,
  { subject, rates }: { readonly subject: string; readonly rates: (unit: SampleUnit) => Rates },
): Column {
  const random = randomFor(subject);
  return units.map((unit, index) =>
    Math.floor((valueAt(wholes, index) * random.between(...rates(unit))) / 1000),
  );
}
