import type { Task } from "#core/catalogue/task";
import { standingOf, type TaskStanding, type TaskState } from "./task-state";
import type { TaskProgress } from "./task-progress";

/** A task with its standing on the day of the report. */
export interface StandingTask {
  readonly task: Task;
  readonly progress: TaskProgress | null;
  readonly standing: TaskStanding;
}

/** How many tasks stand how, and those to be named. */
export interface TaskSummary {
  readonly total: number;
  readonly counts: Readonly<Record<TaskState, number>>;
  /** Overdue, the longest first. */
  readonly overdue: readonly StandingTask[];
  /** Still due until the day asked about, the nearest first; with those that are overdue before them. */
  readonly calendar: readonly StandingTask[];
}

export const standingTasks = (
  tasks: readonly Task[],
  progress: ReadonlyMap<string, TaskProgress>,
  asOf: string,
): readonly StandingTask[] =>
  tasks.map((task) => {
    const entered = progress.get(task.id) ?? null;
    return { task, progress: entered, standing: standingOf(task, entered, asOf) };
  });

/** The tasks of a plan counted by their standing; `until` closes the calendar, both days included. */
export function taskSummary(tasks: readonly StandingTask[], until: string): TaskSummary {
  const counts: Record<TaskState, number> = {
    overdue: 0,
    dueSoon: 0,
    onTime: 0,
    open: 0,
    waiting: 0,
    continuous: 0,
    unstated: 0,
    done: 0,
    doneLate: 0,
  };
  for (const { standing } of tasks) counts[standing.state] += 1;
  const dated = tasks
    .filter(({ standing }) => standing.days !== null)
    .sort((one, other) => (one.standing.days ?? 0) - (other.standing.days ?? 0));
  return {
    total: tasks.length,
    counts,
    overdue: dated.filter(({ standing }) => standing.state === "overdue"),
    calendar: dated.filter(({ standing }) => standing.due !== null && standing.due <= until),
  };
}
