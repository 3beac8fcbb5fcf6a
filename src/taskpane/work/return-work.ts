import { lastDay } from "#taskpane/state/due-date";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import type { PaneState } from "#taskpane/state/state";
import type { UnitLine } from "#taskpane/protocol/answers";
import type { ReturnedUnit } from "#taskpane/protocol/gather-answers";
import { advance, complain, during, isStopping, orderOf, patch, tell, type Desk } from "./desk";
import { handOut } from "./hand-out";
import { handText } from "./hand-text";

const wordsOf = (desk: Desk) => gatherTextOf(desk.store.get().language).back;

/** Day until which units are asked to send again: the user's own, otherwise the last day of the receipt. */
export const returnDay = (state: PaneState): string => state.returnUntil ?? lastDay(state);

/** A pack for every unit with something to correct or to explain, in one archive; a stop saves nothing. */
export async function savePacks(desk: Desk): Promise<void> {
  const state = desk.store.get();
  if (state.report === null) {
    complain(desk, "filesNeeded");
    return;
  }
  await during(desk, "packing", async () => {
    const until = returnDay(state);
    const units = await desk.engine.ask("startReturn", { order: orderOf(state), until });
    const returned = await packEach(desk, units);
    if (returned === null) {
      await desk.engine.ask("dropReturn", null);
      tell(desk, wordsOf(desk).cancelled);
      return;
    }
    const file = await desk.engine.ask("finishReturn", null);
    if (handOut(desk, file)) patch(desk, { returned });
  });
}

/** What was packed for each of them; null after a stop. */
async function packEach(
  desk: Desk,
  units: readonly UnitLine[],
): Promise<readonly ReturnedUnit[] | null> {
  const returned: ReturnedUnit[] = [];
  for (const { code, name } of units) {
    if (isStopping(desk)) return null;
    advance(desk, { done: returned.length, total: units.length, name });
    returned.push(await desk.engine.ask("returnUnit", { unit: code }));
  }
  return isStopping(desk) ? null : returned;
}

/** The message to a unit, ready to be pasted elsewhere. */
export async function copyMessage(desk: Desk, code: string): Promise<void> {
  const unit = desk.store.get().returned.find((each) => each.code === code);
  if (unit === undefined) return;
  await handText(desk, unit.message, wordsOf(desk).copied(unit.name));
}
