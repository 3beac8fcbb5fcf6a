import type { Issue } from "#core/issue";
import type { Organisation } from "#core/registry/organisation";
import type { FileSeen, FormReading } from "./file-reading";

/** How an expected unit ended: every one has exactly one of these. */
export type ReceiptStatus = "received" | "late" | "missing" | "rejected" | "notApplicable";

export interface Receipt {
  readonly unit: Organisation;
  readonly status: ReceiptStatus;
  /** The file that counts for it, or the one that was rejected. */
  readonly file: FileSeen | null;
  /** The form whose values count; null unless received or late. */
  readonly form: FormReading | null;
  /** Why it was rejected. */
  readonly cause: Issue | null;
}

/** A file that counts nowhere, and why. */
export interface IgnoredFile {
  readonly file: FileSeen;
  readonly cause: Issue;
  /** What is said of it instead where another file of the unit counts. */
  readonly instead?: Issue;
}

/** Counts of the ledger; `expected` is always the sum of the others. */
export interface ReceiptCounts {
  readonly expected: number;
  readonly received: number;
  readonly late: number;
  readonly missing: number;
  readonly rejected: number;
  readonly notApplicable: number;
}

export function countReceipts(receipts: readonly Receipt[]): ReceiptCounts {
  const of = (status: ReceiptStatus): number =>
    receipts.filter((receipt) => receipt.status === status).length;
  return {
    expected: receipts.length,
    received: of("received"),
    late: of("late"),
    missing: of("missing"),
    rejected: of("rejected"),
    notApplicable: of("notApplicable"),
  };
}
