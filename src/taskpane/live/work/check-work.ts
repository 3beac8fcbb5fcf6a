import type { CellPlace } from "#app/ports";
import { ok } from "#core/result";
import { sheetNames } from "#core/words/names";
import { laterWork } from "#taskpane/live/later";
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

/** What was typed into the report of this workbook; what Excel does not tell now is read when a file is made. */
async function readReport(desk: LiveDesk): Done {
  if (sheetCalled(desk, sheetNames.report) === null) {
    patchLive(desk, { tooLong: [] });
    return ok(undefined);
  }
  return (await laterWork()).readTyped(desk);
}

export const checkNow = (desk: LiveDesk): Promise<void> =>
  doing(desk, "check", () => readCheck(desk));

/** Brings a cell before the eyes. */
export const selectCell = (desk: LiveDesk, place: CellPlace, at: LivePlace): Promise<void> =>
  doing(desk, at, () => desk.window.select(place));

/** People type on: long enough for the next digit, short enough to be seen. */
const pauseMs = 400;

/** Reads the form, or what was typed into the report, again some time after the last edit, while its step is open; nobody has to press anything. */
export function followEdits(desk: LiveDesk): (afterMs?: number) => void {
  let waiting: { cancel(): void } | null = null;
  const later = (milliseconds: number): void => {
    waiting?.cancel();
    waiting = desk.timer.after(milliseconds, () => void compute());
  };
  const compute = async (): Promise<void> => {
    await whenFree(desk);
    const { step } = desk.store.get();
    if (step !== "check" && step !== "report") return;
    try {
      const done = await (step === "check" ? readCheck : readReport)(desk);
      if (done.ok) return;
      if (passing.has(done.error.reason)) later(passedMs);
      else if (step === "check")
        complainAt(desk, "check", { failure: done.error, again: () => checkNow(desk) });
    } catch {
      complain(desk, "bug");
    }
  };
  return (afterMs = pauseMs) => {
    later(afterMs);
  };
}
