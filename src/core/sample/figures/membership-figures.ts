import type { membership } from "#core/catalogue/items/membership";
import { atMost, constant, minus, plus, type Column } from "#core/sample/numbers/column";
import { distribute, scatter } from "#core/sample/numbers/distribution";
import type { CodeOf, Figures } from "./figures";
import type { Province } from "#core/sample/province/province";
import type { CountName, SampleYear } from "./sample-year";
import { shareOfEach } from "./shares";

export type MembershipFigures = Figures<CodeOf<typeof membership>>;

/**
 * The members of a year: how many came and went, counted back from those present at its end, so that line A of a
 * year is line D of the year before. Who moves inside the province leaves one unit for another.
 */
export function membershipFigures(
  province: Province,
  year: SampleYear,
  members: Column,
): MembershipFigures {
  const quotas = admissionQuotas(year, members);
  const came = arrivals(province, year, { members, quotas });
  const went = departures(province, year, members);
  const gained = Object.values(came).reduce(plus);
  const lost = Object.values(went).reduce(plus);
  return {
    DV_BOY: plus(minus(members, gained), lost),
    ...came,
    ...went,
    DV_STRUCK_OFF_PROBATIONARY: struckOffProbationary(year, went.DV_STRUCK_OFF),
    DV_TOTAL: members,
    ...membersOfAKind(province, year, { members, admitted: came.DV_ADMITTED_YEAR }),
    DV_ADMISSION_QUOTA: quotas,
  };
}

type Arrival = "DV_ADMITTED_YEAR" | "DV_MOVED_IN_OUTSIDE" | "DV_MOVED_IN_INSIDE" | "DV_RESTORED";

/** As many as leave a unit that could exist without them at the start of the year. */
function arrivals(
  province: Province,
  year: SampleYear,
  { members, quotas }: { readonly members: Column; readonly quotas: Column },
): Figures<Arrival> {
  let room = minus(members, province.sizes.least);
  const take = (name: CountName, weights: Column, most: Column): Column => {
    const random = year.randomFor(`${name} in`);
    const taken = scatter({ total: year.count(name), weights, most: atMost(most, room) }, random);
    room = minus(room, taken);
    return taken;
  };
  const small = members.map((count) => 1 + Math.floor(count / 8));
  const wanted = quotas.map((quota) => quota * 20);
  return {
    DV_ADMITTED_YEAR: take(
      "admitted",
      plus(wanted, small),
      quotas.map((quota) => 2 * quota + 2),
    ),
    DV_MOVED_IN_OUTSIDE: take("cameFromOutside", members, small),
    DV_MOVED_IN_INSIDE: take("movedInside", movers(province, members), small),
    DV_RESTORED: take("restored", members, small),
  };
}

type Departure =
  | "DV_DIED"
  | "DV_EXPELLED"
  | "DV_STRUCK_OFF"
  | "DV_LEFT"
  | "DV_MOVED_OUT_OUTSIDE"
  | "DV_MOVED_OUT_INSIDE";

/** As many as the unit could have had at the start of the year. */
function departures(province: Province, year: SampleYear, members: Column): Figures<Departure> {
  let room = minus(province.sizes.most, members);
  const release = (name: CountName, weights: Column): Column => {
    const random = year.randomFor(`${name} out`);
    const gone = scatter({ total: year.count(name), weights, most: room }, random);
    room = minus(room, gone);
    return gone;
  };
  return {
    DV_DIED: release("died", members),
    DV_EXPELLED: release("expelled", members),
    DV_STRUCK_OFF: release("struckOff", members),
    DV_LEFT: release("left", members),
    DV_MOVED_OUT_OUTSIDE: release("wentOutside", members),
    DV_MOVED_OUT_INSIDE: release("movedInside", movers(province, members)),
  };
}

/** Nobody moves inside a province of one unit. */
const movers = ({ units }: Province, members: Column): Column =>
  units.length > 1 ? members : constant(0, members);

/** Between two and four and a half in a hundred members, as the level above sees fit. */
function admissionQuotas(year: SampleYear, members: Column): Column {
  const random = year.randomFor("admission quotas");
  const weights = members.map((count) => count * random.between(20, 45));
  return distribute({ total: year.count("admissionQuota"), weights });
}

const struckOffProbationary = (year: SampleYear, struckOff: Column): Column =>
  scatter(
    { total: year.count("struckOffProbationary"), weights: struckOff, most: struckOff },
    year.randomFor("struck off as probationary"),
  );

type Kind =
  | "DV_PROBATIONARY"
  | "DV_FEMALE"
  | "DV_MINORITY"
  | "DV_RELIGIOUS"
  | "DV_UNDER_31"
  | "DV_ADMITTED_FEMALE"
  | "DV_ADMITTED_MINORITY"
  | "DV_ADMITTED_YOUTH"
  | "DV_ADMITTED_PUPIL"
  | "RECOMMENDED_YOUTH"
  | "RECOMMENDED_UNION"
  | "RECOMMENDED_WOMEN"
  | "RECOMMENDED_FARMERS"
  | "RECOMMENDED_VETERANS";

/**
 * Probation lasts a year: the admitted of the year are on probation, and a few of the year before. Three full
 * members are left in every unit.
 */
function membersOfAKind(
  { randomFor }: Province,
  year: SampleYear,
  { members, admitted }: { readonly members: Column; readonly admitted: Column },
): Figures<Kind> {
  const others = minus(members, admitted);
  const total = year.count("probationary") - year.count("admitted");
  const most = others.map((count) => Math.max(0, count - 3));
  const random = year.randomFor("longer probation");
  const longer = scatter({ total, weights: others, most }, random);
  return {
    DV_PROBATIONARY: plus(admitted, longer),
    DV_FEMALE: shareOfEach(members, [220, 480], randomFor("women")),
    DV_MINORITY: shareOfEach(members, [480, 950], randomFor("minorities")),
    DV_RELIGIOUS: shareOfEach(members, [0, 12], randomFor("religions")),
    DV_UNDER_31: shareOfEach(members, [120, 360], randomFor("young members")),
    DV_ADMITTED_FEMALE: shareOfEach(admitted, [300, 600], randomFor("admitted women")),
    DV_ADMITTED_MINORITY: shareOfEach(admitted, [500, 1000], randomFor("admitted minorities")),
    DV_ADMITTED_YOUTH: shareOfEach(admitted, [500, 950], randomFor("admitted youth")),
    DV_ADMITTED_PUPIL: shareOfEach(admitted, [0, 60], randomFor("admitted pupils")),
    RECOMMENDED_YOUTH: shareOfEach(admitted, [500, 900], randomFor("from the youth union")),
    RECOMMENDED_UNION: shareOfEach(admitted, [50, 300], randomFor("from the trade union")),
    RECOMMENDED_WOMEN: shareOfEach(admitted, [50, 300], randomFor("from the women's union")),
    RECOMMENDED_FARMERS: shareOfEach(admitted, [50, 250], randomFor("from the farmers' union")),
    RECOMMENDED_VETERANS: shareOfEach(admitted, [0, 100], randomFor("from the veterans")),
  };
}
