import type { GivenFile } from "#taskpane/protocol/answers";
import { during, patch, type Desk } from "#taskpane/work/desk";
import { onlyOne } from "./gather-work";
import { listPlans, usePlan } from "./learn-plans";
import { anotherPlan } from "./settle-work";

/** The plan of a workbook that a clerk wrote, and that is the plan from now on; a refused one changes nothing. */
export async function givePlan(desk: Desk, files: readonly GivenFile[]): Promise<boolean> {
  const file = onlyOne(desk, files);
  if (file === null) return false;
  let isTaken = false as boolean;
  await during(desk, "loading", async () => {
    const { language } = desk.store.get();
    isTaken = usePlan(desk, file, await desk.engine.ask("ownPlan", { file, language }));
    if (isTaken) await desk.computer?.keep("plan", file);
  });
  return isTaken;
}

/** Back to the plans of the product. */
export async function removePlan(desk: Desk): Promise<void> {
  await during(desk, "loading", async () => {
    const { language } = desk.store.get();
    await desk.engine.ask("ownPlan", { file: null, language });
    patch(desk, { ownPlan: null, planComplaints: [] });
    listPlans(desk, null);
    await desk.computer?.keep("plan", null);
  });
}

/** What was computed by another plan is computed anew. */
export async function takePlan(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  if (await givePlan(desk, files)) await anotherPlan(desk);
}

export async function leavePlan(desk: Desk): Promise<void> {
  await removePlan(desk);
  await anotherPlan(desk);
}
