import type { Task } from "#core/catalogue/task";
import { cellName } from "#core/cell";
import { sheetNames } from "#core/forms/names";
import { reportTitles } from "#core/forms/report-titles";
import { serialFromIso } from "#core/registry/calendar-day";
import { textLiteral } from "#core/sheet/formula";
import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";
import { daysOfNotice } from "#core/tasks/task-state";
import { standingTasks, taskSummary, type StandingTask } from "#core/tasks/task-summary";
import { annex, annexFirst, heightOf } from "./annex";
import type { ReportResult } from "./report-result";
import type { ReportWords } from "./report-words";

interface TaskSetting {
  readonly words: ReportWords;
  readonly draft: string | null;
  readonly result: Pick<ReportResult, "asOf" | "dueDate" | "taskProgress">;
}

/** Columns of annex 5, from 0. */
const taskAnnexColumns = { due: 4, done: 5, days: 6, state: 7 } as const;

const widths = [5, 44, 30, 26, 12, 12, 9, 16, 28, 11];

/**
 * Annex 5: the tasks of the plan with who leads them, by when, how they stand on the day of the report, and what
 * was entered of their result; below, what is due until the day of the report's deadline. Days and the states
 * that follow from a day are live formulas over the two day columns.
 */
export function taskAnnex(tasks: readonly Task[], setting: TaskSetting): SheetModel {
  const { words, draft, result } = setting;
  const titles = reportTitles.tasks;
  const { asOf, dueDate } = result;
  const standing = standingTasks(tasks, result.taskProgress ?? new Map(), asOf);
  const summary = taskSummary(standing, dueDate);
  const until = words.day(dueDate);
  const none: RowModel = { cells: [{ value: titles.none, style: "plain" }] };
  const rows = standing.map((each, index) =>
    taskRow(each, index, { setting, row: annexFirst + index }),
  );
  const first = annexFirst + rows.length + 2;
  const due = summary.calendar.map((each, index) =>
    taskRow(each, index, { setting, row: first + index }),
  );
  const nothing: RowModel = { cells: [{ value: titles.nothingDue, style: "plain" }] };
  const calendar: readonly RowModel[] = [
    { cells: [] },
    { cells: [{ value: titles.calendar(until), style: "heading" }], height: 20 },
    ...(due.length === 0 ? [nothing] : due),
  ];
  const sheet = annex({
    name: sheetNames.tasks,
    title: titles.title,
    subtitle: titles.subtitle,
    note: tasks.length === 0 ? "" : words.taskParagraph(summary),
    headings: titles.headings,
    widths,
    rows: rows.length === 0 ? [none] : [...rows, ...calendar],
    draft,
    frozenColumns: 0,
  });
  if (rows.length === 0) return sheet;
  const heading = annexFirst + rows.length + 1;
  const band = { top: heading, left: 0, bottom: heading, right: widths.length - 1 };
  return { ...sheet, merges: [...sheet.merges, band] };
}

function taskRow(
  { task, progress, standing }: StandingTask,
  index: number,
  { setting, row }: { readonly setting: TaskSetting; readonly row: number },
): RowModel {
  const { words } = setting;
  const deadline = words.deadlineWords(task.deadline);
  const outcome = [progress?.result, progress?.evidence].filter((text) => text != null).join("; ");
  const texts = [
    [task.title, 44],
    [task.lead, 30],
    [deadline, 26],
    [outcome, 28],
    [words.taskStates[standing.state], 16],
  ] as const;
  return {
    height: heightOf(texts),
    cells: [
      { value: index + 1, style: "textCenter" },
      { value: task.title, style: "text" },
      { value: task.lead, style: "text" },
      { value: deadline, style: "text" },
      dayCell(standing.due),
      dayCell(standing.done),
      ...standingCells(standing, setting, row),
      { value: outcome, style: "text" },
      { value: task.ref, style: "textCenter" },
    ],
  };
}

const dayCell = (iso: string | null): CellModel => ({
  value: iso === null ? null : serialFromIso(iso),
  style: "date",
});

/** Days left and the state; both are formulas where the task has a day, the state is a word where it has none. */
function standingCells(
  { state, days, due }: StandingTask["standing"],
  { words, result }: TaskSetting,
  row: number,
): readonly CellModel[] {
  const at = (column: keyof typeof taskAnnexColumns): string =>
    cellName(row, taskAnnexColumns[column]);
  const word = words.taskStates[state];
  if (due === null) {
    return [
      { value: null, style: "textCenter" },
      { value: word, style: "textCenter" },
    ];
  }
  const states = words.taskStates;
  const today = dateFormula(result.asOf);
  const late = `IF(${at("done")}>${at("due")},${textLiteral(states.doneLate)},${textLiteral(states.done)})`;
  const soon = `IF(${at("days")}<=${String(daysOfNotice)},${textLiteral(states.dueSoon)},${textLiteral(states.onTime)})`;
  const open = `IF(${at("days")}<0,${textLiteral(states.overdue)},${soon})`;
  return [
    {
      value: days ?? "",
      formula: `IF(${at("done")}<>"","",${at("due")}-${today})`,
      style: "textCenter",
    },
    { value: word, formula: `IF(${at("done")}<>"",${late},${open})`, style: "textCenter" },
  ];
}

const dateFormula = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `DATE(${year},${String(Number(month))},${String(Number(day))})`;
};
