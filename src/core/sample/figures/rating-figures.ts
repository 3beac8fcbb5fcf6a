import type { rating } from "#core/catalogue/items/rating";
import {
  atMost,
  constant,
  minus,
  plus,
  sumOf,
  thousandths,
  times,
  valueAt,
  type Column,
} from "#core/sample/numbers/column";
import { scatter } from "#core/sample/numbers/distribution";
import type { CodeOf, Figures } from "./figures";
import { fifth, gapsIn, missingInTotal } from "./gaps";
import type { MembershipFigures } from "./membership-figures";
import type { Province } from "#core/sample/province/province";
import type { CountName, SampleYear } from "./sample-year";

type RatingCode = CodeOf<typeof rating>;
type OrganisationRating = Extract<RatingCode, `ORG_${string}`>;
type MemberRating = Exclude<RatingCode, OrganisationRating>;

/** What a rating of members follows from. */
export type RatedMembers = Pick<MembershipFigures, "DV_TOTAL"> &
  Figures<"DV_DISCIPLINED" | "DV_DISCIPLINE_EXPELLED">;

export const ratingFigures = (
  province: Province,
  year: SampleYear,
  members: RatedMembers,
): Figures<RatingCode> => ({
  ...organisationRatings(province, year),
  ...memberRatings(province, year, members),
});

/** Lax units end low, strict ones high. */
function organisationRatings(
  { units, laxity }: Province,
  year: SampleYear,
): Figures<OrganisationRating> {
  const each = constant(1, units);
  const strictness = laxity.map((lax) => 16 / lax);
  let open = each;
  const pick = (name: CountName, weights: Column): Column => {
    const picked = scatter({ total: year.count(name), weights, most: open }, year.randomFor(name));
    open = minus(open, picked);
    return picked;
  };
  const notRated = pick("organisationsNotRated", each);
  const failed = pick("organisationsFailed", laxity);
  const ordinary = pick("organisationsOrdinary", laxity);
  const excellent = pick("organisationsExcellent", strictness);
  return {
    ORG_NOT_RATED: notRated,
    ORG_RATED: minus(each, notRated),
    ORG_HTXSNV: excellent,
    ORG_HTTNV: open,
    ORG_HTNV: ordinary,
    ORG_KHTNV: failed,
  };
}

/**
 * Who was disciplined and stayed has failed. At most one in six of the good is excellent: 20 % of the others
 * (HD 21-HD/BTCTW ngày 18/10/2019).
 */
function memberRatings(
  province: Province,
  year: SampleYear,
  members: RatedMembers,
): Figures<MemberRating> {
  const present = members.DV_TOTAL;
  const exempt = exemptMembers(province, year, present);
  const rest = minus(present, exempt);
  const notRated = gapsIn(province, year, {
    name: "notRated",
    wholes: rest,
    most: thousandths(rest, 100),
  });
  const rated = minus(rest, notRated);
  const { failed, ordinary } = belowGood(province, year, { rated, members });
  const good = minus(rated, plus(failed, ordinary));
  const draw = province.randomFor("excellent members");
  const excellent = good.map((count) =>
    Math.min(Math.floor(count / 6), Math.floor((count * draw.between(90, 166)) / 1000)),
  );
  return {
    DV_PRESENT: present,
    DV_EXEMPT: exempt,
    DV_NOT_RATED: notRated,
    DV_RATED: rated,
    DV_HTXSNV: excellent,
    DV_HTTNV: minus(good, excellent),
    DV_HTNV: ordinary,
    DV_KHTNV: failed,
  };
}

/** The old and the ill, who live in the communes more than elsewhere. */
function exemptMembers({ units }: Province, year: SampleYear, present: Column): Column {
  const weights = units.map(
    ({ kind }, index) => valueAt(present, index) * (kind === "commune" ? 5 : 1),
  );
  const total = missingInTotal(year, { name: "exempt", wholes: present });
  return scatter({ total, weights, most: fifth(present) }, year.randomFor("exempt"));
}

interface BelowGood {
  readonly failed: Column;
  readonly ordinary: Column;
}

/** A fifth of the rated at most. */
function belowGood(
  { laxity }: Province,
  year: SampleYear,
  { rated, members }: { readonly rated: Column; readonly members: RatedMembers },
): BelowGood {
  const most = fifth(rated);
  const stayed = minus(members.DV_DISCIPLINED, members.DV_DISCIPLINE_EXPELLED);
  const disciplined = atMost(stayed, most);
  const others = scatter(
    { total: year.count("membersFailed"), weights: rated, most: minus(most, disciplined) },
    year.randomFor("membersFailed"),
  );
  const failed = plus(disciplined, others);
  const total = missingInTotal(year, { name: "ratedBelowGood", wholes: rated }) - sumOf(failed);
  const weights = times(rated, laxity);
  const random = year.randomFor("ratedBelowGood");
  return { failed, ordinary: scatter({ total, weights, most: minus(most, failed) }, random) };
}
