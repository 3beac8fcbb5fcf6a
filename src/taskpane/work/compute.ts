import type { FilesAtHand } from "#taskpane/protocol/given-answers";
import { orderOf, patch, type Desk } from "./desk";

/** A page on which no form has been read. */
export const nothingGathered = {
  files: [],
  report: null,
  gathered: null,
  change: null,
  questions: [],
  proposal: null,
  chosen: [],
  difference: null,
  returned: [],
} as const;

/**
 * What is at hand. As long as nobody has chosen a plan, it is the one that most forms name, and the part of the year with it
 * where they are of the year that is reported on; another year is proposed, never taken.
 */
async function atHand(desk: Desk): Promise<FilesAtHand> {
  const { settings, plans, ...others } = desk.store.get();
  const found = await desk.engine.ask("atHand", orderOf({ settings, plans, ...others }));
  const named = plans.find(({ id }) => id === found.proposal?.plan);
  if (settings.plan !== "" || named === undefined) return found;
  const { year, period } = found.proposal ?? settings;
  const part = year === settings.year && settings.period === undefined ? { period } : {};
  patch(desk, { settings: { ...settings, plan: named.id, ...part } });
  return desk.engine.ask("atHand", orderOf(desk.store.get()));
}

/** The report on what was read, with the present settings, choices and explanations. */
export async function compute(desk: Desk): Promise<void> {
  const { files, proposal } = await atHand(desk);
  const state = desk.store.get();
  // The forms of the sample are nobody's files.
  patch(desk, state.sample ? { files: [], proposal: null } : { files, proposal });
  if (files.length === 0 || state.registry === null || state.settings.plan === "") {
    patch(desk, { report: null, gathered: null });
    return;
  }
  await desk.engine.ask("explain", state.explanations);
  const { view, gathered } = await desk.engine.ask("report", orderOf(state));
  // Messages that were made before may say something else now.
  patch(desk, { report: view, gathered, returned: [] });
}
