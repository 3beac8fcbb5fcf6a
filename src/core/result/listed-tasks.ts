import type { Task } from "#core/catalogue/task";
import {
  standingTasks,
  taskSummary,
  type StandingTask,
  type TaskSummary,
} from "#core/tasks/task-summary";
import type { ReportResult } from "./report-result";

/** The tasks of a plan as its report lists them. */
export interface ListedTasks {
  readonly standing: readonly StandingTask[];
  readonly summary: TaskSummary;
}

/** With their standing on the day of the report, and what is due until its deadline. */
export function listedTasks(
  tasks: readonly Task[],
  { taskProgress, asOf, dueDate }: Pick<ReportResult, "asOf" | "dueDate" | "taskProgress">,
): ListedTasks {
  const standing = standingTasks(tasks, taskProgress ?? new Map(), asOf);
  return { standing, summary: taskSummary(standing, dueDate) };
}
