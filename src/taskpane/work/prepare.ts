import type { PartName } from "#taskpane/protocol/part-names";
import type { PaneState } from "#taskpane/state/state";
import { orderOf, type Desk } from "./desk";

/** Runs something when the page has nothing else to do. */
export type WhenIdle = (run: () => void) => void;

/** What the next press of a button will probably ask the engine for. */
function partsAhead({ mode, registry, report }: PaneState): readonly PartName[] {
  const inExcel = mode === "excel";
  return [
    "formCheck",
    ...(report === null ? [] : (["reportSheets"] as const)),
    ...(report !== null && inExcel ? (["keptTexts"] as const) : []),
    ...(registry === null ? [] : (["formSheets"] as const)),
    ...(inExcel || (registry === null && report === null) ? [] : (["files", "writer"] as const)),
  ];
}

/**
 * Loads the engine and its parts before they are asked for, so that no button waits for them. Where that fails nothing
 * is said: whoever needs the part asks again, and is told.
 */
export function prepareAhead(desk: Desk, whenIdle: WhenIdle): void {
  const asked = new Set<PartName>();
  const look = (state: PaneState): void => {
    const names = partsAhead(state).filter((name) => !asked.has(name));
    if (state.mode === "starting" || state.job !== null || names.length === 0) return;
    for (const name of names) asked.add(name);
    whenIdle(() => {
      const order = orderOf(desk.store.get());
      desk.engine.ask("prepare", { order, names }).catch(() => {
        for (const name of names) asked.delete(name);
      });
    });
  };
  desk.store.listen(look);
  look(desk.store.get());
}
