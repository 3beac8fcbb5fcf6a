import { ok } from "#core/result";
import { doing, liveOf, type Done, type LiveDesk } from "#taskpane/live/live-desk";
import { hasPlan, planSheetsAmong } from "#taskpane/live/plan-sheets";
import { liveTextOf } from "#taskpane/live/words";
import { patch, tell } from "#taskpane/work/desk";
import { usePlan } from "#taskpane/work/gathering/learn-plans";
import { removePlan } from "#taskpane/work/gathering/plan-file-work";
import { anotherPlan } from "#taskpane/work/gathering/settle-work";

/** The plan out of the sheets of this workbook; the one before stays when this one is refused. */
export async function takePlan(desk: LiveDesk): Promise<void> {
  let isTaken = false as boolean;
  await doing(desk, "plan", async () => {
    const read = await readPlan(desk);
    if (!read.ok) return read;
    isTaken = read.value;
    if (isTaken) tell(desk, liveTextOf(desk.store.get().language).plan.done(planInUse(desk)));
    return ok(undefined);
  });
  if (isTaken) await anotherPlan(desk);
}

/** One request; false when the plan has mistakes. */
export async function readPlan(desk: LiveDesk): Done<boolean> {
  const read = await desk.workbook.readSheets(planSheetsAmong(liveOf(desk).sheets));
  if (!read.ok) return read;
  const { language } = desk.store.get();
  const answer = await desk.engine.ask("planSheets", { grids: read.value, language });
  return ok(usePlan(desk, null, answer));
}

/** The sheet of the plan in use was deleted or renamed: one sentence, and a plan of the product from now on. */
export async function missPlan(desk: LiveDesk): Promise<void> {
  const { ownPlan } = desk.store.get();
  if (ownPlan?.file !== null || hasPlan(liveOf(desk).sheets)) return;
  await removePlan(desk);
  await anotherPlan(desk);
  sayPlan(desk, "gone");
}

export type PlanFault = "gone" | "wrong";

/** Why the plan of this workbook is not in use, and which one is. */
export function sayPlan(desk: LiveDesk, why: PlanFault): void {
  const words = liveTextOf(desk.store.get().language).plan[why](planInUse(desk));
  patch(desk, { notice: { tone: "bad", words } });
}

function planInUse({ store }: LiveDesk): string {
  const { plans, settings } = store.get();
  return plans.find(({ id }) => id === settings.plan)?.name ?? settings.plan;
}
