import { tasks } from "#core/catalogue/tasks/tasks";
import { plans } from "#core/catalogue/plans/plans";
import { listedTasks } from "#core/result/listed-tasks";
import { taskParagraph } from "#core/report/document/sentences/task-paragraph";
import type { TaskProgress } from "#core/tasks/task-progress";
import { languages, type Language } from "#text/language";
import { wordsIn } from "../../support/sample-report";

const done = (day: string): TaskProgress => ({
  triggered: null,
  done: day,
  result: null,
  evidence: null,
});

const paragraph = (
  ids: readonly string[],
  progress: ReadonlyMap<string, TaskProgress> = new Map(),
  language: Language = "vi",
): string => {
  const own = tasks.filter(({ id }) => ids.includes(id));
  const given = { asOf: "2026-12-20", dueDate: "2026-12-29", taskProgress: progress };
  return taskParagraph(
    listedTasks(own, given),
    language === "vi" ? "Kế hoạch" : "plan",
    wordsIn(language),
  ).value;
};

test.each<
  readonly [string, readonly string[], Language, ReadonlyMap<string, TaskProgress>, string]
>([
  ["no task", [], "vi", new Map(), "Kế hoạch không giao nhiệm vụ cụ thể."],
  [
    "one, done",
    ["T137"],
    "vi",
    new Map([["T137", done("2026-12-01")]]),
    "Kế hoạch giao 01 nhiệm vụ: đã hoàn thành 01. Danh sách và lịch đến hạn ở phụ lục 5.",
  ],
  [
    "one overdue is named with its day",
    ["T137", "T138"],
    "vi",
    new Map(),
    "Kế hoạch giao 02 nhiệm vụ: quá hạn 01, sắp đến hạn 01. Quá hạn: Quán triệt và xây dựng chương trình sát thực tế đảng bộ cơ sở (hạn 14/12/2022). Danh sách và lịch đến hạn ở phụ lục 5.",
  ],
  [
    "one in English",
    ["T137"],
    "en",
    new Map(),
    "The plan gives 1 task: due soon 1. List and calendar are in annex 5.",
  ],
])("%s", (_, ids, language, progress, expected) => {
  expect(paragraph(ids, progress, language)).toBe(expected);
});

test("more than three overdue tasks are counted, the longest overdue first", () => {
  const fixed = tasks.filter(
    ({ deadline }) => deadline.kind === "fixed" && deadline.due < "2026-01-01",
  );
  const [first] = [...fixed].sort((one, other) => dueOf(one).localeCompare(dueOf(other)));
  const text = paragraph(fixed.map(({ id }) => id));
  expect(fixed.length).toBeGreaterThan(4);
  expect(text).toContain(`Quá hạn: ${first?.title ?? "?"} (hạn`);
  expect(text).toContain(` và ${String(fixed.length - 3)} nhiệm vụ khác.`);
});

const dueOf = ({ deadline }: (typeof tasks)[number]): string =>
  deadline.kind === "fixed" ? deadline.due : "";

test.each(plans.flatMap(({ id }) => languages.map((language) => [id, language] as const)))(
  "the numbers of the paragraph on %s in %s add up to all tasks",
  (id, language) => {
    const own = tasks.filter(({ plan }) => plan === id);
    const text = paragraph(
      own.map((task) => task.id),
      new Map(),
      language,
    );
    const [, listed = ""] = /(?:nhiệm vụ|tasks?): (.*?)\./u.exec(text) ?? [];
    const named = [...listed.matchAll(/ (\d+)(?:,|$)/gu)].map(([, count]) => Number(count));
    expect(named.reduce((sum, count) => sum + count, 0)).toBe(own.length);
  },
);
