import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";

/** What a part of a year is called in English. */
export const partsOfYear: Readonly<Record<PeriodBelowYear, string>> = {
  "6t": "the first six months",
  "9t": "the first nine months",
  q1: "the first quarter",
  q2: "the second quarter",
  q3: "the third quarter",
  q4: "the fourth quarter",
};

/** Why there is no figure of what a part of the year does not ask for. */
export const ratedAtYearsEnd = "rated at the end of the year";

/** `2026`, or `the first six months of 2026`. */
export const spanInEnglish = (year: number, period?: PeriodBelowYear): string =>
  period === undefined ? String(year) : `${partsOfYear[period]} of ${String(year)}`;
