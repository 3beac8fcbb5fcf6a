import type { LegacyFont } from "./cell";
import type { Normalisation } from "./normalisation";

/** How much a complaint weighs: it keeps the report a draft, asks for a note, or only informs. */
export type Severity = "blocking" | "explain" | "info";

/** Why bytes were refused as a workbook. */
export type UnreadableReason =
  | "empty"
  | "notAWorkbook"
  | "encrypted"
  | "xls"
  | "encryptedOrXls"
  | "xlsb"
  | "ods"
  | "html"
  | "csv"
  | "otherDocument"
  | "truncated"
  | "damaged"
  | "tooLarge"
  | "tooManyParts"
  | "suspicious"
  | "noSheets"
  | "notReadable";

/**
 * Every complaint the product can make, with the parameters of its sentence. A new code does not compile
 * until `text` words it and `severities` weighs it.
 */
export interface IssueDetails {
  /* files */
  fileUnreadable: { readonly reason: UnreadableReason };
  formMissing: { readonly sheets: readonly string[] };
  formHeadingMissing: Record<string, never>;
  unitNotStated: Record<string, never>;
  unitUnknown: Record<string, never>;
  unitNotReporting: Record<string, never>;
  wrongYear: { readonly expected: number };
  wrongPlan: { readonly expected: string };
  wrongTemplate: Record<string, never>;
  duplicateSubmission: { readonly kept: string };
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

  /* registry */
  registryUnreadable: { readonly reason: UnreadableReason };
  registrySheetMissing: { readonly sheet: string };
  registryColumnMissing: { readonly column: string };
  registryColumnTwice: { readonly column: string; readonly first: string };
  registryEmpty: Record<string, never>;
  registryCodeMissing: Record<string, never>;
  registryNameMissing: { readonly unit: string };
  registryCodeBecameNumber: Record<string, never>;
  registryCodeBecameDate: Record<string, never>;
  registryCodeUnusable: Record<string, never>;
  registryCodeTwice: { readonly first: string };
  registryParentUnknown: { readonly unit: string };
  registryCycle: { readonly path: readonly string[] };
  registryTooDeep: { readonly depth: number; readonly most: number };
  registryTooShallow: { readonly depth: number; readonly least: number };
  registryLevelUnknown: { readonly unit: string };
  registryTypeUnknown: { readonly unit: string };
  registryMarkUnknown: { readonly unit: string; readonly column: string };
  registryDateUnknown: { readonly unit: string; readonly column: string };
  registryDatesReversed: { readonly unit: string; readonly from: string; readonly to: string };
  registryQuotaUnknown: { readonly unit: string };
  registryNoReportingUnit: Record<string, never>;
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
}

/** A complaint as data; its sentence is made last, in `text`. */
export type Issue = { [C in IssueCode]: IssueOf<C> }[IssueCode];

/** The weight of each complaint, as data. */
export const severities: Readonly<Record<IssueCode, Severity>> = {
  fileUnreadable: "blocking",
  formMissing: "blocking",
  formHeadingMissing: "blocking",
  unitNotStated: "blocking",
  unitUnknown: "blocking",
  unitNotReporting: "explain",
  wrongYear: "blocking",
  wrongPlan: "blocking",
  wrongTemplate: "blocking",
  duplicateSubmission: "explain",
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
  registryUnreadable: "blocking",
  registrySheetMissing: "blocking",
  registryColumnMissing: "blocking",
  registryColumnTwice: "blocking",
  registryEmpty: "blocking",
  registryCodeMissing: "blocking",
  registryNameMissing: "blocking",
  registryCodeBecameNumber: "blocking",
  registryCodeBecameDate: "blocking",
  registryCodeUnusable: "blocking",
  registryCodeTwice: "blocking",
  registryParentUnknown: "blocking",
  registryCycle: "blocking",
  registryTooDeep: "blocking",
  registryTooShallow: "blocking",
  registryLevelUnknown: "blocking",
  registryTypeUnknown: "blocking",
  registryMarkUnknown: "blocking",
  registryDateUnknown: "blocking",
  registryDatesReversed: "blocking",
  registryQuotaUnknown: "blocking",
  registryNoReportingUnit: "blocking",
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
