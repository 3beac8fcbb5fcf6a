import { patch, type Desk } from "./desk";

/** The plans of the product; a plan that was saved and is there no more gives way to the last of them. */
export async function learnPlans(desk: Desk): Promise<void> {
  const plans = await desk.engine.ask("plans", null);
  const { settings } = desk.store.get();
  const known = plans.some(({ id }) => id === settings.plan);
  const plan = known ? settings.plan : (plans.at(-1)?.id ?? settings.plan);
  patch(desk, { plans, settings: { ...settings, plan } });
}
