import type { Severity } from "./severity";
import type { UnreadableReason } from "./unreadable-reason";

/** The complaints about a registry, with the parameters of their sentences. */
export interface RegistryIssueDetails {
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
  /** A code that looks like another one and is not. */
  registryCodeLookAlike: { readonly like: string; readonly first: string };
  /** Two rows of one code that hold on the same day; days as printed. */
  registryPeriodsOverlap: {
    readonly unit: string;
    readonly first: string;
    readonly firstFrom: string | null;
    readonly firstTo: string | null;
    readonly from: string | null;
    readonly to: string | null;
  };
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
  registryShareUnknown: { readonly unit: string };
  /** A predecessor that stands in no row. */
  registryPredecessorUnknown: { readonly unit: string; readonly predecessor: string };
  /** A unit that continues itself, or whose predecessors lead back to it. */
  registryPredecessorCycle: { readonly path: readonly string[] };
  /** A predecessor that still exists when the unit that continues it begins; days as printed. */
  registryDatesOverlap: {
    readonly unit: string;
    readonly predecessor: string;
    readonly from: string | null;
    readonly to: string | null;
  };
  /** Two units that continue the whole of one. */
  registryPredecessorTwice: {
    readonly unit: string;
    readonly predecessor: string;
    readonly first: string;
  };
  /** Shares of a predecessor that do not add up: to 1 when it ended, to less than 1 while it goes on. */
  registrySharesNotWhole: {
    readonly predecessor: string;
    /** The sum, as a decimal with a comma or a fraction. */
    readonly total: string;
    readonly ended: boolean;
  };
}

/** The weight of each: with a registry that is wrong nothing can be counted. */
export const registrySeverities: Readonly<Record<keyof RegistryIssueDetails, Severity>> = {
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
  registryCodeLookAlike: "blocking",
  registryPeriodsOverlap: "blocking",
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
  registryShareUnknown: "blocking",
  registryPredecessorUnknown: "blocking",
  registryPredecessorCycle: "blocking",
  registryDatesOverlap: "blocking",
  registryPredecessorTwice: "blocking",
  registrySharesNotWhole: "blocking",
};
