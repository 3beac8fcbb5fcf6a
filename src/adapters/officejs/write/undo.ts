import { sheetKey } from "#core/sheet/sheet-list";
import { NotAnswered } from "#adapters/officejs/heard";
import { codeOf } from "#adapters/officejs/host-errors";
import { isDraftName } from "#adapters/officejs/ownership";
import { loadStanding, type Standing, type StandingSheet } from "#adapters/officejs/standing";
import type { Asking } from "#adapters/officejs/asking";
import type { Plan } from "./plan";

/** `completed` when the swap had come so far that it could only be finished; otherwise what stands in the way. */
export type Undone = "undone" | "completed" | { readonly leftBehind: unknown };

/** How what was owed ended: all is as before, or all is written. */
export type Settled = "takenBack" | "finished";

/**
 * After a fault: takes everything back, unless the swap had begun to delete old sheets, which is the last that
 * it does: then it finishes. When Excel refuses this too, drafts are left behind for the next writing to clear
 * away; the fault that came first is the one to report.
 */
export async function undo(asking: Asking, plan: Plan): Promise<Undone> {
  const { newContext } = asking;
  try {
    const now = await loadStanding(asking);
    const context = newContext();
    const remaining = plan.replacements.filter(({ old }) => stands(old, now));
    const replaced = plan.replacements.filter(({ old }) => old !== null);
    const complete = remaining.length < replaced.length && isInPlace(plan, now);
    if (complete) for (const { old } of remaining) remove(context, old);
    else takeBack(context, plan, now);
    await context.sync();
    return complete ? "completed" : "undone";
  } catch (error) {
    if (codeOf(error) === null && !(error instanceof NotAnswered)) throw error;
    return { leftBehind: error };
  }
}

const stands = (old: StandingSheet | null, { sheets }: Standing): boolean =>
  old !== null && sheets.some(({ id }) => id === old.id);

/** The sheets that this writing has made: somebody else may have made others in the meantime. */
function made({ standing, replacements }: Plan, now: Standing): readonly StandingSheet[] {
  const known = new Set(standing.sheets.map(({ id }) => id));
  const ours = new Set(replacements.map(({ model }) => sheetKey(model.name)));
  return now.sheets.filter(
    ({ id, name, mark }) =>
      !known.has(id) && (isDraftName(name) || (mark !== null && ours.has(sheetKey(name)))),
  );
}

/** Every new sheet has its own name: an old one that is missing then was deleted by the swap, not by people. */
function isInPlace(plan: Plan, now: Standing): boolean {
  const placed = new Set(made(plan, now).map(({ name }) => sheetKey(name)));
  return plan.replacements.every(({ model }) => placed.has(sheetKey(model.name)));
}

function takeBack(context: Excel.RequestContext, plan: Plan, now: Standing): void {
  const { worksheets, names } = context.workbook;
  for (const sheet of made(plan, now)) remove(context, sheet);
  for (const { old } of plan.replacements) {
    const name = now.sheets.find(({ id }) => id === old?.id)?.name;
    if (old !== null && name !== undefined && name !== old.name) {
      worksheets.getItem(old.id).name = old.name;
    }
  }
  for (const { name, before } of plan.names) {
    if (!now.names.has(name.toLowerCase())) continue;
    if (before === null) names.getItem(name).delete();
    else names.getItem(name).formula = before;
  }
  // The last thing, because it fails while another workbook is in front.
  const active = plan.replacements.find(({ old }) => old?.id === plan.standing.activeSheet);
  if (active?.old !== undefined && active.old !== null && stands(active.old, now)) {
    worksheets.getItem(active.old.id).activate();
  }
}

function remove({ workbook }: Excel.RequestContext, sheet: StandingSheet | null): void {
  if (sheet === null) return;
  const found = workbook.worksheets.getItem(sheet.id);
  // Excel refuses to delete what is very hidden.
  if (sheet.visibility === "veryHidden") found.visibility = "Hidden";
  found.delete();
}
