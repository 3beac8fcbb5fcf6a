import { plans } from "#core/catalogue/plans/plans";
import { tasks } from "#core/catalogue/tasks/tasks";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { plainBook } from "#core/plans/plan-book";
import { readPlan, sheetAmong } from "#core/plans/read/read-plan";
import { gridOf } from "#core/sheet/grid-of-sheet";
import type { TaskProgress } from "#core/tasks/task-progress";
import { catalogue } from "../../support/built-in";
import { readBack } from "../../support/plan-books";

describe.each(plans)("$id written as a workbook", (plan) => {
  const book = plainBook(plan, tasks);

  test("reads back from its bytes as the equal plan with the equal tasks", async () => {
    expect(await readBack(book)).toEqual({ ok: true, value: book });
  });

  test("reads the same wherever the columns stand, and whatever the spelling of sheet names", () => {
    const grids = layOutPlan(book, catalogue, () => null).map((sheet) => {
      const cells = sheet.rows.map((row) => ({ ...row, cells: [null, ...row.cells] }));
      return gridOf({ ...sheet, name: sheet.name.normalize("NFD").toUpperCase(), rows: cells });
    });
    expect(readPlan(sheetAmong(grids), catalogue)).toEqual({ ok: true, value: book });
  });
});

test("what was entered about the tasks reads back as it was", async () => {
  const [plan] = plans.filter(({ id }) => id === "duc-pho");
  if (plan === undefined) throw new Error("no plan");
  const book = plainBook(plan, tasks);
  const entered: TaskProgress = {
    triggered: "2026-02-28",
    done: "2026-11-30",
    result: "Đã ban hành 3 hướng dẫn",
    evidence: "12-HD/TU",
  };
  const nothing = { triggered: null, done: null, result: null, evidence: null };
  const progress = new Map([
    ["T001", entered],
    ["T002", { ...nothing, done: "2026-01-05" }],
  ]);
  expect(await readBack({ ...book, progress })).toEqual({ ok: true, value: { ...book, progress } });
});

test("days of grace, and the starting point of a count, read back as they were", async () => {
  const [plan] = plans;
  if (plan === undefined) throw new Error("no plan");
  const baselines = [
    { indicator: "MEMBER-REMOVED", year: 2024, numerator: 12, denominator: null, source: "" },
  ];
  const due = { month: 12, day: 29, graceDays: 5 };
  const book = plainBook({ ...plan, due, baselines }, tasks);
  expect(await readBack(book)).toEqual({ ok: true, value: book });
});
