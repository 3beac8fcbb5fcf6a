import type { Deadline, Task } from "#core/catalogue/task";
import type { taskColumns } from "#core/words/plan-sheet-words";
import type { TaskProgress } from "#core/tasks/task-progress";
import { dayIn, dayOf, isYear, neededChoice, neededText, textIn } from "./row-values";
import type { PlanRow } from "./table-reader";

type Row = PlanRow<keyof typeof taskColumns>;

export interface ReadTasks {
  readonly tasks: readonly Task[];
  /** What was entered, by task id; a task of which nothing was entered is not in it. */
  readonly progress: ReadonlyMap<string, TaskProgress>;
  /** The first row of each task. */
  readonly rows: ReadonlyMap<string, Row>;
}

/** The tasks of the sheet; rows with the same code, one below the other, are deadlines of one task. */
export function readTasks(rows: readonly Row[], plan: string): ReadTasks {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = neededText(row, "id");
    if (row.content("id")?.kind === "number" || row.content("id")?.kind === "date") {
      row.complaints.add("planCodeUnusable", { fault: "notText", instead: null }, row.at("id"));
    }
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  const tasks: Task[] = [];
  const progress = new Map<string, TaskProgress>();
  const firsts = new Map<string, Row>();
  for (const [id, group] of groups) {
    const [first] = group;
    if (first === undefined) continue;
    firsts.set(id, first);
    tasks.push(taskOf(first, { id, plan, deadline: deadlineOf(group) }));
    const entered = progressIn(first);
    if (Object.values(entered).some((value) => value !== null)) progress.set(id, entered);
  }
  return { tasks, progress, rows: firsts };
}

const taskOf = (row: Row, given: Pick<Task, "id" | "plan" | "deadline">): Task => ({
  ...given,
  ref: textIn(row, "ref") ?? "",
  title: neededText(row, "title"),
  lead: textIn(row, "lead") ?? "",
});

const progressIn = (row: Row): TaskProgress => ({
  triggered: dayIn(row, "triggered"),
  done: dayIn(row, "done"),
  result: textIn(row, "result"),
  evidence: textIn(row, "evidence"),
});

function deadlineOf(rows: readonly Row[]): Deadline {
  const parts = rows.map(partOf);
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind: "several", parts };
}

function partOf(row: Row): Deadline {
  const kind = neededChoice(row, "kind", "deadline") ?? "unstated";
  const words = textIn(row, "words");
  switch (kind) {
    case "fixed":
      return { kind, due: dueDay(row) ?? "", words };
    case "annual":
      return { kind, ...dayOfYear(row), words };
    case "fromYear":
      return { kind, year: dueNumber(row, isYear), words };
    case "continuous":
      return { kind, words };
    case "conditional":
      return { kind, trigger: neededText(row, "trigger") };
    case "relative":
      return {
        kind,
        trigger: neededText(row, "trigger"),
        months: dueNumber(row, (months) => Number.isInteger(months) && months > 0 && months < 1200),
      };
    case "unstated":
      return { kind };
  }
}

function complain(row: Row): void {
  if (row.content("due") === undefined) neededText(row, "due");
  else row.complaints.add("planDayInvalid", { column: row.heading("due") }, row.at("due"));
}

function dueDay(row: Row): string | null {
  const content = row.content("due");
  const day = content === undefined ? null : dayOf(content);
  if (day === null) complain(row);
  return day;
}

function dueNumber(row: Row, isRight: (value: number) => boolean): number {
  const value = Number(textIn(row, "due") ?? Number.NaN);
  if (isRight(value)) return value;
  complain(row);
  return 0;
}

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `29/12`, which some programs turn into a date of this year; blank means the year's end. */
function dayOfYear(row: Row): { readonly month: number | null; readonly day: number | null } {
  const content = row.content("due");
  if (content === undefined) return { month: null, day: null };
  const full = dayOf(content);
  const [, day, month] =
    full === null
      ? (/^(\d{1,2})[/.-](\d{1,2})$/u.exec(textIn(row, "due") ?? "") ?? [])
      : [full, full.slice(8), full.slice(5, 7)];
  const read = { month: Number(month), day: Number(day) };
  if (read.month >= 1 && read.day >= 1 && read.day <= (daysIn[read.month - 1] ?? 0)) return read;
  complain(row);
  return { month: null, day: null };
}
