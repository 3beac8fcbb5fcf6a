import type { Desk } from "./desk";
import { during, patch, whenFree } from "./desk";
import { compute } from "./compute";

/** Keeps what was read on this computer, so that a reload loses nothing; the sample is made again in no time. */
export async function keepWork({ computer, engine, store }: Desk): Promise<void> {
  const { sample, isSecond, version, ...page } = store.get();
  const { registry, previous, chosen, reminded, questions } = page;
  if (computer === undefined || sample || isSecond) return;
  await engine.ask("store", null);
  await computer.keep("work", {
    version,
    page: { registry, previous, chosen, reminded, questions },
  });
}

/** Goes on from what was kept, unless something has been given already; false when there is nothing. */
export async function recallWork(desk: Desk): Promise<boolean> {
  const kept = (await desk.computer?.recall("work")) ?? null;
  await whenFree(desk);
  const { registry, files, notice, version } = desk.store.get();
  if (kept?.version !== version || registry !== null || files.length > 0) return false;
  let isUsable = false as boolean;
  await during(desk, "computing", async () => {
    const units = await desk.engine.ask("restore", null);
    if (units !== null) {
      const { page } = kept;
      const recalled = page.registry && ({ ...page.registry, units, recalled: true } as const);
      patch(desk, { ...page, registry: recalled });
      await compute(desk);
      isUsable = true;
    }
    // What was said before is still to be read.
    patch(desk, { notice });
  });
  // What cannot be used is no more in the way the next time.
  if (!isUsable) await desk.computer?.keep("work", null);
  return isUsable;
}
