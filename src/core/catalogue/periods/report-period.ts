/** Parts of a year for which figures are asked besides the annual report, as the command line names them. */
export const periodsBelowYear = ["6t", "9t", "q1", "q2", "q3", "q4"] as const;
export type PeriodBelowYear = (typeof periodsBelowYear)[number];

/** The first and the last day of each; what happens is counted from the first on. */
const days: Readonly<Record<PeriodBelowYear, readonly [first: string, last: string]>> = {
  "6t": ["01-01", "06-30"],
  "9t": ["01-01", "09-30"],
  q1: ["01-01", "03-31"],
  q2: ["04-01", "06-30"],
  q3: ["07-01", "09-30"],
  q4: ["10-01", "12-31"],
};

/** The first and the last day of a period, ISO dates. */
export const daysOf = (period: PeriodBelowYear, year: number): readonly [string, string] => {
  const [first, last] = days[period];
  return [`${String(year)}-${first}`, `${String(year)}-${last}`];
};

export const lastDayOf = (period: PeriodBelowYear, year: number): string => daysOf(period, year)[1];

/** Whether who was there at its beginning was there at that of the year. */
export const beginsWithYear = (period: PeriodBelowYear): boolean => days[period][0] === "01-01";

/** The period that a text of the hidden sheet names; null for the whole year. */
export const periodNamed = (text: string | null | undefined): PeriodBelowYear | null =>
  periodsBelowYear.find((period) => period === text) ?? null;
