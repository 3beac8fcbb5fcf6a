import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";
import type { FileReading } from "#core/consolidation/file-reading";
import type { PreviousYear, ReportResult } from "#core/result/report-result";
import type { Registry } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";
import { distinctNames } from "#core/distinct-names";
import type { SheetModel } from "#core/sheet/sheet-model";
import type { KeptTexts } from "#core/result/report-settings";
import type { FileArchive } from "#adapters/xlsx/write/archive/file-archive";
import type { GivenFile } from "#taskpane/protocol/answers";
import type { Plan } from "#core/catalogue/plan";
import type { OwnPlan } from "#taskpane/engine/reading/plans/plans-at-hand";
import type { KeptFile } from "#taskpane/engine/reading/given/sift";
import type { ComputerMemory } from "#taskpane/computer/computer-memory";
import type { SeldomMemory } from "./seldom-memory";

/** What the engine keeps between two calls; of a file nothing but its facts. */
export interface Memory {
  /** What outlives the page; null where nothing does. */
  readonly computer: ComputerMemory | null;
  registry: Registry;
  /** The plan that a clerk wrote. */
  own: OwnPlan;
  /** Built-in plans that were loaded, by id. */
  readonly plans: Map<string, Plan>;
  previous: PreviousYear | null;
  /** The same of parts of a year, each with the same part of the years before. */
  ofParts: PreviousOfParts;
  readings: FileReading[];
  /** The files behind the readings, by path; a browser keeps where they lie, not what is in them. */
  given: Map<string, KeptFile>;
  /** What was at hand before something was given or thrown away, by number. */
  readonly points: Map<number, Point>;
  /** The report that the page shows, and what it was made for. */
  latest: { readonly order: string; readonly result: ReportResult } | null;
  checked: FileReading | null;
  checkedFile: GivenFile | null;
  previousFile: GivenFile | null;
  /** Explanations that were typed here. */
  explanations: KeptTexts;
  /** What people wrote into a report that was made before. */
  kept: KeptTexts;
  /** The same of the report that stands in the open workbook, when it was read last; null without one. */
  standing: KeptTexts | null;
  /** Names of the forms in the archive, by unit code. */
  archive: { readonly files: FileArchive; readonly names: ReadonlyMap<string, string> } | null;
  /** The sheets of the report that the page is about to write into Excel. */
  handedOver: readonly SheetModel[];
  /** What the part of what is seldom asked for keeps. */
  seldom: SeldomMemory;
}

/** What each part of a year is compared with, or prefilled from. */
export type PreviousOfParts = Readonly<Partial<Record<PeriodBelowYear, PreviousYear>>>;

/** Everything that was given, as it was at one time: readings are never changed, so that keeping them costs nothing. */
interface Point extends Pick<
  Memory,
  "registry" | "own" | "previous" | "ofParts" | "previousFile" | "kept" | "given"
> {
  /** By path, in the order of reading. */
  readonly readings: ReadonlyMap<string, FileReading>;
}

export const emptyMemory = (computer: ComputerMemory | null = null): Memory => ({
  computer,
  registry: registryOf([]),
  own: null,
  plans: new Map(),
  previous: null,
  ofParts: {},
  readings: [],
  given: new Map(),
  points: new Map(),
  latest: null,
  checked: null,
  checkedFile: null,
  previousFile: null,
  explanations: new Map(),
  kept: new Map(),
  standing: null,
  archive: null,
  handedOver: [],
  seldom: { difference: null, returning: null, laidOut: null },
});

/**
 * A path that no other file has: two folders that are dropped one after the other may both hold `01.xlsx`, and a choice
 * between them needs two names.
 */
export function freePath(path: string, { given }: Memory): string {
  if (!given.has(path)) return path;
  return distinctNames([...given.keys(), path]).at(-1) ?? path;
}

/** Forgets these files, by their names here. */
export function dropFiles(memory: Memory, names: readonly string[]): void {
  const gone = new Set(names);
  memory.readings = memory.readings.filter(({ file }) => !gone.has(file.path));
  memory.given = new Map([...memory.given].filter(([name]) => !gone.has(name)));
}

/** Forgets every form that was read, and what was taken over with them. */
export function forgetForms(memory: Memory): void {
  memory.readings = [];
  memory.given = new Map();
  memory.kept = new Map();
}
