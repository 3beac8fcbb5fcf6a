import type { memberWork } from "#core/catalogue/items/member-work";
import { minus, valueAt, type Column } from "#core/sample/numbers/column";
import { scatter } from "#core/sample/numbers/distribution";
import type { CodeOf, Figures } from "./figures";
import { allBut, fifth } from "./gaps";
import type { Province } from "#core/sample/province/province";
import type { GapName, SampleYear } from "./sample-year";
import type { SampleUnit } from "#core/sample/province/sample-units";

/** What the work of members follows from. */
export type WorkingMembers = Figures<"DV_TOTAL" | "DV_EXEMPT" | "DV_DISCIPLINED">;

/** Members at work, and how many of them do what is asked. */
export function memberWorkFigures(
  province: Province,
  year: SampleYear,
  { DV_TOTAL, DV_EXEMPT, DV_DISCIPLINED }: WorkingMembers,
): Figures<CodeOf<typeof memberWork>> {
  const active = minus(DV_TOTAL, DV_EXEMPT);
  const working = partOfEach(province, active, { subject: "working", rates: workingRates });
  const officials = partOfEach(province, working, { subject: "officials", rates: officialRates });
  const without = (name: GapName, wholes: Column): Column =>
    allBut(province, year, { name, wholes, most: fifth(wholes) });
  return {
    DV_ACTIVE: active,
    DV_ASSIGNED: without("notAssigned", active),
    DV_WORKING: working,
    DV_RESIDENCE_LINKED: without("notLinked", working),
    DV_OFFICIALS: officials,
    DV_COMMITTED: without("notCommitted", officials),
    DV_STUDIED: without("notStudied", DV_TOTAL),
    DV_EXEMPLARY: without("notExemplary", DV_TOTAL),
    DV_DEGRADED: scatter(
      { total: year.count("degraded"), weights: DV_DISCIPLINED, most: DV_DISCIPLINED },
      year.randomFor("degraded"),
    ),
    DV_ACTION_PLAN: without("withoutActionPlan", active),
    DV_TRAINING_PLAN: without("withoutTrainingPlan", active),
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
