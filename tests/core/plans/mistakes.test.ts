import { tasks } from "#core/catalogue/tasks/tasks";
import { planSheets, type PlanSheetId } from "#core/words/plan-sheet-names";
import { targetColumns } from "#core/words/plan-sheet-words";
import { readPlan, sheetAmong } from "#core/plans/read/read-plan";
import { readProgress } from "#core/plans/read/read-progress";
import { catalogue } from "../../support/built-in";
import {
  addedCount,
  addedIndicator,
  addedItem,
  columns,
  complaints,
  grids,
  number,
  plan,
  setting,
  text,
  typedOver,
  type Typed,
} from "./typed-over";

test.each<[what: string, typed: readonly Typed[]]>([
  ["nothing changed", []],
  ["a new item", addedItem],
  ["a new indicator over it", addedIndicator],
  [
    "a count whose quotas add up",
    [
      ...addedCount,
      ["quotas", 0, "target", number(99)],
      ["quotas", 0, "unit", text("01.001")],
      ["quotas", 0, "value", number(4)],
      ["quotas", 1, "target", number(99)],
      ["quotas", 1, "unit", text("01.002")],
      ["quotas", 1, "value", text("6")],
    ],
  ],
  [
    "levels and operators as people write them",
    [
      ["targets", 0, "value", text("8,5")],
      ["targets", 0, "operator", text(" TRÊN ")],
    ],
  ],
  [
    "a day that a program turned into a date",
    [
      ["tasks", 0, "kind", text("ngày cụ thể")],
      ["tasks", 0, "due", { kind: "date", serial: 46000 }],
    ],
  ],
])("%s is no mistake", (_what, typed) => {
  expect(complaints(typed)).toEqual([]);
});

test("every mistake is named at once, not only the first", () => {
  const typed: readonly Typed[] = [
    ["targets", 0, "value", text("?")],
    ["targets", 2, "operator", text("?")],
    ["settings", setting("id"), "value", null],
    ["tasks", 0, "kind", text("?")],
  ];
  expect(complaints(typed)).toHaveLength(4);
});

test.each<PlanSheetId>(["targets", "settings"])(
  "a workbook without the sheet %s is refused",
  (id) => {
    const left = grids.filter(({ sheet }) => sheet !== planSheets[id]);
    const read = readPlan(sheetAmong(left), catalogue);
    expect(read.ok ? [] : read.error.map(({ code }) => code)).toEqual(["planSheetMissing"]);
  },
);

test("a needed column that is gone is named", () => {
  const without = grids.map((grid) =>
    grid.sheet === planSheets.targets
      ? {
          ...grid,
          rows: grid.rows.map((row) => ({
            ...row,
            cells: row.cells.filter(({ column }) => column !== columns.targets.indexOf("value")),
          })),
        }
      : grid,
  );
  const read = readPlan(sheetAmong(without), catalogue);
  expect(read.ok ? [] : read.error.map(({ code, details }) => [code, details])).toEqual([
    ["planColumnMissing", { column: targetColumns.value.heading }],
  ]);
});

test("a plan without targets is refused", () => {
  const typed = plan.targets.flatMap((_, row) =>
    columns.targets.map((column): Typed => ["targets", row, column, null]),
  );
  expect(complaints(typed)).toEqual([["planEmpty", planSheets.targets, null]]);
});

test("progress of a task that the plan does not have is named and counts nowhere", () => {
  const grid = sheetAmong(
    typedOver([
      ["tasks", 0, "id", text("T999")],
      ["tasks", 0, "done", text("01/02/2026")],
    ]),
  )("tasks");
  const read = readProgress(grid, {
    plan: plan.id,
    tasks: tasks.filter((task) => task.plan === plan.id),
  });
  if (!read.ok) throw new Error("refused");
  expect(read.value.issues.map(({ code, found }) => [code, found])).toEqual([
    ["planTaskUnknown", "T999"],
  ]);
  expect(read.value.progress.size).toBe(0);
});
