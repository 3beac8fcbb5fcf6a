import { givingTextOf } from "#taskpane/speech/giving-words";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import { patch, type Desk } from "./desk";
import { keepPoint, tellUndoable } from "./gathering/undo-work";

/** Nothing of it is left on this computer; the page goes on with what it has. */
export async function forgetComputer(desk: Desk): Promise<void> {
  const { language } = desk.store.get();
  await keepPoint(desk, givingTextOf(language).undo.forgotten);
  await desk.computer?.forget();
  patch(desk, { explanations: [], folder: null });
  tellUndoable(desk, gatherTextOf(language).computer.forgotten);
}
