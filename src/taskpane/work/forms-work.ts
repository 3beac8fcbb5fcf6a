import type { FormOrder, UnitLine } from "#taskpane/protocol/answers";
import { stepsOf } from "#taskpane/speech/language";
import {
  advance,
  complain,
  during,
  isPlanChosen,
  isStopping,
  orderOf,
  tell,
  type Desk,
} from "./desk";
import { handOut } from "./hand-out";

const wordsOf = (desk: Desk) => stepsOf(desk.store.get().language);

/** One form for the unit that was chosen. */
export async function saveForm(desk: Desk): Promise<void> {
  const { registry, unit } = desk.store.get();
  if (!isPlanChosen(desk)) return;
  if (registry === null) {
    complain(desk, "registryNeeded");
    return;
  }
  if (unit === null) {
    complain(desk, "unitNeeded");
    return;
  }
  await during(desk, "computing", async () => {
    const file = await desk.engine.ask("form", { ...orderOf(desk.store.get()), unit });
    handOut(desk, file);
  });
}

/** The forms of all units in one archive; a stop saves nothing. */
export async function saveAllForms(desk: Desk): Promise<void> {
  const { registry } = desk.store.get();
  if (!isPlanChosen(desk)) return;
  if (registry === null) {
    complain(desk, "registryNeeded");
    return;
  }
  await during(desk, "writing", async () => {
    const order = orderOf(desk.store.get());
    advance(desk, { total: registry.units.length });
    for (const unit of registry.units) {
      if (isStopping(desk)) break;
      await addForm(desk, unit, { ...order, unit: unit.code });
    }
    if (isStopping(desk)) {
      await desk.engine.ask("dropArchive", null);
      tell(desk, wordsOf(desk).job.zipCancelled);
      return;
    }
    const file = await desk.engine.ask("archive", order);
    handOut(desk, file);
  });
}

async function addForm(desk: Desk, unit: UnitLine, order: FormOrder): Promise<void> {
  advance(desk, { name: unit.name });
  await desk.engine.ask("archiveForm", order);
  advance(desk, { done: (desk.store.get().job?.done ?? 0) + 1 });
}
