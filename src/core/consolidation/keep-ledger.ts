import { issue, type Issue } from "#core/issue";
import { existsOn, type Organisation } from "#core/registry/organisation";
import type { FileReading, FileSeen, FormReading } from "./file-reading";
import { matchFiles, type Expectation } from "./match-files";
import type { IgnoredFile, Receipt } from "./receipt";

/** When a report is made, and when the forms were due. ISO dates. */
export interface LedgerDates {
  /** The day of the report: units that do not exist on it are not applicable. */
  readonly asOf: string;
  /** Last day on which a form is in time, grace included. */
  readonly dueDate: string;
}

/** Every expected unit and every file, each accounted for once. */
export interface Ledger {
  /** In the order of the registry. */
  readonly receipts: readonly Receipt[];
  /** By path. */
  readonly ignored: readonly IgnoredFile[];
  /** Complaints about files: those held against units in registry order, then those ignored. */
  readonly issues: readonly Issue[];
}

/**
 * The receipt ledger: each reporting unit of the registry ends as received, late, missing, rejected or not
 * applicable, whatever files arrive; files that count nowhere are listed with the reason. Of two forms of a
 * unit the one saved last counts, the other is listed; the same bytes twice count once. The order in which files
 * are given changes nothing.
 */
export function keepLedger(
  readings: readonly FileReading[],
  expected: Expectation,
  dates: LedgerDates,
): Ledger {
  const matched = matchFiles(readings, expected);
  const ignored = [...matched.ignored];
  const receipts: Receipt[] = [];
  for (const unit of expected.registry.organisations) {
    if (!unit.reports) continue;
    const forms = matched.accepted.get(unit.code) ?? [];
    const refused = matched.rejected.get(unit.code) ?? [];
    const settled = settle(unit, forms, refused, dates);
    receipts.push(settled.receipt);
    ignored.push(...settled.ignored);
  }
  ignored.sort((one, other) => compareText(one.file.path, other.file.path));
  const causes = receipts.flatMap((receipt) => (receipt.cause === null ? [] : [receipt.cause]));
  return { receipts, ignored, issues: [...causes, ...ignored.map((file) => file.cause)] };
}

interface Settled {
  readonly receipt: Receipt;
  readonly ignored: readonly IgnoredFile[];
}

function settle(
  unit: Organisation,
  forms: readonly FormReading[],
  refused: readonly IgnoredFile[],
  dates: LedgerDates,
): Settled {
  const [kept, ...others] = [...forms].sort(newestFirst);
  if (!existsOn(unit, dates.asOf)) {
    const notCounted = forms.map(({ file }) => ({
      file,
      cause: issue("unitNotReporting", {}, { at: { file: file.path }, unit: unit.code }),
    }));
    const receipt = { unit, status: "notApplicable", file: null, form: null, cause: null } as const;
    return { receipt, ignored: [...notCounted, ...refused] };
  }
  if (kept !== undefined) {
    const late = (kept.file.receivedAt ?? "").slice(0, 10) > dates.dueDate;
    const status = late ? "late" : "received";
    const receipt = { unit, status, file: kept.file, form: kept, cause: null } as const;
    const older = others.map((other) => superseded(other, kept, unit));
    return { receipt, ignored: [...older, ...refused] };
  }
  const [first, ...rest] = [...refused].sort(newestFirst);
  if (first === undefined) {
    const receipt = { unit, status: "missing", file: null, form: null, cause: null } as const;
    return { receipt, ignored: [] };
  }
  const receipt = {
    unit,
    status: "rejected",
    file: first.file,
    form: null,
    cause: first.cause,
  } as const;
  return { receipt, ignored: rest };
}

/** Newest first; files that do not say when they were saved come last; then by path, so that order is fixed. */
function newestFirst(one: { readonly file: FileSeen }, other: { readonly file: FileSeen }): number {
  const byDate = compareText(other.file.receivedAt ?? "", one.file.receivedAt ?? "");
  return byDate === 0 ? compareText(one.file.path, other.file.path) : byDate;
}

const compareText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

function superseded(
  { file }: FormReading,
  kept: FormReading,
  { code: unit }: Organisation,
): IgnoredFile {
  const same = file.sha256 !== null && file.sha256 === kept.file.sha256;
  const code = same ? "sameFileTwice" : "duplicateSubmission";
  return { file, cause: issue(code, { kept: kept.file.path }, { at: { file: file.path }, unit }) };
}
