import type { PaneState, UndoPoint } from "#taskpane/state/state";
import { patch, type Desk } from "#taskpane/work/desk";

const mostPoints = 10;

/**
 * What goes back with the files: everything that was given and decided, not where one stands on the page. What is made of
 * it is made again: lists of many files, kept ten steps back, were most of what the page held.
 */
const given = [
  ...(["registry", "registryComplaints", "previous", "change", "questions"] as const),
  ...(["chosen", "explanations", "settings", "plans", "ownPlan", "sample"] as const),
  ...(["unit", "unitQuery"] as const),
] satisfies readonly (keyof PaneState)[];

/** Keeps everything as it stands, before something is taken in or thrown away; `words` say what. */
export async function keepPoint(desk: Desk, words: string): Promise<void> {
  const state = desk.store.get();
  const number = (state.undo.at(-1)?.number ?? 0) + 1;
  await desk.engine.ask("keepPoint", number);
  const before: Partial<PaneState> = Object.fromEntries(given.map((name) => [name, state[name]]));
  const point: UndoPoint = { number, words, before };
  patch(desk, { undo: [...state.undo, point].slice(-mostPoints) });
}

/** Nothing came of it: there is nothing to undo. */
export function dropPoint(desk: Desk): void {
  patch(desk, { undo: desk.store.get().undo.slice(0, -1) });
}

/** Says what was done, and offers to undo it. */
export function tellUndoable(desk: Desk, words: string): void {
  patch(desk, { notice: { tone: "good", words, canUndo: true } });
}
