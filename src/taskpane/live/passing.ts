import type { WorkbookFailureReason } from "#app/ports";
import type { Timer } from "#taskpane/host";
import type { Done } from "./live-desk";

/** What passes by itself: somebody is in the middle of a cell, or elsewhere, or Excel is at work. */
export const passing: ReadonlySet<WorkbookFailureReason> = new Set([
  "cellBeingEdited",
  "otherWorkbookInFront",
  "excelBusy",
]);

/** After that long it is tried again. */
export const passedMs = 1000;

/** Asks Excel again while what stands in the way passes by itself. */
export async function patiently<T>(timer: Timer, ask: () => Done<T>): Done<T> {
  for (;;) {
    const answer = await ask();
    if (answer.ok || !passing.has(answer.error.reason)) return answer;
    await new Promise<void>((resolve) => {
      timer.after(passedMs, resolve);
    });
  }
}
