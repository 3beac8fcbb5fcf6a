import type { Severity } from "./severity";
import type { UnreadableReason } from "./unreadable-reason";

/** Why a code cannot be used: what a program would make of it, or how it is written. */
export type CodeFault =
  | "notText"
  | "letters"
  | "tooShort"
  | "tooLong"
  | "address"
  | "date"
  | "word";

/** The complaints about a plan that was written as a workbook, with the parameters of their sentences. */
export interface PlanIssueDetails {
  planUnreadable: { readonly reason: UnreadableReason };
  planSheetMissing: { readonly sheet: string };
  planColumnMissing: { readonly column: string };
  planColumnTwice: { readonly column: string; readonly first: string };
  planEmpty: Record<string, never>;
  planValueMissing: { readonly column: string; readonly hint?: string };
  planWordUnknown: { readonly column: string; readonly known: readonly string[] };
  planNumberExpected: { readonly column: string };
  planWholeNumberExpected: { readonly column: string };
  planNumberTooLarge: { readonly column: string; readonly most: number };
  planTooManyDecimals: { readonly column: string; readonly decimals: number };
  planNumberAmbiguous: { readonly column: string };
  planDecimalsDiffer: { readonly column: string; readonly items: readonly string[] };
  planLevelTiny: { readonly column: string };
  planLevelIdle: { readonly column: string; readonly outcome: "alwaysMet" | "neverMet" };
  planTextTooLong: { readonly column: string; readonly length: number; readonly longest: number };
  planShareOutOfRange: { readonly column: string };
  planYearInvalid: { readonly column: string };
  planDayInvalid: { readonly column: string };
  planPeriodReversed: { readonly from: number; readonly to: number };
  planBandReversed: { readonly low: string };
  planStructureParts: { readonly structure: string };
  planStructureSum: { readonly structure: string; readonly sum: number };
  planBandOfFall: Record<string, never>;
  planChangeOfShare: Record<string, never>;
  planBaseMissing: { readonly indicator: string; readonly year: number };
  planStepsUnreadable: Record<string, never>;
  planIdTwice: { readonly first: string };
  planCodeUnusable: { readonly fault: CodeFault; readonly instead: string | null };
  planIndicatorUnknown: { readonly nearest: readonly string[] };
  planItemUnknown: { readonly column: string; readonly nearest: readonly string[] };
  planConditionUnknown: { readonly nearest: readonly string[] };
  planQuotaTargetUnknown: Record<string, never>;
  planQuotaSum: { readonly target: string; readonly total: number; readonly sum: number };
  planTaskUnknown: { readonly plan: string };
}

/** The weight of each. */
export const planSeverities: Readonly<Record<keyof PlanIssueDetails, Severity>> = {
  planUnreadable: "blocking",
  planSheetMissing: "blocking",
  planColumnMissing: "blocking",
  planColumnTwice: "blocking",
  planEmpty: "blocking",
  planValueMissing: "blocking",
  planWordUnknown: "blocking",
  planNumberExpected: "blocking",
  planWholeNumberExpected: "blocking",
  planNumberTooLarge: "blocking",
  planTooManyDecimals: "blocking",
  planNumberAmbiguous: "blocking",
  planDecimalsDiffer: "blocking",
  planLevelTiny: "blocking",
  planLevelIdle: "blocking",
  planTextTooLong: "blocking",
  planShareOutOfRange: "blocking",
  planYearInvalid: "blocking",
  planDayInvalid: "blocking",
  planPeriodReversed: "blocking",
  planBandReversed: "blocking",
  planStructureParts: "blocking",
  planStructureSum: "blocking",
  planBandOfFall: "blocking",
  planChangeOfShare: "blocking",
  planBaseMissing: "blocking",
  planStepsUnreadable: "blocking",
  planIdTwice: "blocking",
  planCodeUnusable: "blocking",
  planIndicatorUnknown: "blocking",
  planItemUnknown: "blocking",
  planConditionUnknown: "blocking",
  planQuotaTargetUnknown: "blocking",
  planQuotaSum: "blocking",
  planTaskUnknown: "explain",
};

/** What a plan says that does not fit the registry: seen when a report is made, so it stands among the report's complaints. */
export interface PlanInReportDetails {
  planPlaceMisspelt: { readonly target: string; readonly nearest: readonly string[] };
  planPlaceUnknown: { readonly target: string };
  planQuotaUnitUnknown: { readonly indicator: string };
}

/** The weight of each. */
export const planInReportSeverities: Readonly<Record<keyof PlanInReportDetails, Severity>> = {
  planPlaceMisspelt: "blocking",
  planPlaceUnknown: "explain",
  planQuotaUnitUnknown: "explain",
};
