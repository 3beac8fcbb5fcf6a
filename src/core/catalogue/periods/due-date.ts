import type { Plan } from "#core/catalogue/plan";
import { lastDayOf } from "./report-period";

/** The last day on which a form is in time, as the plan has it, or that of its part of the year; an ISO date. */
export function dueDateOf({ due, period }: Pick<Plan, "due" | "period">, year: number): string {
  if (period !== undefined) return lastDayOf(period, year);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(year)}-${two(due.month)}-${two(due.day)}`;
}
