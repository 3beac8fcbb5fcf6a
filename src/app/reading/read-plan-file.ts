import type { Catalogue } from "#core/catalogue/catalogue";
import type { Grid } from "#core/cell";
import { planSheets } from "#core/words/plan-sheet-names";
import { issue, type Issue, type UnreadableReason } from "#core/issue";
import type { PlanBook } from "#core/plans/plan-book";
import { readPlan, sheetAmong } from "#core/plans/read/read-plan";
import { readProgress, type ReadProgress } from "#core/plans/read/read-progress";
import type { Task } from "#core/catalogue/task";
import { err, ok, type Result } from "#core/result";
import { spellingKey } from "#core/spelling";
import type { Opened } from "#app/ports";

export interface PlanFile {
  readonly path: string;
  readonly opened: Opened;
}

/** The plan of a workbook that a clerk wrote, or every mistake in it, each with its place. */
export function readPlanFile(
  file: PlanFile,
  catalogue: Catalogue,
): Result<PlanBook, readonly Issue[]> {
  const grids = planGrids(file);
  if (!grids.ok) return grids;
  const read = readPlan(sheetAmong(grids.value), catalogue);
  return read.ok ? read : err(read.error.map((each) => inFile(each, file.path)));
}

/** What was entered about the tasks in the task sheet of a workbook. */
export function readTaskFile(
  file: PlanFile,
  given: { readonly plan: string; readonly tasks: readonly Task[] },
): Result<ReadProgress, readonly Issue[]> {
  const grids = planGrids(file);
  if (!grids.ok) return grids;
  const read = readProgress(sheetAmong(grids.value)("tasks"), given);
  if (!read.ok) return err(read.error.map((each) => inFile(each, file.path)));
  const { progress, issues } = read.value;
  return ok({ progress, issues: issues.map((each) => inFile(each, file.path)) });
}

/** The sheets of a plan among those of the workbook. */
function planGrids({ path, opened }: PlanFile): Result<readonly Grid[], readonly Issue[]> {
  const refused = (reason: UnreadableReason): readonly Issue[] => [
    issue("planUnreadable", { reason }, { at: { file: path } }),
  ];
  if (!opened.ok) return err(refused(opened.error));
  const wanted = new Set(Object.values(planSheets).map(spellingKey));
  const grids: Grid[] = [];
  for (const { name } of opened.value.sheets) {
    if (!wanted.has(spellingKey(name))) continue;
    const grid = opened.value.readGrid(name);
    if (grid.ok) grids.push(grid.value);
    else if (grid.error !== "sheetMissing") return err(refused(grid.error));
  }
  return ok(grids);
}

const inFile = (each: Issue, path: string): Issue => ({ ...each, at: { ...each.at, file: path } });
