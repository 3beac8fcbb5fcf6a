import type { WorkbookFailure, WorkbookFailureReason } from "#app/ports";
import { err, type Result } from "#core/result";
import { NotAnswered } from "./heard";

/** The codes of Excel that a person can do something about, or wait for. */
const reasons: ReadonlyMap<string, WorkbookFailureReason> = new Map([
  ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["InactiveWorkbook", "otherWorkbookInFront"],
  // Selections and names are out of reach then (OfficeDev/office-js issues 5319 and 6365).
  ["InvalidSelection", "otherWorkbookInFront"],
  // A sheet that is nothing but a chart has no cells to be asked for.
  ["UnsupportedSheet", "otherWorkbookInFront"],
  ["AccessDenied", "readOnly"],
  // Between two requests a person may delete or rename what the first one saw.
  ["ItemNotFound", "workbookChanged"],
  ["ItemAlreadyExists", "workbookChanged"],
  ["InvalidReference", "workbookChanged"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["RangeExceedsLimit", "tooLarge"],
  ["OperationCellsExceedLimit", "tooLarge"],
  ["MemoryLimitReached", "tooLarge"],
  ["ServiceNotAvailable", "excelBusy"],
  ["RequestAborted", "excelBusy"],
  ["Timeout", "excelBusy"],
  ["ActivityLimitReached", "excelBusy"],
  ["Conflict", "excelBusy"],
]);

/** The same codes where they mean something else, by the place that Excel names. */
const placedReasons: ReadonlyMap<string, WorkbookFailureReason> = new Map([
  // Names cannot be added while another workbook is looked at (OfficeDev/office-js issue 2078).
  ["ItemNotFound NamedItemCollection.add", "otherWorkbookInFront"],
  ["AccessDenied WorksheetProtection.unprotect", "sheetProtected"],
]);

/** What passes by itself. */
const passing: ReadonlySet<WorkbookFailureReason | undefined> = new Set([
  "cellBeingEdited",
  "otherWorkbookInFront",
  "excelBusy",
] as const);

/** The code of an error that the client library threw for Excel; null for anything else. */
export function codeOf(error: unknown): string | null {
  const code: unknown =
    typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}

/** Where Excel says that it failed, `Range.merge`; empty where it does not say, null for what is no answer of Excel. */
export function placeOf(error: unknown): string | null {
  if (codeOf(error) === null) return null;
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  const place = debugInfo?.errorLocation;
  return typeof place === "string" ? place : "";
}

/** The traces that were passed before the error; none where Excel does not tell, or refused the whole request. */
export function tracesOf(error: unknown): readonly string[] {
  const { traceMessages } = error as { readonly traceMessages?: unknown };
  return Array.isArray(traceMessages) ? traceMessages.map(String) : [];
}

const reasonOf = (error: unknown): WorkbookFailureReason | undefined => {
  const code = codeOf(error) ?? "";
  return placedReasons.get(`${code} ${placeOf(error) ?? ""}`) ?? reasons.get(code);
};

/** The error tells of something that passes by itself: somebody types, or looks elsewhere, or Excel is at work. */
export const passes = (error: unknown): boolean => passing.has(reasonOf(error));

/** What Excel refused. Whatever is no answer of Excel is a bug, and is thrown on. */
export function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof NotAnswered) return { reason: "notAnswered", sheet: null };
  const code = codeOf(error);
  if (code === null) throw error;
  const reason = reasonOf(error);
  if (reason !== undefined) return { reason, sheet: null };
  return { reason: "unknownRefusal", sheet: null, refusal: { code, place: placeOf(error) ?? "" } };
}

/** Runs requests; what Excel refuses becomes a failure. */
export async function attempt<T>(
  requests: () => Promise<Result<T, WorkbookFailure>>,
): Promise<Result<T, WorkbookFailure>> {
  try {
    return await requests();
  } catch (error) {
    return err(failureOf(error));
  }
}
