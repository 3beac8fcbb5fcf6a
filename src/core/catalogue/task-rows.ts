import type { PlanId } from "./plans/plan-heads";
import type { Deadline, Task } from "./task";

/** Number, section of the plan, what is to be done, by whom, until when. */
type TaskRow = readonly [id: string, ref: string, title: string, lead: string, deadline: Deadline];

export const tasksOf = (plan: PlanId, rows: readonly TaskRow[]): readonly Task[] =>
  rows.map(([id, ref, title, lead, deadline]) => ({ id, plan, ref, title, lead, deadline }));

/** On a day, given as ISO date. */
export const on = (due: string, words: string | null = null): Deadline => ({
  kind: "fixed",
  due,
  words,
});

/** Every year on a day of a month. */
export const eachYear = (day: number | null, month: number, words: string | null = null) =>
  ({ kind: "annual", month, day, words }) as const;

export const from = (year: number, words: string | null = null): Deadline => ({
  kind: "fromYear",
  year,
  words,
});

/** When a day comes that a clerk enters. */
export const once = (trigger: string): Deadline => ({ kind: "conditional", trigger });

/** So many months after such a day. */
export const within = (months: number, trigger: string): Deadline => ({
  kind: "relative",
  trigger,
  months,
});

export const several = (...parts: readonly Deadline[]): Deadline => ({ kind: "several", parts });

/** Every year, no day printed. */
export const yearly = { kind: "annual", month: null, day: null, words: null } as const;
export const ongoing = { kind: "continuous", words: null } as const;
export const undated: Deadline = { kind: "unstated" };
