import type { PaneState } from "#taskpane/state/state";
import { patch, whenFree, type Desk } from "./desk";
import { recallFolder } from "./gathering/folder-work";
import { recallWork } from "./keep-work";
import { giveRegistry } from "./gathering/gather-work";

/** Explanations that are kept; the oldest go first. */
const mostKept = 2000;

/** Brings back what was typed to explain figures, and keeps what is typed from now on. */
export async function rememberExplanations(desk: Desk): Promise<void> {
  const { computer, store } = desk;
  if (computer === undefined) return;
  const kept = (await computer.recall("explanations")) ?? [];
  const typed = store.get().explanations;
  const known = new Set(typed.map(([key]) => key));
  let seen: PaneState["explanations"] = [...kept.filter(([key]) => !known.has(key)), ...typed];
  patch(desk, { explanations: seen });
  store.listen(({ explanations, sample, isSecond }) => {
    if (explanations === seen || sample || isSecond) return;
    seen = explanations;
    void computer.keep("explanations", seen.slice(-mostKept));
  });
}

/** What was read last on this computer, or at least its registry. */
export async function recallAll(desk: Desk): Promise<void> {
  if (!(await recallWork(desk))) await recallRegistry(desk);
  await recallFolder(desk);
}

/** The registry file that was chosen last on this computer, unless another one is there already. */
export async function recallRegistry(desk: Desk): Promise<void> {
  const file = (await desk.computer?.recall("registry")) ?? null;
  await whenFree(desk);
  if (file === null || desk.store.get().registry !== null) return;
  // What was said of the workbook before is still to be read.
  const { notice } = desk.store.get();
  await giveRegistry(desk, [file]);
  const { registry } = desk.store.get();
  if (notice !== null) patch(desk, { notice });
  if (registry !== null) patch(desk, { registry: { ...registry, recalled: true } });
}
