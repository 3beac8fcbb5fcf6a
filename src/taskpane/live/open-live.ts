import { heard } from "#adapters/officejs/heard";
import { openLiveWindow } from "#adapters/officejs/live-window";
import { openLiveWorkbook } from "#adapters/officejs/live-workbook";
import type { NewContext } from "#adapters/officejs/new-context";
import type { Timer } from "#taskpane/surroundings/host";
import type { LivePane, PaneState } from "#taskpane/state/state";
import { orderOf, type Desk } from "#taskpane/work/desk";
import { documentKeeper, type DocumentSettings } from "./document-keeper";
import { complainAt, listSheets, patchLive, type Done, type LiveDesk } from "./live-desk";
import { Hearing } from "./hearing";
import { liveActions } from "./live-actions";
import { passed, patiently } from "./passing";
import { liveViews, silence } from "./views/live-views";
import { followEdits } from "./work/check-work";
import { recall, rememberChanges } from "./work/memory-work";
import { missPlan } from "./work/plan-work";

/** What Excel gives the page. */
export interface ExcelDoor {
  readonly newContext: NewContext;
  readonly settings: () => DocumentSettings;
  readonly timer: Timer;
  /** Lets the page be painted while much is written. */
  readonly breathe?: () => Promise<void>;
}

export interface OpenedLive extends LivePane {
  /** Looks at the workbook for the first time, and follows it from then on. */
  readonly start: () => Promise<void>;
}

/** The pane inside Excel. Loaded there only. */
export function openLive(desk: Desk, door: ExcelDoor): OpenedLive {
  const { settings, timer, breathe } = door;
  const hearing = new Hearing(timer, (unanswered) => {
    patchLive(live, { unanswered });
  });
  const newContext = heard(door.newContext, hearing.hear);
  const window = openLiveWindow(newContext);
  const live: LiveDesk = {
    ...desk,
    workbook: openLiveWorkbook(newContext, {
      wait: () => passed(timer),
      ...(breathe === undefined ? {} : { breathe }),
    }),
    window,
    keeper: documentKeeper(settings, window, hearing.hear),
    timer,
    hearing,
    refused: { again: null },
  };
  return { views: liveViews, silence, actions: liveActions(live), start: () => start(live) };
}

async function start(desk: LiveDesk): Promise<void> {
  patchLive(desk, { opensItself: desk.keeper.opensItself() });
  await untilReady(desk, () => listSheets(desk));
  rememberChanges(desk, await recall(desk));
  const compute = followEdits(desk);
  followPage(desk, compute);
  compute(0);
  await untilReady(desk, () => followWorkbook(desk, compute));
}

/** At the start Excel may be in the middle of a cell: then it is asked again, until it answers. */
async function untilReady(desk: LiveDesk, work: () => Done): Promise<void> {
  const done = await patiently(desk.timer, work);
  if (done.ok) return;
  complainAt(desk, "check", { failure: done.error, again: () => untilReady(desk, work) });
}

/** What people do in the workbook; what the page itself does there it knows already. */
function followWorkbook(desk: LiveDesk, compute: () => void): Done {
  return desk.window.watch((event) => {
    if (desk.store.get().job !== null) return;
    if (event === "cells") compute();
    else void listAgain(desk, compute);
  });
}

async function listAgain(desk: LiveDesk, compute: () => void): Promise<void> {
  // A list that Excel does not give now comes with the next sheet.
  const listed = await listSheets(desk);
  if (!listed.ok) return;
  await missPlan(desk);
  compute();
}

/** The form, or the report, is read again when its step is opened, and when what it is held against changes. */
function followPage(desk: LiveDesk, compute: (afterMs?: number) => void): void {
  const askedBy = (state: PaneState): string =>
    JSON.stringify([state.step, orderOf(state), state.registry?.name, state.previous]);
  let seen = askedBy(desk.store.get());
  desk.store.listen((state) => {
    const asked = askedBy(state);
    if (asked === seen) return;
    seen = asked;
    if (state.step === "check" || state.step === "report") compute(0);
  });
}
