import { formatCount } from "#text/numbers";
import { givingTextOf } from "#taskpane/speech/giving-words";
import { compute, nothingGathered } from "#taskpane/work/compute";
import { during, patch, type Desk } from "#taskpane/work/desk";
import { keepWork } from "#taskpane/work/keep-work";
import { keepPoint, tellUndoable } from "./undo-work";

/** Forgets one file; the others stay. */
export async function dropFile(desk: Desk, name: string): Promise<void> {
  await during(desk, "computing", async () => {
    const text = givingTextOf(desk.store.get().language);
    await keepPoint(desk, text.undo.dropped(name));
    await desk.engine.ask("drop", [name]);
    await compute(desk);
    await keepWork(desk);
    tellUndoable(desk, text.given.dropped(name));
  });
}

/** Forgets the forms; the registry stays. */
export async function clearForms(desk: Desk): Promise<void> {
  await during(desk, "loading", async () => {
    const { language, files } = desk.store.get();
    const text = givingTextOf(language);
    await keepPoint(desk, text.undo.cleared(formatCount(files.length)));
    await desk.engine.ask("clear", null);
    patch(desk, nothingGathered);
    await keepWork(desk);
    tellUndoable(desk, text.given.cleared(formatCount(files.length)));
  });
}

/** Compares with no year any more. */
export async function removePrevious(desk: Desk): Promise<void> {
  await during(desk, "loading", async () => {
    const { language, previous } = desk.store.get();
    const text = givingTextOf(language);
    await keepPoint(desk, text.undo.dropped(previous?.name ?? ""));
    await desk.engine.ask("previous", { file: null, language });
    patch(desk, { previous: null });
    await compute(desk);
    await keepWork(desk);
    tellUndoable(desk, text.given.dropped(previous?.name ?? ""));
  });
}
