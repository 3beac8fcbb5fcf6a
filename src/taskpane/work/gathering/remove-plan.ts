import { during, patch, type Desk } from "#taskpane/work/desk";
import { listPlans } from "./learn-plans";

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
