import { planList } from "#core/catalogue/plans/plan-heads";
import type { GivenFile, PlanLine } from "#taskpane/protocol/answers";
import type { PlanAnswer } from "#taskpane/protocol/tool-answers";
import type { OwnPlan } from "#taskpane/state/state";
import { patch, type Desk } from "#taskpane/work/desk";

/** The plans to choose from, with the one that this computer remembers. */
export async function learnPlans(desk: Desk): Promise<void> {
  const file = (await desk.computer?.recall("plan")) ?? null;
  listPlans(desk, file === null ? null : await take(desk, file));
}

/**
 * The built-in plans and the clerk's own, which stands in the place of a built-in one of its id. In place of a chosen plan
 * that is there no more another one has to be chosen.
 */
export function listPlans(desk: Desk, own: PlanLine | null): void {
  const others = planList.filter(({ id }) => id !== own?.id);
  const plans = [...others, ...(own === null ? [] : [own])];
  const { settings } = desk.store.get();
  const known = plans.some(({ id }) => id === settings.plan);
  const plan = known ? settings.plan : "";
  patch(desk, { plans, settings: { ...settings, plan } });
}

/** How the page lists it; null when it is refused. */
async function take(desk: Desk, file: GivenFile): Promise<PlanLine | null> {
  const { language } = desk.store.get();
  return learn(desk, file, await desk.engine.ask("ownPlan", { file, language }));
}

/** Goes on with the plan that was read out of a file, or null: out of the open workbook; false when it is refused. */
export function usePlan(desk: Desk, file: OwnPlan["file"], answer: PlanAnswer): boolean {
  const plan = learn(desk, file, answer);
  if (plan === null) return false;
  patch(desk, { settings: { ...desk.store.get().settings, plan: plan.id } });
  listPlans(desk, plan);
  return true;
}

/** The plan as the page lists it; null when it is refused. */
function learn(desk: Desk, file: OwnPlan["file"], answer: PlanAnswer): PlanLine | null {
  const plan = answer.kind === "read" ? answer.plan : null;
  patch(desk, { planComplaints: answer.kind === "read" ? [] : answer.mistakes });
  if (plan !== null) patch(desk, { ownPlan: { id: plan.id, file } });
  return plan;
}
