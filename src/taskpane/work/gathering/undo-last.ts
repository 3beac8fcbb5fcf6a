import { givingTextOf } from "#taskpane/speech/giving-words";
import { compute } from "#taskpane/work/compute";
import { during, patch, tell, type Desk } from "#taskpane/work/desk";
import { keepWork } from "#taskpane/work/keep-work";

/** Everything as it was before the last of them. */
export async function undoLast(desk: Desk): Promise<void> {
  await during(desk, "loading", async () => {
    const { undo, language } = desk.store.get();
    const last = undo.at(-1);
    if (last === undefined) return;
    await desk.engine.ask("goBack", last.number);
    patch(desk, { ...last.before, undo: undo.slice(0, -1), difference: null });
    await compute(desk);
    await keepWork(desk);
    tell(desk, givingTextOf(language).undo.done(last.words));
  });
}
