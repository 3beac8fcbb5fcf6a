import type { WorkbookFailure } from "#app/ports";
import { ok, type Result } from "#core/result";
import type { SheetModel } from "#core/sheet/sheet-model";
import type { Breathe } from "#adapters/officejs/breathe";
import type { NewContext } from "#adapters/officejs/new-context";
import { loadStanding } from "#adapters/officejs/standing";
import { writeDrafts } from "./drafts";
import { planReplacement } from "./plan";
import { undo } from "./undo";

/** One request to look, one to write (more when it is large); nothing is changed when any of them fails. */
export async function replaceSheets(
  newContext: NewContext,
  models: readonly SheetModel[],
  breathe: Breathe,
): Promise<Result<void, WorkbookFailure>> {
  if (models.length === 0) return ok(undefined);
  const plan = planReplacement(await loadStanding(newContext()), models);
  if (!plan.ok) return plan;
  try {
    await writeDrafts(newContext, plan.value, breathe);
  } catch (error) {
    if ((await undo(newContext, plan.value)) !== "completed") throw error;
  }
  return ok(undefined);
}
