import type { Deadline, Task } from "#core/catalogue/task";
import { serialFromIso } from "#core/registry/calendar-day";
import type { TaskProgress } from "./task-progress";

/** How a task stands on a day. */
export type TaskState =
  | "overdue"
  /** Due within the days of notice. */
  | "dueSoon"
  | "onTime"
  /** Its event has happened, and no day is set. */
  | "open"
  /** For an event, or for the year from which it runs. */
  | "waiting"
  | "continuous"
  | "unstated"
  | "done"
  /** Finished after its day. */
  | "doneLate";

export interface TaskStanding {
  readonly state: TaskState;
  /** ISO date; null where no day is set, or not yet. */
  readonly due: string | null;
  /** Days left, below zero when overdue; null without a day, and when done. */
  readonly days: number | null;
  /** Day on which it was finished, as far as it counts for this year. */
  readonly done: string | null;
}

/** Days before the due day from which a task is due soon. */
export const daysOfNotice = 30;

/** A task that stands first needs attention first. */
export const taskStateNames: readonly TaskState[] = [
  "overdue",
  "dueSoon",
  "onTime",
  "open",
  "waiting",
  "continuous",
  "unstated",
  "doneLate",
  "done",
];

/**
 * The standing of a task on a day. Of several deadlines the most urgent speaks. A yearly task that was
 * finished in an earlier year is due again; one without a printed day is due by the end of the year.
 */
export function standingOf(
  task: Pick<Task, "deadline">,
  progress: TaskProgress | null,
  asOf: string,
): TaskStanding {
  const parts = task.deadline.kind === "several" ? task.deadline.parts : [task.deadline];
  const standings = parts.map((part) => standingOfPart(part, progress, asOf));
  const [first, ...others] = standings;
  if (first === undefined) return { state: "unstated", due: null, days: null, done: null };
  return others.reduce((worst, other) => (comesBefore(other, worst) ? other : worst), first);
}

function comesBefore(one: TaskStanding, other: TaskStanding): boolean {
  const gap = taskStateNames.indexOf(one.state) - taskStateNames.indexOf(other.state);
  return (
    gap < 0 || (gap === 0 && one.days !== null && other.days !== null && one.days < other.days)
  );
}

function standingOfPart(
  deadline: Deadline,
  progress: TaskProgress | null,
  asOf: string,
): TaskStanding {
  const due = dueOf(deadline, progress, asOf);
  const done = doneFor(deadline, progress, asOf);
  if (done !== null) {
    const state = due !== null && done > due ? "doneLate" : "done";
    return { state, due, days: null, done };
  }
  if (due === null) return { state: undated(deadline, progress, asOf), due, days: null, done };
  const days = daysBetween(asOf, due);
  const state = days < 0 ? "overdue" : days <= daysOfNotice ? "dueSoon" : "onTime";
  return { state, due, days, done };
}

/** The day of finishing, unless it lies after the day asked about, or a yearly task was finished in another year. */
function doneFor(deadline: Deadline, progress: TaskProgress | null, asOf: string): string | null {
  const done = progress?.done ?? null;
  if (done === null || done > asOf) return null;
  return deadline.kind === "annual" && done.slice(0, 4) !== asOf.slice(0, 4) ? null : done;
}

function undated(deadline: Deadline, progress: TaskProgress | null, asOf: string): TaskState {
  switch (deadline.kind) {
    case "continuous":
      return "continuous";
    case "fromYear":
      return Number(asOf.slice(0, 4)) < deadline.year ? "waiting" : "continuous";
    case "conditional":
      return happened(progress, asOf) === null ? "waiting" : "open";
    case "relative":
      return "waiting";
    case "fixed":
    case "annual":
    case "several":
    case "unstated":
      return "unstated";
  }
}

/** The day by which the task is due, as far as it is known on the day asked about. */
function dueOf(deadline: Deadline, progress: TaskProgress | null, asOf: string): string | null {
  switch (deadline.kind) {
    case "fixed":
      return deadline.due;
    case "annual":
      return `${asOf.slice(0, 4)}-${two(deadline.month ?? 12)}-${two(deadline.day ?? 31)}`;
    case "relative": {
      const event = happened(progress, asOf);
      return event === null ? null : monthsAfter(event, deadline.months);
    }
    case "fromYear":
    case "continuous":
    case "conditional":
    case "several":
    case "unstated":
      return null;
  }
}

const happened = (progress: TaskProgress | null, asOf: string): string | null => {
  const day = progress?.triggered ?? null;
  return day !== null && day <= asOf ? day : null;
};

const two = (part: number): string => String(part).padStart(2, "0");

/** The same day of a later month, or the last one where that month is shorter. */
export function monthsAfter(iso: string, months: number): string {
  const month = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(month / 12))}-${two((month % 12) + 1)}-01`;
  const next = `${String(Math.floor((month + 1) / 12))}-${two(((month + 1) % 12) + 1)}-01`;
  const length = daysBetween(first, next);
  return `${first.slice(0, 8)}${two(Math.min(Number(iso.slice(8)), length))}`;
}

/** Days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  (serialFromIso(to) ?? 0) - (serialFromIso(from) ?? 0);
