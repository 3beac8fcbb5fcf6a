import type { Plan } from "#core/catalogue/plan";

/** The name of a report's file, without its ending: each part of a year has one of its own. */
export const reportName = ({ id, period }: Plan, year: number): string =>
  ["bao-cao", id, ...(period === undefined ? [] : [period]), String(year)].join("-");
