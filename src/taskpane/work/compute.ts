import { orderOf, patch, type Desk } from "./desk";

/** A page on which no form has been read. */
export const nothingGathered = {
  files: [],
  report: null,
  gathered: null,
  change: null,
  proposal: null,
  chosen: [],
  difference: null,
  returned: [],
} as const;

/** The report on what was read, with the present settings, choices and explanations. */
export async function compute(desk: Desk): Promise<void> {
  const state = desk.store.get();
  const { files, proposal } = await desk.engine.ask("atHand", orderOf(state));
  // The forms of the sample are nobody's files.
  patch(desk, state.sample ? { files: [], proposal: null } : { files, proposal });
  if (files.length === 0 || state.registry === null) {
    patch(desk, { report: null, gathered: null });
    return;
  }
  await desk.engine.ask("explain", state.explanations);
  const { view, gathered } = await desk.engine.ask("report", orderOf(state));
  // Messages that were made before may say something else now.
  patch(desk, { report: view, gathered, returned: [] });
}
