import type { Difference } from "#app/forms/difference";
import type { UnitToReturn } from "#app/report/units-to-return";
import type { ReturnWords } from "#core/provenance/to-do";
import type { FileArchive } from "#adapters/xlsx/write/archive/file-archive";
import type { SheetModel } from "#core/sheet/sheet-model";
import type { ReportOfYear } from "#core/years/join-years";
import type { Language } from "#text/language";
import type { ReviewedReport } from "#taskpane/protocol/review-answers";

/** What the part of the engine that is seldom asked for keeps between two calls. */
export interface SeldomMemory {
  /** The last comparison, for the one who wants it as a file. */
  difference: Difference | null;
  returning: Returning | null;
  /** Reports of several years; absent before one was given. */
  reviewed?: ReviewMemory;
  /** The visible sheets of the report that is looked at, and what it was made for. */
  laidOut: { readonly order: string; readonly sheets: readonly SheetModel[] } | null;
}

/** Packs in the making. */
export interface Returning {
  readonly units: ReadonlyMap<string, UnitToReturn>;
  /** Folder of each unit in the archive. */
  readonly folders: ReadonlyMap<string, string>;
  readonly words: ReturnWords;
  readonly files: FileArchive;
  readonly language: Language;
  readonly name: string;
}

/** What became of the reports that were given, in the order in which they came. */
export interface ReviewMemory {
  readonly lines: ReadonlyMap<string, ReviewedReport>;
  readonly reports: ReadonlyMap<string, ReportOfYear>;
}
