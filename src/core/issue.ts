import { fileSeverities, type FileIssueDetails } from "./file-issue";
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
    FileIssueDetails,
    PlanIssueDetails,
    PlanInReportDetails,
    RegistryIssueDetails,
    UpwardIssueDetails,
    YearIssueDetails {
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
  /** More than the item is counted with. */
  tooManyDecimals: { readonly item: string; readonly decimals: number };
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

  /** The unit wrote another quota into its form than it was given: `given` counts. */
  quotaDiffers: {
    readonly item: string;
    readonly own: number;
    readonly given: number;
    readonly by: "plan" | "registry";
    /** Cell of the registry; null where the registry has none, or the plan gave it. */
    readonly cell: string | null;
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
  ...fileSeverities,
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
  tooManyDecimals: "blocking",
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
  quotaDiffers: "explain",
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

/** Whether the complaint asks for an explanation and has one: nothing more has to be done about it. */
export const isSettled = ({ severity, explanation }: Issue): boolean =>
  severity === "explain" && explanation !== undefined;

/** Whether somebody still has to act on it: correct a value, or explain it. */
export const needsWork = (complaint: Issue): boolean =>
  complaint.severity !== "info" && !isSettled(complaint);
