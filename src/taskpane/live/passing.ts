import type { WorkbookFailureReason } from "#app/ports";

/** What passes by itself: somebody is in the middle of a cell, or elsewhere, or Excel is at work. */
export const passing: ReadonlySet<WorkbookFailureReason> = new Set([
  "cellBeingEdited",
  "otherWorkbookInFront",
  "excelBusy",
]);

/** After that long it is tried again. */
export const passedMs = 1000;
