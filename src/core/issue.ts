import type { LegacyFont } from "./cell";
import type { HeadSetting } from "./head-setting";
import type { Normalisation } from "./normalisation";
import {
  planInReportSeverities,
  planSeverities,
  type PlanInReportDetails,
  type PlanIssueDetails,
} from "./plan-issue";
import { registrySeverities, type RegistryIssueDetails } from "./registry-issue";
import type { Severity } from "./severity";
import type { UnreadableReason } from "./unreadable-reason";
import {
  upwardSeverities,
  yearSeverities,
  type UpwardIssueDetails,
  type YearIssueDetails,
} from "./upward-issue";

export type { Severity, UnreadableReason };

/**
 * Every complaint the product can make, with the parameters of its sentence. A new code does not compile
 * until `text` words it and `severities` weighs it.
 */
export interface IssueDetails
  extends
    PlanIssueDetails,
    PlanInReportDetails,
    RegistryIssueDetails,
    UpwardIssueDetails,
    YearIssueDetails {
  /* files */
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

  /* values of a form */
  normalised: {
    readonly item: string;
    readonly rule: Normalisation;
    readonly readAs: number | "declaredNone" | "notApplicable";
  };
  ambiguousNumber: { readonly item: string };
  percentInsteadOfNumber: { readonly item: string };
  markInsteadOfNumber: { readonly item: string };
  numberLikeDate: { readonly item: string };
  /** The code of an organisation where a count is asked: `38.168.053` reads as 38 million. */
  codeInsteadOfNumber: { readonly item: string };
  /** The code of a row and its name are those of two items. */
  codeNameDiffer: { readonly item: string; readonly named: string };
  /** One heading over two columns, so that nobody can say which holds the figures of the form. */
  headingTwice: { readonly cells: readonly string[] };
  /** A number under joined cells, which show only what their first cell holds. */
  hiddenUnderJoined: { readonly item: string; readonly first: string };
  mergedAcrossItems: { readonly item: string; readonly first: string };
  foundByName: { readonly item: string };
  negativeNumber: { readonly item: string };
  notAWholeNumber: { readonly item: string };
  numberTooLarge: { readonly item: string };
  numberAsText: { readonly item: string; readonly readAs: number };
  notANumber: { readonly item: string };
  dateInsteadOfNumber: { readonly item: string };
  booleanInsteadOfNumber: { readonly item: string };
  errorInsteadOfNumber: { readonly item: string };
  formulaNotCalculated: { readonly item: string };
  itemTwice: { readonly item: string; readonly first: string };
  itemUnknown: Record<string, never>;
  itemMissing: { readonly item: string };
  itemBlank: { readonly item: string };
  valueWhereNotApplicable: { readonly item: string };

  /* checks between values */
  partAboveWhole: {
    readonly part: string;
    readonly whole: string;
    readonly partValue: number;
    readonly wholeValue: number;
  };
  partsDoNotAddUp: {
    readonly whole: string;
    readonly wholeValue: number;
    readonly parts: readonly string[];
    readonly partsValue: number;
  };
  /** One count that another should not pass, though nothing forbids it. */
  aboveLimit: {
    readonly items: readonly string[];
    readonly value: number;
    readonly limit: readonly string[];
    readonly limitValue: number;
  };
  shareOverWhole: {
    readonly items: readonly string[];
    readonly value: number;
    readonly limit: readonly string[];
    readonly limitValue: number;
  };
  /** A part was given and the whole that it is a part of was not. */
  wholeMissing: { readonly part: string; readonly whole: string };
  /** More rated excellent than the cap allows. */
  excellentAboveCap: {
    readonly item: string;
    readonly value: number;
    readonly base: string;
    readonly baseValue: number;
    readonly percent: number;
    readonly most: number;
  };

  /* checks against last year */
  openingMembersDiffer: {
    readonly opening: number;
    readonly closing: number;
    readonly year: number;
    readonly predecessors: readonly string[];
  };
  /** The report given as last year's is of another year; it is compared with when it is of an earlier one. */
  previousNotLastYear: {
    readonly year: number;
    readonly wanted: number;
    readonly compared: boolean;
  };
  changeUnusual: { readonly item: string; readonly before: number; readonly now: number };
  changeFromNone: { readonly item: string; readonly now: number };
  changeToNone: { readonly item: string; readonly before: number };

  reportSettingMissing: { readonly settings: readonly HeadSetting[] };
}

export type IssueCode = keyof IssueDetails;

/** Where a complaint points; parts that do not apply are null. `cell` is an A1 name. */
export interface IssuePlace {
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

export interface IssueOf<C extends IssueCode> {
  readonly code: C;
  readonly severity: Severity;
  /** Code of the organisation, when it is known. */
  readonly unit: string | null;
  readonly at: IssuePlace;
  /** What was found there, as the file has it. */
  readonly found: string | null;
  readonly details: IssueDetails[C];
  /** What the rows of the form that it is about are called there, by their codes; absent where rows have no labels. */
  readonly rows?: ReadonlyMap<string, string>;
  /** What was written to explain it; only complaints that ask for an explanation have one. */
  readonly explanation?: string;
  /** The unit in its form, or whoever made the report in annex 4. */
  readonly explainedBy?: "unit" | "consolidator";
}

/** A complaint as data; its sentence is made last, in `text`. */
export type Issue = { [C in IssueCode]: IssueOf<C> }[IssueCode];

/** The weight of each complaint, as data. */
export const severities: Readonly<Record<IssueCode, Severity>> = {
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
  normalised: "info",
  ambiguousNumber: "blocking",
  percentInsteadOfNumber: "blocking",
  markInsteadOfNumber: "blocking",
  numberLikeDate: "explain",
  codeInsteadOfNumber: "blocking",
  codeNameDiffer: "blocking",
  headingTwice: "blocking",
  hiddenUnderJoined: "blocking",
  mergedAcrossItems: "explain",
  foundByName: "info",
  negativeNumber: "blocking",
  notAWholeNumber: "blocking",
  numberTooLarge: "blocking",
  numberAsText: "info",
  notANumber: "blocking",
  dateInsteadOfNumber: "blocking",
  booleanInsteadOfNumber: "blocking",
  errorInsteadOfNumber: "blocking",
  formulaNotCalculated: "blocking",
  itemTwice: "blocking",
  itemUnknown: "explain",
  itemMissing: "explain",
  itemBlank: "explain",
  valueWhereNotApplicable: "explain",
  partAboveWhole: "blocking",
  partsDoNotAddUp: "blocking",
  aboveLimit: "explain",
  shareOverWhole: "explain",
  wholeMissing: "explain",
  excellentAboveCap: "explain",
  openingMembersDiffer: "explain",
  changeUnusual: "explain",
  changeFromNone: "explain",
  changeToNone: "explain",
  previousNotLastYear: "explain",
  reportSettingMissing: "info",
  ...planSeverities,
  ...planInReportSeverities,
  ...registrySeverities,
  ...upwardSeverities,
  ...yearSeverities,
};

/** A complaint with the weight that the table gives its code. */
export function issue<C extends IssueCode>(
  code: C,
  details: IssueDetails[C],
  place: {
    readonly at?: Partial<IssuePlace>;
    readonly unit?: string | null;
    readonly found?: string | null;
  } = {},
): Issue {
  const made: IssueOf<C> = {
    code,
    severity: severities[code],
    unit: place.unit ?? null,
    at: { file: null, sheet: null, cell: null, ...place.at },
    found: place.found ?? null,
    details,
  };
  return made as unknown as Issue;
}
