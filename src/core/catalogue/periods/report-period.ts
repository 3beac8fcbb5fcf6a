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

const firstDays: Readonly<Record<PeriodBelowYear, string>> = {
  "6t": "01-01",
  "9t": "01-01",
  q1: "01-01",
  q2: "04-01",
  q3: "07-01",
  q4: "10-01",
};

/** The first day of a period, an ISO date: what happens is counted from then on. */
export const firstDayOf = (period: PeriodBelowYear, year: number): string =>
  `${String(year)}-${firstDays[period]}`;

/** Whether who was there at its beginning was there at that of the year. */
export const beginsWithYear = (period: PeriodBelowYear): boolean => firstDays[period] === "01-01";

/** The last day of a period, an ISO date. */
export const lastDayOf = (period: PeriodBelowYear, year: number): string =>
  `${String(year)}-${lastDays[period]}`;

/** The period that a text of the hidden sheet names; null for the whole year. */
export const periodNamed = (text: string | null | undefined): PeriodBelowYear | null =>
  periodsBelowYear.find((period) => period === text) ?? null;
