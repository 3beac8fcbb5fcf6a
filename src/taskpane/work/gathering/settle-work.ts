import type { Settings } from "#taskpane/state/settings";
import { during, orderOf, patch, whenFree, type Desk } from "#taskpane/work/desk";
import { compute } from "#taskpane/work/compute";

/** The sample is another one for another year, part of it and plan; real forms are only judged anew. */
export async function settle(desk: Desk, changed: Partial<Settings>): Promise<void> {
  await whenFree(desk);
  const another = changed.year !== undefined || changed.plan !== undefined || "period" in changed;
  if (!desk.store.get().sample || !another) return reword(desk);
  return during(desk, "sample", async () => {
    await desk.engine.ask("sample", orderOf(desk.store.get()));
    await compute(desk);
  });
}

/** Report and check again, after a setting or the language changed; while something runs, after it. */
export async function reword(desk: Desk): Promise<void> {
  await whenFree(desk);
  const { report, check, files } = desk.store.get();
  const isGathered = report !== null || files.length > 0;
  if (!isGathered && check === null) return;
  await during(desk, "computing", async () => {
    if (isGathered) await compute(desk);
    if (check !== null)
      patch(desk, { check: await desk.engine.ask("recheck", orderOf(desk.store.get())) });
  });
}

/** The plan is another one, or says something else. */
export const anotherPlan = (desk: Desk): Promise<void> =>
  settle(desk, { plan: desk.store.get().settings.plan });
