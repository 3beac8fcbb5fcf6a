import { cellName } from "#core/cell";
import { sheetNames } from "#core/words/names";
import { serialFromIso } from "#core/registry/calendar-day";
import { textLiteral } from "#core/sheet/formula";
import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";
import { daysOfNotice } from "#core/tasks/task-state";
import type { ListedTasks } from "#core/result/listed-tasks";
import type { StandingTask } from "#core/tasks/task-summary";
import { annex, annexFirst, heightOf } from "#core/report/annex";
import { together, type KeptRow } from "#core/report/page-breaks";
import type { ReportResult } from "#core/result/report-result";
import type { ReportLayout } from "#core/report/report-layout";
import { tallyHeight, tallyTop, taskAnnexColumns, taskTally } from "./task-tally";

type TaskSetting = Pick<ReportLayout, "words" | "draft" | "attached" | "tasks"> & {
  readonly result: Pick<ReportResult, "asOf" | "dueDate">;
};

const widths = [4, 38, 22, 20, 9.5, 9.5, 7, 12, 21, 9.5];

/**
 * Annex 5: the tasks of the plan with who leads them, by when, how they stand on the day of the report, and what
 * was entered of their result; below, how many stand how, and what is due until the day of the report's deadline.
 * Days and the states that follow from a day are live formulas over the two day columns.
 */
export function taskAnnex(setting: TaskSetting): SheetModel {
  const { words, draft, tasks: listed } = setting;
  const titles = words.texts.titles.tasks;
  const none: RowModel = { cells: [{ value: titles.none, style: "plain" }] };
  const rows = listed.standing.map((each, index) =>
    taskRow(each, { setting, row: annexFirst + index, number: index + 1, list: null }),
  );
  const below = [
    empty,
    ...together(taskTally(listed, words)),
    empty,
    ...calendarRows(listed, setting),
  ];
  const sheet = annex({
    name: sheetNames.tasks,
    title: titles.title,
    subtitle: titles.subtitle,
    attached: setting.attached,
    note: "",
    headings: titles.headings,
    widths,
    rows: rows.length === 0 ? [none] : [...rows, ...below],
    draft,
    frozenColumns: 0,
  });
  if (rows.length === 0) return sheet;
  const heading = calendarTop(listed);
  const band = { top: heading, left: 0, bottom: heading, right: widths.length - 1 };
  return { ...sheet, merges: [...sheet.merges, band] };
}

const empty: RowModel = { cells: [] };

/** The row of the calendar's heading: below the counts and an empty row. */
const calendarTop = (listed: ListedTasks): number => tallyTop(listed) + tallyHeight + 1;

/** What is due until the day of the report's deadline; its days are those of the list above. */
function calendarRows(listed: ListedTasks, setting: TaskSetting): readonly KeptRow[] {
  const { words, result } = setting;
  const titles = words.texts.titles.tasks;
  const { calendar } = listed.summary;
  const due = calendar.map((each, index) =>
    taskRow(each, {
      setting,
      row: calendarTop(listed) + 1 + index,
      number: index + 1,
      list: annexFirst + listed.standing.indexOf(each),
    }),
  );
  const nothing: RowModel = { cells: [{ value: titles.nothingDue, style: "plain" }] };
  const title = titles.calendar(words.day(result.dueDate));
  return [
    { cells: [{ value: title, style: "heading" }], height: 20, keepWithNext: true },
    ...(due.length === 0 ? [nothing] : due),
  ];
}

interface TaskPlace {
  readonly setting: TaskSetting;
  readonly row: number;
  readonly number: number;
  /** The row of the list that the days are taken from; null in the list itself. */
  readonly list: number | null;
}

function taskRow({ task, progress, standing }: StandingTask, place: TaskPlace): RowModel {
  const { setting, row, number, list } = place;
  const { words } = setting;
  const deadline = words.deadlineWords(task.deadline);
  const outcome = [progress?.result, progress?.evidence].filter((text) => text != null).join("; ");
  const texts = [
    [task.title, 38],
    [task.lead, 22],
    [deadline, 20],
    [outcome, 21],
    [words.taskStates[standing.state], 12],
    [task.ref, 9.5],
  ] as const;
  return {
    height: heightOf(texts),
    cells: [
      { value: number, style: "textCenter" },
      { value: task.title, style: "text" },
      { value: task.lead, style: "text" },
      { value: deadline, style: "text" },
      dayCell(standing.due, { list, column: "due" }),
      dayCell(standing.done, { list, column: "done" }),
      ...standingCells(standing, setting, row),
      { value: outcome, style: "text" },
      { value: task.ref, style: "textCenter" },
    ],
  };
}

function dayCell(
  iso: string | null,
  { list, column }: { readonly list: number | null; readonly column: "due" | "done" },
): CellModel {
  const value = iso === null ? null : serialFromIso(iso);
  if (list === null) return { value, style: "date" };
  const source = cellName(list, taskAnnexColumns[column]);
  return { value: value ?? "", formula: `IF(${source}="","",${source})`, style: "date" };
}

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
