import { tasks } from "#core/catalogue/tasks/tasks";
import { taskAnnex } from "#core/report/annexes/task-annex";
import { listedTasks } from "#core/result/listed-tasks";
import { said } from "#core/sheet/live-text";
import type { TaskProgress } from "#core/tasks/task-progress";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { plainBook } from "#core/plans/plan-book";
import { planOf } from "#core/catalogue/plans/plans";
import { codesAsNames } from "#text/names";
import { reportWords } from "#text/report/report-words";
import { catalogue } from "../../support/built-in";
import { libreOfficeVersion } from "../../support/libreoffice";
import { bytesOf } from "../../support/plan-books";
import { recalculation } from "../../support/recalculated";

const words = reportWords("vi", codesAsNames);
const nothing: TaskProgress = { triggered: null, done: null, result: null, evidence: null };

/** Finished in time, finished late, triggered, and the rest as the plans have it. */
const taskProgress = new Map<string, TaskProgress>([
  ["T137", { ...nothing, done: "2026-12-01", result: "Đã báo cáo", evidence: "12-BC/HU" }],
  ["T138", { ...nothing, done: "2023-01-05" }],
  ["T007", { ...nothing, triggered: "2026-11-25" }],
  ["T149", { ...nothing, triggered: "2026-01-01" }],
]);
const result = { asOf: "2026-12-20", dueDate: "2026-12-29", taskProgress };
const sheet = taskAnnex({
  words,
  draft: null,
  attached: said("(…)"),
  result,
  tasks: listedTasks(tasks, result),
});

test("every task stands in the annex with its state, those with a day with a formula", () => {
  const states = new Set(Object.values(words.taskStates));
  const rows = sheet.rows.slice(4, 4 + tasks.length);
  expect(rows.map(({ cells }) => cells[1]?.value)).toEqual(tasks.map(({ title }) => title));
  for (const { cells } of rows) {
    expect(states.has(String(cells[7]?.value))).toBe(true);
    expect(cells[7]?.formula === undefined).toBe((cells[4]?.value ?? null) === null);
  }
});

test.each([
  ["T137", "Đã hoàn thành"],
  ["T138", "Hoàn thành quá hạn"],
  ["T007", "Sắp đến hạn"],
  ["T149", "Đến kỳ thực hiện"],
  ["T003", "Thường xuyên"],
])("%s is shown as %s", (id, state) => {
  const row = sheet.rows[4 + tasks.findIndex((task) => task.id === id)];
  expect(row?.cells[7]?.value).toBe(state);
});

const program = libreOfficeVersion();

if (program === null) {
  test("left out: annex 5 recalculated, because LibreOffice is not on this machine", () => {
    expect(program).toBeNull();
  });
} else {
  test("LibreOffice calculates the days, the states and the names of a plan's sheet alike", async () => {
    const plan = planOf("ha-giang");
    if (plan === undefined) throw new Error("no plan");
    const book = layOutPlan(plainBook(plan, tasks), catalogue, () => null);
    const { compared, differences } = recalculation(await bytesOf([sheet, ...book]));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  }, 120_000);
}
