import type { CellPlace } from "#app/ports";
import { ok } from "#core/result";
import { sheetNames } from "#core/words/names";
import { formSheetsAmong } from "#taskpane/live/form-sheets";
import {
  complainAt,
  doing,
  liveOf,
  patchLive,
  sheetCalled,
  type Done,
  type LiveDesk,
} from "#taskpane/live/live-desk";
import type { LivePlace } from "#taskpane/live/live-state";
import { passedMs, passing } from "#taskpane/live/passing";
import { complain, orderOf, whenFree } from "#taskpane/work/desk";

/** The form of this workbook as it stands now. One request; none when there is no form. */
async function readCheck(desk: LiveDesk): Done {
  if (sheetCalled(desk, sheetNames.form) === null) {
    patchLive(desk, { check: null });
    return ok(undefined);
  }
  const sheets = formSheetsAmong(liveOf(desk).sheets);
  const read = await desk.workbook.readSheets(sheets, { fonts: true });
  if (!read.ok) return read;
  const order = orderOf(desk.store.get());
  const check = await desk.engine.ask("checkSheets", { grids: read.value, order });
  const { trouble } = liveOf(desk);
  patchLive(desk, { check, trouble: trouble?.at === "check" ? null : trouble });
  return ok(undefined);
}

export const checkNow = (desk: LiveDesk): Promise<void> =>
  doing(desk, "check", () => readCheck(desk));

/** Brings a cell before the eyes. */
export const selectCell = (desk: LiveDesk, place: CellPlace, at: LivePlace): Promise<void> =>
  doing(desk, at, () => desk.window.select(place));

/** People type on: long enough for the next digit, short enough to be seen. */
const pauseMs = 400;

/** Computes the form again some time after the last edit, while the step is open; nobody has to press anything. */
export function followEdits(desk: LiveDesk): (afterMs?: number) => void {
  let waiting: { cancel(): void } | null = null;
  const later = (milliseconds: number): void => {
    waiting?.cancel();
    waiting = desk.timer.after(milliseconds, () => void compute());
  };
  const compute = async (): Promise<void> => {
    waiting = null;
    await whenFree(desk);
    if (desk.store.get().step !== "check") return;
    try {
      const done = await readCheck(desk);
      if (done.ok) return;
      if (passing.has(done.error.reason)) later(passedMs);
      else complainAt(desk, "check", { failure: done.error, again: () => checkNow(desk) });
    } catch {
      complain(desk, "bug");
    }
  };
  return (afterMs = pauseMs) => {
    later(afterMs);
  };
}
