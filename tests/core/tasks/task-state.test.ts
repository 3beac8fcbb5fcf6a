import fc from "fast-check";
import type { Deadline } from "#core/catalogue/task";
import { plans } from "#core/catalogue/plans/plans";
import { tasks } from "#core/catalogue/tasks/tasks";
import { daysBetween, monthsAfter, standingOf, type TaskStanding } from "#core/tasks/task-state";
import { standingTasks, taskSummary } from "#core/tasks/task-summary";
import type { TaskProgress } from "#core/tasks/task-progress";

const nothing: TaskProgress = { triggered: null, done: null, result: null, evidence: null };
const fixed: Deadline = { kind: "fixed", due: "2026-12-31", words: null };
const yearly: Deadline = { kind: "annual", month: 12, day: 29, words: null };
const event = "khi có hướng dẫn";
const relative: Deadline = { kind: "relative", trigger: event, months: 3 };
const conditional: Deadline = { kind: "conditional", trigger: event };
const always: Deadline = { kind: "continuous", words: null };

const stands = (deadline: Deadline, asOf: string, progress: Partial<TaskProgress> = {}) =>
  standingOf({ deadline }, { ...nothing, ...progress }, asOf);

test.each<[what: string, Deadline, asOf: string, Partial<TaskProgress>, Partial<TaskStanding>]>([
  ["more than 30 days before its day", fixed, "2026-11-30", {}, { state: "onTime", days: 31 }],
  ["30 days before it", fixed, "2026-12-01", {}, { state: "dueSoon", days: 30 }],
  ["on its day", fixed, "2026-12-31", {}, { state: "dueSoon", days: 0 }],
  ["a day later", fixed, "2027-01-01", {}, { state: "overdue", days: -1 }],
  [
    "finished on its day",
    fixed,
    "2027-01-01",
    { done: "2026-12-31" },
    { state: "done", days: null },
  ],
  ["finished a day late", fixed, "2027-02-01", { done: "2027-01-01" }, { state: "doneLate" }],
  [
    "finished after the day asked about",
    fixed,
    "2026-12-31",
    { done: "2027-01-01" },
    { state: "dueSoon" },
  ],
  [
    "yearly, of this year",
    yearly,
    "2026-12-20",
    {},
    { state: "dueSoon", due: "2026-12-29", days: 9 },
  ],
  ["yearly, finished this year", yearly, "2026-12-20", { done: "2026-12-01" }, { state: "done" }],
  [
    "yearly, finished last year",
    yearly,
    "2026-12-30",
    { done: "2025-12-01" },
    { state: "overdue", days: -1 },
  ],
  [
    "yearly without a day",
    { kind: "annual", month: null, day: null, words: null },
    "2026-12-30",
    {},
    { state: "dueSoon", due: "2026-12-31" },
  ],
  [
    "three months after an event that has not happened",
    relative,
    "2026-12-20",
    {},
    { state: "waiting", due: null },
  ],
  [
    "three months after an event",
    relative,
    "2026-12-20",
    { triggered: "2026-09-01" },
    { state: "overdue", due: "2026-12-01", days: -19 },
  ],
  [
    "after an event that is still to come",
    relative,
    "2026-12-20",
    { triggered: "2026-12-21" },
    { state: "waiting" },
  ],
  ["upon an event", conditional, "2026-12-20", {}, { state: "waiting" }],
  [
    "upon an event that happened",
    conditional,
    "2026-12-20",
    { triggered: "2026-01-01" },
    { state: "open" },
  ],
  [
    "upon an event, finished",
    conditional,
    "2026-12-20",
    { triggered: "2026-01-01", done: "2026-02-01" },
    { state: "done" },
  ],
  ["at all times", always, "2026-12-20", {}, { state: "continuous" }],
  [
    "from a year on, before it",
    { kind: "fromYear", year: 2027, words: null },
    "2026-12-31",
    {},
    { state: "waiting" },
  ],
  [
    "from a year on, in it",
    { kind: "fromYear", year: 2027, words: null },
    "2027-01-01",
    {},
    { state: "continuous" },
  ],
  ["without a deadline", { kind: "unstated" }, "2026-12-20", {}, { state: "unstated" }],
  [
    "several: the most urgent speaks",
    { kind: "several", parts: [always, conditional, yearly] },
    "2026-12-30",
    {},
    { state: "overdue", due: "2026-12-29" },
  ],
  [
    "several: of two that are late, the longest",
    { kind: "several", parts: [yearly, { ...fixed, due: "2026-01-01" }] },
    "2026-12-30",
    {},
    { state: "overdue", due: "2026-01-01" },
  ],
])("%s", (_what, deadline, asOf, progress, standing) => {
  expect(stands(deadline, asOf, progress)).toMatchObject(standing);
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-12-15", 12, "2027-12-15"],
])("%s and %i months is %s", (from, months, to) => {
  expect(monthsAfter(from, months)).toBe(to);
});

const anyDay = fc
  .tuple(
    fc.integer({ min: 2020, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) =>
    [year, month, day].map((part) => String(part).padStart(2, "0")).join("-"),
  );

test("the days left are those between the day and the due day, and late means below zero", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (due, asOf) => {
      const { days, state } = stands({ ...fixed, due }, asOf);
      expect(days).toBe(daysBetween(asOf, due));
      expect(state === "overdue").toBe((days ?? 0) < 0);
    }),
  );
});

describe.each(plans)("the tasks of $id", ({ id }) => {
  const own = standingTasks(
    tasks.filter((task) => task.plan === id),
    new Map(),
    "2026-12-20",
  );
  const summary = taskSummary(own, "2026-12-29");

  test("each has one standing", () => {
    const counts = Object.values(summary.counts).reduce((sum, count) => sum + count, 0);
    expect(counts).toBe(own.length);
  });

  test("the calendar holds what is open and due until the day, the longest overdue first", () => {
    const days = summary.calendar.map(({ standing }) => standing.days ?? 0);
    expect(days).toEqual([...days].sort((one, other) => one - other));
    for (const { standing } of summary.calendar) {
      expect(standing.due !== null && standing.due <= "2026-12-29").toBe(true);
      expect(standing.done).toBeNull();
    }
  });
});
