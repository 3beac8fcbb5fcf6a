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
import { villageFigures, type BothYears, type VillageFigures } from "./village-figures";

/** Every item of the catalogue, in both years; line A of this year is line D of the year before. */
export function figuresOfYears(province: Province, seed: number): BothYears<Figures<ItemCode>> {
  const size = province.units.length;
  const years = { now: sampleYear("now", seed, size), before: sampleYear("before", seed, size) };
  const villages = villageFigures(province, years);
  const members = membershipFigures(province, years.now, province.sizes.members);
  const membersBefore = membershipFigures(province, years.before, members.DV_BOY);
  const privateBefore = privateSectorFigures(province, years.before, {
    ...termSoFar(province),
    admitted: membersBefore.DV_ADMITTED_YEAR,
  });
  const privateNow = privateSectorFigures(province, years.now, {
    ownersInTerm: privateBefore.OWNER_ADMITTED_TERM,
    cellsInTerm: privateBefore.PCELL_CREATED_TERM,
    admitted: members.DV_ADMITTED_YEAR,
  });
  return {
    now: { ...figuresOf(province, years.now, members), ...villages.now, ...privateNow },
    before: {
      ...figuresOf(province, years.before, membersBefore),
      ...villages.before,
      ...privateBefore,
    },
  };
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
