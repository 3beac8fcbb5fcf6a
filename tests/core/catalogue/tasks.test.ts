import type { Deadline, Task } from "#core/catalogue/task";
import { diLinhTasks } from "#core/catalogue/tasks/di-linh";
import { ducPhoTasks } from "#core/catalogue/tasks/duc-pho";
import { haGiangTasks } from "#core/catalogue/tasks/ha-giang";
import { lacDuongTasks } from "#core/catalogue/tasks/lac-duong";
import { sonDongTasks } from "#core/catalogue/tasks/son-dong";
import { tasks } from "#core/catalogue/tasks/tasks";

const plans: readonly [plan: string, count: number, ofPlan: readonly Task[]][] = [
  ["son-dong", 40, sonDongTasks],
  ["di-linh", 28, diLinhTasks],
  ["duc-pho", 43, ducPhoTasks],
  ["lac-duong", 1, lacDuongTasks],
  ["ha-giang", 38, haGiangTasks],
];

const daysIn = (month: number): number => new Date(Date.UTC(2024, month, 0)).getUTCDate();

const isDay = (iso: string): boolean => {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso;
};

/** The deadline itself, or the parts it is made of. */
const simple = (deadline: Deadline): readonly Deadline[] =>
  deadline.kind === "several" ? deadline.parts.flatMap(simple) : [deadline];

const wordsOf = (deadline: Deadline): readonly string[] =>
  simple(deadline).flatMap((part) => {
    if ("trigger" in part) return [part.trigger];
    return "words" in part && part.words !== null ? [part.words] : [];
  });

const strings = (task: Task): readonly string[] => [
  task.title,
  task.lead,
  task.ref,
  ...wordsOf(task.deadline),
];

/** Deadlines of one kind, each beside the task that has it. */
const ofKind = <K extends Deadline["kind"]>(kind: K) =>
  tasks.flatMap(({ id, deadline }) =>
    simple(deadline)
      .filter((part): part is Extract<Deadline, { kind: K }> => part.kind === kind)
      .map((part) => ({ id, part })),
  );

describe("the catalogue of tasks", () => {
  test.each(plans)("%s has its %i tasks, and they name no other plan", (plan, count, ofPlan) => {
    expect(ofPlan).toHaveLength(count);
    expect(ofPlan.filter((task) => task.plan !== plan)).toEqual([]);
  });

  test("the list of all tasks is the five plans together, 150 tasks", () => {
    expect(tasks).toHaveLength(150);
    expect(new Set(tasks)).toEqual(new Set(plans.flatMap(([, , ofPlan]) => ofPlan)));
  });

  test("the ids are T001 to T150, each once", () => {
    const expected = Array.from({ length: 150 }, (_, i) => `T${String(i + 1).padStart(3, "0")}`);
    expect(tasks.map((task) => task.id).sort()).toEqual(expected);
  });

  test.each(plans)("in %s no title and no section stands twice", (_plan, count, ofPlan) => {
    expect(new Set(ofPlan.map((task) => task.title.toLocaleLowerCase("vi"))).size).toBe(count);
    expect(new Set(ofPlan.map((task) => task.ref)).size).toBe(count);
  });
});

describe("the words of a task", () => {
  test.each(tasks)("$id has a title of 4 to 14 words that starts with a capital", ({ title }) => {
    const words = title.split(" ").length;
    expect(words).toBeGreaterThanOrEqual(4);
    expect(words).toBeLessThanOrEqual(14);
    expect(title).toMatch(/^\p{Lu}/u);
    expect(title).not.toMatch(/[.;,:]$/);
  });

  test.each(tasks)("$id is NFC, Vietnamese letters only, without stray blanks", (task) => {
    for (const text of strings(task)) {
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toBe("");
      expect(text).not.toMatch(/^\s|\s$|\s{2}|[^\S ]|\p{Script=Cyrillic}/u);
    }
  });

  test.each(tasks)("$id writes ủy, hóa, hòa and hằng năm in the one spelling", (task) => {
    expect(strings(task).join(" ")).not.toMatch(
      /uỷ|hoá(?!\p{L})|hoà(?!\p{L})|hàng năm|tỉ lệ|bốt tốt/iu,
    );
  });

  test.each(tasks)("$id names its lead with a capital and no abbreviation", ({ lead }) => {
    expect(lead).toMatch(/^\p{Lu}/u);
    expect(lead).not.toMatch(/\p{Lu}{2}|\S- |[.]$/u);
  });
});

describe("deadlines", () => {
  test.each(ofKind("fixed"))("$id falls on a day that exists", ({ part }) => {
    expect(isDay(part.due)).toBe(true);
  });

  test.each(ofKind("annual"))("$id has a month with a day of it, or neither", ({ part }) => {
    if (part.month === null || part.day === null) {
      expect([part.month, part.day]).toEqual([null, null]);
      return;
    }
    expect(part.month >= 1 && part.month <= 12).toBe(true);
    expect(part.day >= 1 && part.day <= daysIn(part.month)).toBe(true);
  });

  test.each(ofKind("fromYear"))("$id starts within the term of the plans", ({ part }) => {
    expect([2022, 2023]).toContain(part.year);
  });

  test.each([...ofKind("conditional"), ...ofKind("relative")])(
    "$id waits for an event worded as one, so that a date can be asked for",
    ({ part }) => {
      expect(part.trigger).toMatch(/^khi \S/);
    },
  );

  test.each(ofKind("relative"))("$id is counted in whole months after the event", ({ part }) => {
    expect(Number.isInteger(part.months) && part.months > 0).toBe(true);
  });

  test("several deadlines are at least two, and none of them is unstated", () => {
    const several = tasks.filter((task) => task.deadline.kind === "several");
    expect(several.map((task) => task.id).sort()).toEqual(["T001", "T029", "T073", "T077", "T132"]);
    for (const { deadline } of several) {
      expect(simple(deadline).length).toBeGreaterThanOrEqual(2);
      expect(simple(deadline).map((part) => part.kind)).not.toContain("unstated");
    }
  });

  test.each<[id: string, deadline: Deadline]>([
    ["T137", { kind: "annual", month: 12, day: 29, words: "trước ngày 30/12" }],
    ["T138", { kind: "fixed", due: "2022-12-14", words: "trước ngày 15/12/2022" }],
    ["T039", { kind: "fixed", due: "2023-12-31", words: null }],
    ["T044", { kind: "fromYear", year: 2023, words: null }],
    ["T003", { kind: "continuous", words: null }],
    ["T149", { kind: "conditional", trigger: "khi có chỉ đạo của Ban Thường vụ Tỉnh ủy" }],
    ["T007", { kind: "relative", trigger: "khi có chỉ đạo của Ban Thường vụ Tỉnh ủy", months: 1 }],
    ["T150", { kind: "unstated" }],
  ])("%s keeps the deadline that its plan prints", (id, deadline) => {
    expect(tasks.find((task) => task.id === id)?.deadline).toEqual(deadline);
  });
});
