import type { WorkbookFailure, WorkbookFailureReason } from "#app/ports";
import { err, type Result } from "#core/result";

/** The codes of Excel that a person can do something about, or wait for. Any other is a bug and is thrown on. */
const reasons: ReadonlyMap<string, WorkbookFailureReason> = new Map([
  ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["InactiveWorkbook", "otherWorkbookInFront"],
  ["AccessDenied", "readOnly"],
  // Between two requests a person may delete or rename what the first one saw.
  ["ItemNotFound", "workbookChanged"],
  ["ItemAlreadyExists", "workbookChanged"],
  ["InvalidReference", "workbookChanged"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["RangeExceedsLimit", "tooLarge"],
  ["OperationCellsExceedLimit", "tooLarge"],
  ["ServiceNotAvailable", "excelBusy"],
  ["RequestAborted", "excelBusy"],
  ["ActivityLimitReached", "excelBusy"],
  ["Conflict", "excelBusy"],
]);

/** The code of an error that the client library threw for Excel; null for anything else. */
export function codeOf(error: unknown): string | null {
  const code: unknown =
    typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}

/** Runs requests; what Excel refuses for a known reason becomes a failure. */
export async function attempt<T>(
  requests: () => Promise<Result<T, WorkbookFailure>>,
): Promise<Result<T, WorkbookFailure>> {
  try {
    return await requests();
  } catch (error) {
    const reason = reasons.get(codeOf(error) ?? "");
    if (reason === undefined) throw error;
    return err({ reason, sheet: null });
  }
}
