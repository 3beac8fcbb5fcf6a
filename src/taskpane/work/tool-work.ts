import type { MadeFile, Order } from "#taskpane/engine/calls";
import { stepsOf } from "#taskpane/language";
import { complain, during, orderOf, tell, type Desk } from "./desk";

/** Makes a file and hands it to the user. */
export async function saveMade(
  desk: Desk,
  make: (order: Order) => Promise<MadeFile>,
): Promise<void> {
  await during(desk, "computing", async () => {
    const state = desk.store.get();
    const file = await make(orderOf(state));
    desk.save(file);
    tell(desk, stepsOf(state.language).forms.saved(file.name));
  });
}

/** The report as a text document. */
export async function saveDocument(desk: Desk): Promise<void> {
  if (desk.store.get().report === null) complain(desk, "filesNeeded");
  else await saveMade(desk, (order) => desk.engine.ask("reportDocument", order));
}
