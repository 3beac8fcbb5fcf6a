import type { IssueCode, Severity } from "#core/issue";
import { severities } from "#core/issue";
import { bookFaults } from "./book-faults";
import type { BookFault, FaultSubject } from "./fault";
import { valueFaults } from "./value-faults";

/** A fault as `defects.json` lists it: where the complaint points, its code, and what it weighs. */
export interface Defect {
  readonly unit: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly kind: IssueCode;
  readonly severity: Severity;
}

/** What happens to a file as a whole; `formNotReceived` leaves it out. */
export const fileFaults = [
  "fileUnreadable",
  "duplicateSubmission",
  "sameFileTwice",
  "savedAfterReport",
  "formNotReceived",
  "unitEnded",
  "unitNotReporting",
  "macrosIgnored",
  "linksNotFollowed",
] as const satisfies readonly IssueCode[];

export type FileFault = (typeof fileFaults)[number];

/** Files that belong to no unit and lie among the others. */
export const strayFiles = [
  "ownReport",
  "temporaryFile",
  "notAWorkbookName",
] as const satisfies readonly IssueCode[];

export type StrayFile = (typeof strayFiles)[number];

/** Which fault each unit has: at most one, so that every complaint can be told apart. */
export type FaultPlan = ReadonlyMap<string, BookFault | FileFault>;

/**
 * Gives the faults to the units, one after the other, each to the first that it can be planted in and that has none yet.
 * A province with fewer units than faults gets those that find a place.
 */
export function faultPlan(subjects: readonly FaultSubject[]): FaultPlan {
  const plan = new Map<string, BookFault | FileFault>();
  const free = [...subjects];
  const give = (fault: BookFault | FileFault, suits: (subject: FaultSubject) => boolean): void => {
    const index = free.findIndex(suits);
    const [subject] = index < 0 ? [] : free.splice(index, 1);
    if (subject !== undefined) plan.set(subject.unit.code, fault);
  };
  for (const fault of [...valueFaults, ...bookFaults]) give(fault, fault.suits);
  for (const fault of fileFaults) give(fault, () => true);
  return plan;
}

export const defectOf = (
  kind: IssueCode,
  place: Pick<Defect, "unit" | "file"> & Partial<Pick<Defect, "sheet" | "cell">>,
): Defect => ({
  unit: place.unit,
  file: place.file,
  sheet: place.sheet ?? null,
  cell: place.cell ?? null,
  kind,
  severity: severities[kind],
});
