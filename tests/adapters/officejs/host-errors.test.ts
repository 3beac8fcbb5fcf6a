import { failureOf, passes } from "#adapters/officejs/host-errors";
import type { WorkbookFailureReason } from "#app/ports";
import { failureSentence } from "#text/issues/failures";

/** What the client library throws for an answer of Excel. */
const refusal = (code: string, errorLocation?: string): Error =>
  Object.assign(new Error(code), { code, debugInfo: { errorLocation } });

const known: readonly (readonly [
  code: string,
  place: string | undefined,
  reason: WorkbookFailureReason,
])[] = [
  ["InvalidOperationInCellEditMode", undefined, "cellBeingEdited"],
  ["InactiveWorkbook", undefined, "otherWorkbookInFront"],
  ["InvalidSelection", undefined, "otherWorkbookInFront"],
  ["UnsupportedSheet", undefined, "otherWorkbookInFront"],
  ["ItemNotFound", "NamedItemCollection.add", "otherWorkbookInFront"],
  ["ItemNotFound", "WorksheetCollection.getItem", "workbookChanged"],
  ["ItemAlreadyExists", undefined, "workbookChanged"],
  ["InvalidReference", undefined, "workbookChanged"],
  ["AccessDenied", undefined, "readOnly"],
  ["AccessDenied", "WorksheetProtection.unprotect", "sheetProtected"],
  ["RequestPayloadSizeLimitExceeded", undefined, "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", undefined, "tooLarge"],
  ["RangeExceedsLimit", undefined, "tooLarge"],
  ["OperationCellsExceedLimit", undefined, "tooLarge"],
  ["MemoryLimitReached", undefined, "tooLarge"],
  ["ServiceNotAvailable", undefined, "excelBusy"],
  ["RequestAborted", undefined, "excelBusy"],
  ["Timeout", undefined, "excelBusy"],
  ["ActivityLimitReached", undefined, "excelBusy"],
  ["Conflict", undefined, "excelBusy"],
];

test.each(known)(
  "%s at %s has a sentence of its own, and nothing to copy",
  (code, place, reason) => {
    const failure = failureOf(refusal(code, place));
    expect(failure).toEqual({ reason, sheet: null });
    const unknown = failureOf(refusal("x"));
    for (const language of ["vi", "en"] as const) {
      expect(failureSentence(failure, language)).not.toContain(code);
      expect(failureSentence(failure, language)).not.toBe(failureSentence(unknown, language));
    }
  },
);

test.each([
  ["GeneralException", "Range.merge"],
  ["InvalidOperation", "Worksheet.freezePanes"],
  ["NonBlankCellOffSheet", ""],
])("%s keeps its code and place, to be sent to somebody", (code, place) => {
  expect(failureOf(refusal(code, place))).toEqual({
    reason: "unknownRefusal",
    sheet: null,
    refusal: { code, place },
  });
});

test("only what passes by itself is waited for", () => {
  const waited = known.filter(([code, place]) => passes(refusal(code, place)));
  const passing = ["cellBeingEdited", "otherWorkbookInFront", "excelBusy"];
  expect(waited).toEqual(known.filter(([, , reason]) => passing.includes(reason)));
});

test("what is no answer of Excel is a mistake of the program, and is thrown on", () => {
  const mistake = new TypeError("x is undefined");
  expect(() => failureOf(mistake)).toThrow(mistake);
});
