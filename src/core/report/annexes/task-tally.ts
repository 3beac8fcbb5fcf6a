import { cellName, columnLetters, quotedSheet } from "#core/cell";
import { sheetNames } from "#core/words/names";
import { columnRange, textLiteral } from "#core/sheet/formula";
import type { RowModel } from "#core/sheet/sheet-model";
import { taskStateNames, type TaskState } from "#core/tasks/task-state";
import type { ListedTasks } from "#core/result/listed-tasks";
import { annexFirst } from "#core/report/annex";
import type { LiveNumber } from "#core/sheet/live-text";
import type { ReportWords } from "#core/report/report-words";

/** Columns of annex 5, from 0. */
export const taskAnnexColumns = { due: 4, done: 5, days: 6, state: 7 } as const;

const countColumn = 2;

/** Rows that the counts take: a label, the total, the states. */
export const tallyHeight = 2 + taskStateNames.length;

/** The row of the label: below the list and an empty row. */
export const tallyTop = ({ standing }: ListedTasks): number => annexFirst + standing.length + 1;

/** How many tasks stand how, counted in the list above. */
export function taskTally(tasks: ListedTasks, words: ReportWords): readonly RowModel[] {
  const { tally, all } = words.texts.titles.tasks;
  const total = allTasks(tasks);
  const countRow = (label: string, { formula, value }: LiveNumber): RowModel => ({
    height: 18,
    cells: [null, { value: label, style: "text" }, { value: value ?? 0, formula, style: "count" }],
  });
  return [
    { cells: [null, { value: tally, style: "label" }], height: 20 },
    countRow(all, total.source),
    ...taskStateNames.map((state) =>
      countRow(words.taskStates[state], tasksIn(tasks, state, words).source),
    ),
  ];
}

interface Tallied {
  /** What the cell of the count calculates. */
  readonly source: LiveNumber;
  /** The cell, as other sheets refer to it. */
  readonly cell: LiveNumber;
}

const stateRange = ({ standing }: ListedTasks): string => {
  const column = `$${columnLetters(taskAnnexColumns.state)}$`;
  return columnRange(column, annexFirst, annexFirst + Math.max(standing.length, 1) - 1);
};

const tallied = (row: number, source: LiveNumber): Tallied => ({
  source,
  cell: { formula: taskCell(row, countColumn), value: source.value },
});

export const taskCell = (row: number, column: number): string =>
  `${quotedSheet(sheetNames.tasks)}!${cellName(row, column)}`;

export const allTasks = (tasks: ListedTasks): Tallied =>
  tallied(tallyTop(tasks) + 1, {
    formula: `COUNTA(${stateRange(tasks)})`,
    value: tasks.standing.length,
  });

export const tasksIn = (tasks: ListedTasks, state: TaskState, words: ReportWords): Tallied =>
  tallied(tallyTop(tasks) + 2 + taskStateNames.indexOf(state), {
    formula: `COUNTIF(${stateRange(tasks)},${textLiteral(words.taskStates[state])})`,
    value: tasks.summary.counts[state],
  });
