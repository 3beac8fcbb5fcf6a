import type { Desk } from "./desk";
import { during, patch, whenFree } from "./desk";
import { compute } from "./compute";

/** Keeps what was read on this computer, so that a reload loses nothing; the sample is made again in no time. */
export async function keepWork({ computer, engine, store }: Desk): Promise<void> {
  const { sample, registry, previous, chosen, reminded, isSecond } = store.get();
  if (computer === undefined || sample || isSecond) return;
  const read = await engine.ask("store", null);
  await computer.keep("work", { read, page: { registry, previous, chosen, reminded } });
}

/** Goes on from what was kept, unless something has been given already; false when there is nothing. */
export async function recallWork(desk: Desk): Promise<boolean> {
  const kept = (await desk.computer?.recall("work")) ?? null;
  await whenFree(desk);
  const { registry, files, notice } = desk.store.get();
  if (kept === null || registry !== null || files.length > 0) return false;
  await during(desk, "computing", async () => {
    const units = await desk.engine.ask("restore", kept.read);
    const { page } = kept;
    const recalled = page.registry && ({ ...page.registry, units, recalled: true } as const);
    patch(desk, { ...page, registry: recalled });
    await compute(desk);
    // What was said before is still to be read.
    patch(desk, { notice });
  });
  return true;
}
