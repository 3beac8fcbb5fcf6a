import { dueDateOf } from "#core/catalogue/periods/due-date";
import { isoFromSerial, serialFromIso } from "#core/registry/calendar-day";
import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";
import type { Settings } from "./settings";
import type { PaneState } from "./state";

/** The part of the year that is reported on, as a plan and an order have it. */
export const partOf = ({
  period,
}: Pick<Settings, "period">): { readonly period?: PeriodBelowYear } =>
  period === undefined ? {} : { period };

type Dated = Pick<PaneState, "settings" | "plans">;

/** The day on which the forms are due: the user's own, otherwise the plan's; empty until plans are known. */
export function dueDay({ settings, plans }: Dated): string {
  if (settings.due !== null) return settings.due;
  const plan = plans.find(({ id }) => id === settings.plan);
  if (plan === undefined) return "";
  return dueDateOf({ due: plan.due, ...partOf(settings) }, settings.year);
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
