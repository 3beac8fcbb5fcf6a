import type { Task } from "#core/catalogue/task";
import type { Grid } from "#core/cell";
import { planSheets } from "#core/words/plan-sheet-names";
import { taskColumns } from "#core/words/plan-sheet-words";
import type { Issue } from "#core/issue";
import { err, ok, type Result } from "#core/result";
import type { TaskProgress } from "#core/tasks/task-progress";
import { planComplaints } from "./plan-complaints";
import { readTasks } from "./read-tasks";
import { readTable } from "./table-reader";

export interface ReadProgress {
  readonly progress: ReadonlyMap<string, TaskProgress>;
  /** Rows of tasks that the plan does not have. */
  readonly issues: readonly Issue[];
}

/** What was entered about the tasks of a plan, from a task sheet; or every mistake in the sheet. */
export function readProgress(
  grid: Grid | null,
  { plan, tasks }: { readonly plan: string; readonly tasks: readonly Task[] },
): Result<ReadProgress, readonly Issue[]> {
  const complaints = planComplaints();
  if (grid === null) {
    const sheet = planSheets.tasks;
    complaints.add("planSheetMissing", { sheet }, { sheet, cell: null, found: null });
    return err(complaints.issues);
  }
  const rows = readTable(grid, { columns: taskColumns, passive: [] }, complaints);
  const read = readTasks(rows, plan);
  if (complaints.issues.length > 0) return err(complaints.issues);
  const known = new Set(tasks.map(({ id }) => id));
  for (const [id, row] of read.rows) {
    if (!known.has(id)) complaints.add("planTaskUnknown", { plan }, row.at("id"));
  }
  const progress = new Map([...read.progress].filter(([id]) => known.has(id)));
  return ok({ progress, issues: complaints.issues });
}
