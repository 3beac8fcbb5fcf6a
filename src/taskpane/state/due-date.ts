import { isoFromSerial, serialFromIso } from "#core/registry/calendar-day";
import type { PaneState } from "./state";

type Dated = Pick<PaneState, "settings" | "plans">;

/** The day on which the forms are due: the user's own, otherwise the plan's; empty until plans are known. */
export function dueDay({ settings, plans }: Dated): string {
  if (settings.due !== null) return settings.due;
  const plan = plans.find(({ id }) => id === settings.plan);
  if (plan === undefined) return "";
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(settings.year)}-${two(plan.due.month)}-${two(plan.due.day)}`;
}

/** The last day on which a form is in time: the day due and the days of grace. */
export function lastDay(state: Dated): string {
  const due = dueDay(state);
  const serial = serialFromIso(due);
  return serial === null ? due : (isoFromSerial(serial + state.settings.graceDays) ?? due);
}

/** Whole days from one ISO date to another, negative when it has passed; null for other text. */
export function daysBetween(from: string, to: string): number | null {
  const [first, last] = [serialFromIso(from), serialFromIso(to)];
  return first === null || last === null ? null : last - first;
}
