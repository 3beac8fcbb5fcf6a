import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";
import type { FileReading } from "#core/consolidation/file-reading";
import type { Organisation } from "#core/registry/organisation";
import type { PreviousYear } from "#core/result/report-result";
import type { GivenKind } from "#text/vi/pane/asking";
import type { FileLine, GivenFile, PreviousAnswer, RegistryAnswer } from "./answers";
import type { PlanAnswer } from "./tool-answers";

/** What the page can tell of a file without opening it. */
export type FileSign = Pick<GivenFile, "path" | "folder" | "modified"> & {
  readonly size: number | null;
};

/** What giving files again changes; files are named by their place among those given, or by their name here. */
export interface Sifted {
  /** Not seen before. */
  readonly added: readonly number[];
  /** Seen with other contents, and the name under which it was read. */
  readonly changed: readonly (readonly [file: number, name: string])[];
  /** Read before and lying there as they were, and the name under which each was read. */
  readonly same: readonly (readonly [file: number, name: string])[];
  /** Read out of the same folder before, and not in it any more. */
  readonly gone: readonly string[];
}

/** A file that can be taken as more than one thing: nothing is done with it until somebody says which. */
export interface TwoReadings {
  readonly as: readonly GivenKind[];
  /** They stand on sheets of their own, so that all can be taken. */
  readonly apart: boolean;
}

/** A file of which somebody has to say what it is, and what he said. */
export interface FileQuestion extends TwoReadings {
  readonly file: GivenFile;
  /** The name under which it was read before it changed; null when it was not. */
  readonly instead: string | null;
  /** Empty until it was answered. */
  readonly answer: readonly GivenKind[];
}

/** What a file turned out to be. */
export type TakenFile =
  | {
      readonly kind: "form";
      readonly name: string;
      /** The same bytes were read under this name before: only its day is another one. */
      readonly isSame?: true;
    }
  | { readonly kind: "registry"; readonly answer: RegistryAnswer }
  | { readonly kind: "previous"; readonly answer: PreviousAnswer }
  | { readonly kind: "plan"; readonly answer: PlanAnswer }
  | ({ readonly kind: "unclear" } & TwoReadings);

/** Plan and year that most forms state, where they are others than those that are asked for. */
export interface Proposal {
  readonly plan: string;
  readonly year: number;
  /** The part of the year; absent: the whole. */
  readonly period?: PeriodBelowYear;
  readonly forms: number;
  readonly of: number;
}

/** What is at hand, as the page lists it. */
export interface FilesAtHand {
  readonly files: readonly FileLine[];
  readonly proposal: Proposal | null;
}

/** What was read, as it outlives the page: readings and where they came from, not the files themselves. */
export interface StoredWork {
  readonly organisations: readonly Organisation[];
  /** Rows of other periods. */
  readonly otherRows: readonly Organisation[];
  readonly previous: PreviousYear | null;
  /** The same of parts of a year; absent in what was stored before there were any. */
  readonly ofParts?: Readonly<Partial<Record<PeriodBelowYear, PreviousYear>>>;
  readonly readings: readonly FileReading[];
  readonly given: readonly StoredFile[];
}

/** A file that was read: how it was given, and what it weighed. */
export interface StoredFile extends FileSign {
  readonly givenAs: string;
}
