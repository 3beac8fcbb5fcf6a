import type { GivenFile } from "#taskpane/engine/calls";
import type { PlanAnswer } from "#taskpane/engine/tool-calls";
import type { OwnPlan } from "#taskpane/state";
import { onlyOne } from "./gather-work";
import { during, patch, type Desk } from "./desk";

/** The plans to choose from, with the one that this computer remembers. */
export async function learnPlans(desk: Desk): Promise<void> {
  const file = (await desk.computer?.recall("plan")) ?? null;
  if (file !== null) await take(desk, file);
  await listPlans(desk);
}

/** A plan that is there no more gives way to the last of them. */
async function listPlans(desk: Desk): Promise<void> {
  const plans = await desk.engine.ask("plans", null);
  const { settings } = desk.store.get();
  const known = plans.some(({ id }) => id === settings.plan);
  const plan = known ? settings.plan : (plans.at(-1)?.id ?? settings.plan);
  patch(desk, { plans, settings: { ...settings, plan } });
}

/** The plan of a workbook that a clerk wrote, and that is the plan from now on; a refused one changes nothing. */
export async function givePlan(desk: Desk, files: readonly GivenFile[]): Promise<boolean> {
  const file = onlyOne(desk, files);
  if (file === null) return false;
  let isTaken = false as boolean;
  await during(desk, "loading", async () => {
    const { language } = desk.store.get();
    isTaken = await usePlan(desk, file, await desk.engine.ask("ownPlan", { file, language }));
    if (isTaken) await desk.computer?.keep("plan", file);
  });
  return isTaken;
}

async function take(desk: Desk, file: GivenFile): Promise<void> {
  const { language } = desk.store.get();
  learn(desk, file, await desk.engine.ask("ownPlan", { file, language }));
}

/** Goes on with the plan that was read out of a file, or null: out of the open workbook; false when it is refused. */
export async function usePlan(
  desk: Desk,
  file: OwnPlan["file"],
  answer: PlanAnswer,
): Promise<boolean> {
  const plan = learn(desk, file, answer);
  if (plan === null) return false;
  patch(desk, { settings: { ...desk.store.get().settings, plan } });
  await listPlans(desk);
  return true;
}

/** Its id; null when it is refused. */
function learn(desk: Desk, file: OwnPlan["file"], answer: PlanAnswer): string | null {
  const id = answer.kind === "read" ? answer.plan : null;
  patch(desk, { planComplaints: answer.kind === "read" ? [] : answer.mistakes });
  if (id !== null) patch(desk, { ownPlan: { id, file } });
  return id;
}

/** Back to the plans of the product. */
export async function removePlan(desk: Desk): Promise<void> {
  await during(desk, "loading", async () => {
    const { language } = desk.store.get();
    await desk.engine.ask("ownPlan", { file: null, language });
    patch(desk, { ownPlan: null, planComplaints: [] });
    await listPlans(desk);
    await desk.computer?.keep("plan", null);
  });
}
