import type { WorkbookFailure, WorkbookFailureReason } from "#app/ports";
import type { Result } from "#core/result";
import type { Timer } from "#taskpane/surroundings/host";

/** What passes by itself: somebody is in the middle of a cell, or elsewhere, or Excel is at work. */
export const passing: ReadonlySet<WorkbookFailureReason> = new Set([
  "cellBeingEdited",
  "otherWorkbookInFront",
  "excelBusy",
]);

/** After that long it is tried again. */
export const passedMs = 1000;

/** Lets as long pass. */
export const passed = (timer: Timer): Promise<void> =>
  new Promise((resolve) => {
    timer.after(passedMs, resolve);
  });

/** Asks Excel again while what stands in the way passes by itself. */
export async function patiently<T>(
  timer: Timer,
  ask: () => Promise<Result<T, WorkbookFailure>>,
): Promise<Result<T, WorkbookFailure>> {
  for (;;) {
    const answer = await ask();
    if (answer.ok || !passing.has(answer.error.reason)) return answer;
    await passed(timer);
  }
}
