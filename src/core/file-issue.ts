import type { LegacyFont } from "./cell";
import type { Severity } from "./severity";
import type { UnreadableReason } from "./unreadable-reason";

/** What may be said of a file: whose it is, of which year, whether it counts; the parameters of each sentence. */
export interface FileIssueDetails {
  fileUnreadable: { readonly reason: UnreadableReason };
  formMissing: { readonly sheets: readonly string[] };
  /** A sheet with the rows of a form and no column of values; what its headings are instead. */
  valueHeadingMissing: { readonly headings: readonly string[] };
  unitNotStated: Record<string, never>;
  unitUnknown: Record<string, never>;
  unitNotReporting: Record<string, never>;
  /** A unit that has ended and still sends; the day as printed, and who continues it. */
  unitEnded: { readonly to: string; readonly successors: readonly string[] };
  /** A unit that does not stand under the one whose report this is. */
  unitOutside: { readonly of: string };
  /** Nothing came from a unit that must report. */
  formNotReceived: Record<string, never>;
  /** Hidden sheet, head and file name name different units, years or plans; null for one that names none. */
  witnessesDisagree: {
    readonly part: "unit" | "year" | "plan";
    readonly hidden: string | null;
    readonly head: string | null;
    readonly fileName: string | null;
  };
  /** Neither the hidden sheet nor the head says of which year the figures are. */
  yearNotStated: { readonly expected: number };
  wrongYear: { readonly expected: number };
  /** A form or report of another part of the year; null is the whole year. */
  wrongPeriod: { readonly expected: string | null; readonly found: string | null };
  wrongPlan: { readonly expected: string };
  wrongTemplate: Record<string, never>;
  /** A code that no unit has and that looks like that of one. */
  unitCodeLookAlike: { readonly like: string };
  /** The head calls the unit, or its plan, by a name that nobody has; how registry and plan call it. */
  unitNameDiffers: { readonly registered: string };
  planNameDiffers: { readonly known: string };
  duplicateSubmission: { readonly kept: string };
  /** What a file says of when it was saved is no date. */
  saveDateUnclear: Record<string, never>;
  /** Saved after the day of the report, by a clock that is wrong or for a report that is made for an earlier day. */
  savedAfterReport: { readonly asOf: string };
  /** Several forms of one unit, and nobody has said which one counts. */
  duplicateUndecided: { readonly files: readonly string[] };
  sameFileTwice: { readonly kept: string };
  ownReport: Record<string, never>;
  temporaryFile: Record<string, never>;
  notAWorkbookName: Record<string, never>;

  severalForms: { readonly sheets: readonly string[] };
  newerForm: { readonly known: number };
  olderForm: { readonly current: number };
  identityFromTitle: { readonly parts: readonly ("unit" | "year" | "plan")[] };
  identityFromFileName: Record<string, never>;
  formulaChanged: { readonly count: number; readonly typed: number };
  macrosIgnored: Record<string, never>;
  linksNotFollowed: Record<string, never>;
  legacyLetters: { readonly after: string; readonly encoding: LegacyFont };
}

/** The weight of each. */
export const fileSeverities: Readonly<Record<keyof FileIssueDetails, Severity>> = {
  fileUnreadable: "blocking",
  formMissing: "blocking",
  valueHeadingMissing: "blocking",
  unitNotStated: "blocking",
  unitUnknown: "blocking",
  unitNotReporting: "explain",
  unitEnded: "explain",
  unitOutside: "info",
  formNotReceived: "explain",
  witnessesDisagree: "blocking",
  yearNotStated: "blocking",
  wrongYear: "blocking",
  wrongPeriod: "blocking",
  wrongPlan: "blocking",
  wrongTemplate: "blocking",
  unitCodeLookAlike: "explain",
  unitNameDiffers: "explain",
  planNameDiffers: "explain",
  duplicateSubmission: "explain",
  saveDateUnclear: "explain",
  savedAfterReport: "explain",
  duplicateUndecided: "blocking",
  sameFileTwice: "info",
  ownReport: "info",
  temporaryFile: "info",
  notAWorkbookName: "info",
  severalForms: "blocking",
  newerForm: "blocking",
  olderForm: "info",
  identityFromTitle: "info",
  identityFromFileName: "info",
  formulaChanged: "explain",
  macrosIgnored: "info",
  linksNotFollowed: "info",
  legacyLetters: "info",
};
