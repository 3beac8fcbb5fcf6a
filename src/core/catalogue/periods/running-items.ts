import type { Indicator } from "#core/catalogue/indicator";
import type { ItemCode } from "#core/catalogue/items/items";
import {
  beginsWithYear,
  lastDayOf,
  type PeriodBelowYear,
} from "#core/catalogue/periods/report-period";
import { rating } from "#core/catalogue/items/rating";

/** Items that a form asks for since the start of the term, and the item that says the same of one year. */
export const runningItems: ReadonlyMap<string, ItemCode> = new Map<ItemCode, ItemCode>([
  ["OWNER_ADMITTED_TERM", "OWNER_ADMITTED_YEAR"],
  ["PCELL_CREATED_TERM", "PCELL_CREATED_YEAR"],
]);

/** Items that count what happens in the course of a year: half a year has about half of them. */
const flows: ReadonlySet<string> = new Set<ItemCode>([
  ...(["DV_ADMITTED_YEAR", "DV_MOVED_IN_OUTSIDE", "DV_MOVED_IN_INSIDE", "DV_RESTORED"] as const),
  ...([
    "DV_DIED",
    "DV_EXPELLED",
    "DV_STRUCK_OFF",
    "DV_STRUCK_OFF_PROBATIONARY",
    "DV_LEFT",
  ] as const),
  ...(["DV_MOVED_OUT_OUTSIDE", "DV_MOVED_OUT_INSIDE", "DV_ADMITTED_FEMALE"] as const),
  ...(["DV_ADMITTED_MINORITY", "DV_ADMITTED_YOUTH", "ORG_INSPECTED"] as const),
  ...(["INSPECTIONS_HELD", "SUPERVISIONS_HELD", "ORG_DISCIPLINED", "DV_DISCIPLINED"] as const),
  ...(["DV_REPRIMANDED", "DV_WARNED", "DV_DISMISSED", "DV_DISCIPLINE_EXPELLED"] as const),
  ...([
    "CELL_THEMATIC_QI",
    "CELL_THEMATIC_QII",
    "CELL_THEMATIC_QIII",
    "CELL_THEMATIC_QIV",
  ] as const),
  ...(["CELL_THEMATIC_ALL", "MEETING_HELD", "MEETING_RATED", "MEETING_GOOD_PLUS"] as const),
  ...(["CM_TRAINED", "OFF_TRAINED", "MO_TRAINED", "DV_STUDIED"] as const),
  ...(["OWNER_ADMITTED_YEAR", "PCELL_CREATED_YEAR"] as const),
]);

/**
 * Whether a figure grows in the course of a year towards the level of the year. A part of what happened itself, such
 * as meetings that went well of those that were rated, stands as it is.
 */
export const growsInYear = ({
  numerator = [],
  denominator = null,
}: Partial<Pick<Indicator, "numerator" | "denominator">>): boolean =>
  numerator.some((item) => flows.has(item)) &&
  (denominator === null || !denominator.every((item) => flows.has(item)));

/** Items that are known at the end of a year only: how it was rated. */
export const knownAtYearsEnd: ReadonlySet<string> = new Set(rating.items.map(({ code }) => code));

/** Quarters that are over at the end of a part of the year. */
const quartersOver: Readonly<Record<PeriodBelowYear, readonly ItemCode[]>> = {
  q1: ["CELL_THEMATIC_QI"],
  "6t": ["CELL_THEMATIC_QI", "CELL_THEMATIC_QII"],
  "9t": ["CELL_THEMATIC_QI", "CELL_THEMATIC_QII", "CELL_THEMATIC_QIII"],
  q2: ["CELL_THEMATIC_QII"],
  q3: ["CELL_THEMATIC_QIII"],
  q4: ["CELL_THEMATIC_QIV"],
};

/** Items that stay until the end of the year what they were in a part of it; everything else may change. */
export const settledBy = (period: PeriodBelowYear): ReadonlySet<string> =>
  new Set<ItemCode>([
    "DV_ADMISSION_QUOTA",
    ...(beginsWithYear(period) ? (["DV_BOY"] as const) : []),
    ...quartersOver[period],
  ]);

/** Whether the figures of a part of the year are still those of a later part, or of the whole year: both begin with it. */
export const leadsTo = (period: PeriodBelowYear, later: PeriodBelowYear | null): boolean =>
  later === null || (beginsWithYear(later) && lastDayOf(period, 0) < lastDayOf(later, 0));
