/** Parts of a year for which figures are asked besides the annual report, as the command line names them. */
export const periodsBelowYear = ["6t", "9t", "q1", "q2", "q3", "q4"] as const;
export type PeriodBelowYear = (typeof periodsBelowYear)[number];

const lastDays: Readonly<Record<PeriodBelowYear, string>> = {
  "6t": "06-30",
  "9t": "09-30",
  q1: "03-31",
  q2: "06-30",
  q3: "09-30",
  q4: "12-31",
};

/** The last day of a period, an ISO date. */
export const lastDayOf = (period: PeriodBelowYear, year: number): string =>
  `${String(year)}-${lastDays[period]}`;

/** The period that a text of the hidden sheet names; null for the whole year. */
export const periodNamed = (text: string | null | undefined): PeriodBelowYear | null =>
  periodsBelowYear.find((period) => period === text) ?? null;
