import type { ItemCode } from "#core/catalogue/items/items";
import { cellFigures } from "./cell-figures";
import type { Figures } from "./figures";
import { inspectionFigures } from "./inspection-figures";
import { meetingFigures } from "./meeting-figures";
import { memberWorkFigures } from "./member-work-figures";
import { membershipFigures, type MembershipFigures } from "./membership-figures";
import { organisationFigures } from "./organisation-figures";
import {
  privateSectorFigures,
  termSoFar,
  type PrivateSectorFigures,
} from "./private-sector-figures";
import type { Province } from "#core/sample/province/province";
import { ratingFigures } from "./rating-figures";
import { sampleYear, type SampleYear } from "./sample-year";
import { trainingFigures } from "./training-figures";
import { constant, plus } from "#core/sample/numbers/column";
import { villageFigures, type VillageFigures } from "./village-figures";

/**
 * Every item of the catalogue in so many years, the last first; line A of a year is line D of the year before.
 * `termBegins` says of a year, so many before the last, whether a term begins with it.
 */
export function figuresOfYears(
  province: Province,
  seed: number,
  { count = 2, termBegins = () => false }: YearsAsked = {},
): readonly Figures<ItemCode>[] {
  const size = province.units.length;
  const years = Array.from({ length: count }, (_, back) => sampleYear(back, seed, size));
  const villages = villageFigures(province, years);
  const members: MembershipFigures[] = [];
  for (const year of years) {
    members.push(
      membershipFigures(province, year, members.at(-1)?.DV_BOY ?? province.sizes.members),
    );
  }
  const others = privateSectorInYears(province, years, { members, termBegins });
  return years.flatMap((year, back) => {
    const [own, posts, sector] = [members[back], villages[back], others[back]];
    return own === undefined || posts === undefined || sector === undefined
      ? []
      : [{ ...figuresOf(province, year, own), ...posts, ...sector }];
  });
}

interface YearsAsked {
  readonly count?: number;
  readonly termBegins?: (back: number) => boolean;
}

/** From the first year on, since what a term has so far follows from the years of it. */
function privateSectorInYears(
  province: Province,
  years: readonly SampleYear[],
  given: { readonly members: readonly MembershipFigures[] } & Required<
    Pick<YearsAsked, "termBegins">
  >,
): readonly PrivateSectorFigures[] {
  const found: PrivateSectorFigures[] = [];
  let start = termSoFar(province);
  for (const [at, year] of [...years].reverse().entries()) {
    const back = years.length - 1 - at;
    const admitted = given.members[back]?.DV_ADMITTED_YEAR ?? [];
    if (given.termBegins(back)) {
      const nothing = constant(0, province.units);
      start = { ...start, ownersInTerm: nothing, cellsInTerm: nothing };
    }
    const figures = privateSectorFigures(province, year, { ...start, admitted });
    found.unshift(figures);
    start = {
      ownersInTerm: figures.OWNER_ADMITTED_TERM,
      cellsInTerm: figures.PCELL_CREATED_TERM,
      cellsFounded: plus(start.cellsFounded, figures.PCELL_CREATED_YEAR),
    };
  }
  return found;
}

/** What follows from the members of one year. */
function figuresOf(
  province: Province,
  year: SampleYear,
  members: MembershipFigures,
): Figures<Exclude<ItemCode, keyof VillageFigures | keyof PrivateSectorFigures>> {
  const inspections = inspectionFigures(province, year, members);
  const ratings = ratingFigures(province, year, { ...members, ...inspections });
  return {
    ...organisationFigures(province, year),
    ...members,
    ...ratings,
    ...memberWorkFigures(province, year, { ...members, ...inspections, ...ratings }),
    ...cellFigures(province, year),
    ...meetingFigures(province, year),
    ...trainingFigures(province, year),
    ...inspections,
  };
}
