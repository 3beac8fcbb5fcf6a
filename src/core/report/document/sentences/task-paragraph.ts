import { textLiteral } from "#core/sheet/formula";
import { taskStateNames } from "#core/tasks/task-state";
import type { StandingTask } from "#core/tasks/task-summary";
import { annexFirst } from "#core/report/annex";
import { agreeing, counted } from "./counted-words";
import {
  countLed,
  either,
  joined,
  nothing,
  said,
  type LiveCondition,
  type LiveNumber,
  type LiveText,
} from "#core/sheet/live-text";
import type { ReportWords } from "#core/report/report-words";
import type { ListedTasks } from "#core/result/listed-tasks";
import { tasksIn, taskAnnexColumns, taskCell, allTasks } from "#core/report/annexes/task-tally";

/** The paragraph names so many overdue tasks and counts the others. */
const mostNamed = 3;

/**
 * `Chương trình giao 38 nhiệm vụ: quá hạn 03, … Quá hạn: …`: every number is a count of annex 5, so that the paragraph
 * follows when a day of finishing is entered there. States that no task has are not mentioned.
 */
export function taskParagraph(tasks: ListedTasks, kind: string, words: ReportWords): LiveText {
  const texts = words.texts.paragraph.tasks;
  if (tasks.standing.length === 0) return said(texts.none(kind));
  return joined([
    said(texts.start(kind)),
    counted(allTasks(tasks).cell, texts.middle, words.texts.report.lead),
    statesSaid(tasks, words),
    said("."),
    overdueSaid(tasks, words),
    said(texts.annex),
  ]);
}

const isSome = ({ formula, value }: LiveNumber): LiveCondition => ({
  formula: `${formula}>0`,
  holds: (value ?? 0) > 0,
});

/** `quá hạn 3, thường xuyên 5`: each state that tasks have with a comma before it, the first comma cut off. */
function statesSaid(tasks: ListedTasks, words: ReportWords): LiveText {
  const comma = ", ";
  const all = joined(
    taskStateNames.map((state) => {
      const { cell } = tasksIn(tasks, state, words);
      const word = words.taskStates[state];
      const name = `${comma}${word.charAt(0).toLowerCase()}${word.slice(1)} `;
      return either(
        isSome(cell),
        joined([said(name), countLed(cell, words.texts.report.lead)]),
        nothing,
      );
    }),
  );
  return {
    formula: `MID(${all.formula},${String(comma.length + 1)},1000)`,
    value: all.value.slice(comma.length),
  };
}

/** The tasks that are overdue the longest by name, as long as annex 5 calls them so. */
function overdueSaid(tasks: ListedTasks, words: ReportWords): LiveText {
  const texts = words.texts.paragraph.tasks;
  const named = tasks.summary.overdue.slice(0, mostNamed);
  if (named.length === 0) return nothing;
  const still = named.map((each) => stillOverdue(tasks, each, words));
  const names = named.map(({ task, standing: { due } }, index) => {
    const day = due === null ? "" : texts.due(words.day(due));
    const before = still.slice(0, index);
    const semicolon = index === 0 ? nothing : either(anyOf(before), said("; "), nothing);
    return { name: joined([semicolon, said(task.title + day)]), when: still[index] };
  });
  const left = othersOverdue(tasks, still, words);
  const others = joined([
    said(texts.more),
    countLed(left, words.texts.report.lead),
    agreeing(left, texts.moreEnd),
  ]);
  const list = joined([
    said(texts.overdue),
    ...names.map(({ name, when }) => (when === undefined ? name : either(when, name, nothing))),
    either(isSome(left), others, nothing),
    said("."),
  ]);
  return either(anyOf(still), list, nothing);
}

const anyOf = (conditions: readonly LiveCondition[]): LiveCondition => ({
  formula: `OR(${conditions.map(({ formula }) => formula).join(",")})`,
  holds: conditions.some(({ holds }) => holds),
});

function stillOverdue(
  { standing }: ListedTasks,
  task: StandingTask,
  { taskStates }: ReportWords,
): LiveCondition {
  const cell = taskCell(annexFirst + standing.indexOf(task), taskAnnexColumns.state);
  return {
    formula: `${cell}=${textLiteral(taskStates.overdue)}`,
    holds: task.standing.state === "overdue",
  };
}

/** Overdue tasks that were not named. */
function othersOverdue(
  tasks: ListedTasks,
  named: readonly LiveCondition[],
  words: ReportWords,
): LiveNumber {
  const { formula, value } = tasksIn(tasks, "overdue", words).cell;
  const shown = named.map((each) => `IF(${each.formula},1,0)`).join("+");
  return {
    formula: `(${formula}-(${shown}))`,
    value: (value ?? 0) - named.filter(({ holds }) => holds).length,
  };
}
