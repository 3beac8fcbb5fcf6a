import type { CheckSettingFault } from "#core/checks/read-check-settings";
import type { SettingFault } from "#core/result/report-settings";
import type { Indicator } from "#core/catalogue/indicator";
import type { ReceiptCounts } from "#core/consolidation/receipt";
import type { DifferenceKind } from "#core/provenance/difference";
import type { Verdict } from "#core/evaluation/verdict";
import type { CheckedStatement, FigureCounts } from "#core/figures/statement";
import type { Severity, UnreadableReason } from "#core/issue";

/** The commands, in the order in which the overview lists them. */
export const commandNames = [
  "start",
  "sample",
  "template",
  "check",
  "report",
  "review",
  "trace",
  "difference",
  "return",
  "export",
  "catalogue",
  "plan",
  "check-figures",
] as const;

export type CommandName = (typeof commandNames)[number];

/** Why the disk refused. */
export type DiskReason =
  /** Another program holds the file, as Excel does while it is open. */
  "heldByProgram" | "noPermission" | "diskFull" | "folderMissing" | "isFolder" | "other";

/** Why the command line could not run, with the parameters of its one sentence (exit code 2). */
export interface RefusalDetails {
  commandUnknown: { readonly command: string };
  optionUnknown: { readonly command: CommandName; readonly option: string };
  optionMissing: { readonly command: CommandName; readonly option: string };
  optionTwice: { readonly option: string };
  optionValueMissing: { readonly option: string };
  /** `what` is missing behind the command: files, the parts of `trace`, or one of the two to compare. */
  argumentMissing: {
    readonly command: CommandName;
    readonly what: "files" | "reportFile" | "cell" | "twoFiles" | "planAction" | "planName";
  };
  argumentUnexpected: { readonly command: CommandName; readonly argument: string };
  languageUnknown: { readonly found: string };
  planUnknown: { readonly found: string; readonly known: readonly string[] };
  /** The plan is a workbook whose plan sheet has mistakes; they are listed before. */
  planRefused: { readonly file: string; readonly mistakes: number };
  /** The same for the registry. */
  registryRefused: { readonly file: string; readonly mistakes: number };
  yearInvalid: { readonly found: string };
  dateInvalid: { readonly option: string; readonly found: string };
  numberInvalid: {
    readonly option: string;
    readonly found: string;
    readonly least: number;
    readonly most: number;
  };
  choiceInvalid: {
    readonly option: string;
    readonly found: string;
    readonly known: readonly string[];
  };
  /** What stands behind `--choose` is no code and file. */
  choiceUnclear: { readonly found: string };
  /** No file that was read is called so, or several are. */
  chosenFileUnclear: { readonly file: string; readonly files: readonly string[] };
  unitUnknown: { readonly found: string; readonly registry: string };
  cellInvalid: { readonly found: string };
  outputKindUnknown: { readonly found: string; readonly known: readonly string[] };
  /** A dataset is wanted of several organisations at the top. */
  provinceUnclear: { readonly registry: string };
  /** A folder for a dataset that holds something else. */
  notADataset: { readonly path: string; readonly found: string };
  /** Two outputs of one name. */
  sameTarget: { readonly path: string };
  /** An output that would take the place of what is read in the same run. */
  targetIsInput: { readonly path: string };
  /** An output that would take the place of something else. */
  targetHoldsOther: { readonly path: string };
  sampleOverOther: { readonly path: string };
  /** A report that would be written over and cannot be read, so that what was typed into it would be lost. */
  reportUnreadable: { readonly path: string };
  pathMissing: { readonly path: string };
  folderEmpty: { readonly path: string };
  cannotRead: { readonly path: string; readonly reason: DiskReason };
  cannotWrite: { readonly path: string; readonly reason: DiskReason };
  workbookRefused: { readonly path: string; readonly reason: UnreadableReason };
  previousNotEarlier: { readonly path: string; readonly found: number; readonly year: number };
  notAReport: { readonly path: string };
  /** A report of another part of the year than the one that is made; null is the whole year. */
  previousOtherPeriod: {
    readonly path: string;
    readonly found: string | null;
    readonly wanted: string | null;
  };
  /** A report on a part of a year among those of the years that are put side by side. */
  reviewOfPart: { readonly path: string; readonly found: string };
  /** Faults are planted in a sample of one year. */
  defectsOfSeveralYears: { readonly years: number };
  /** A period that ends before it begins, or is one year. */
  periodUnclear: { readonly from: number; readonly to: number };
  /** The reports that were named say nothing of the last year of the period, or of no other year of it. */
  periodUnknown: {
    readonly from: number;
    readonly to: number;
    readonly known: readonly number[];
  };
  /** A report that does not say who its units are: one of an older version. */
  reportWithoutUnits: { readonly path: string };
  /** A report to compare with that is not of the year before. */
  settingsRefused: {
    readonly path: string;
    readonly faults: readonly SettingsFault[];
    /** Every setting that such a file may have. */
    readonly known: readonly string[];
  };
  /** A workbook without a form, or one that does not say whose it is. */
  notAForm: { readonly path: string };
  unitNotInReport: { readonly path: string; readonly unit: string };
  differentUnits: { readonly one: string; readonly other: string };
  /** Neither the columns of published percentages nor a sentence with part, whole and percentage. */
  noFigures: { readonly path: string };
  cellWithoutSource: { readonly path: string; readonly cell: string };
  portTaken: { readonly port: number };
}

/** What is wrong in a file of settings: of the head of a report, or of the levels of the checks. */
export type SettingsFault =
  | SettingFault
  | CheckSettingFault
  | { readonly reason: "notJson"; readonly what: ""; readonly nearest?: never };

export type RefusalCode = keyof RefusalDetails;

/** A refusal as data; its sentence is made last. */
export type Refusal = {
  [C in RefusalCode]: { readonly code: C; readonly details: RefusalDetails[C] };
}[RefusalCode];

export type RefusalSentences = {
  readonly [C in RefusalCode]: (details: RefusalDetails[C]) => string;
};

/** What a long run is doing. */
export interface Progress {
  readonly step: "reading" | "computing" | "writing";
  readonly done: number;
  readonly total: number;
  /** File in hand. */
  readonly file: string | null;
}

/** A target that is not met, as a line of the summary. */
export interface Shortfall {
  readonly indicator: Pick<Indicator, "id" | "shortName" | "better" | "counted">;
  readonly numerator: number;
  /** Null for a count. */
  readonly denominator: number | null;
  /** The value as the report prints it: `81,70%`. */
  readonly display: string;
  readonly verdict: Verdict;
  readonly need: number | null;
}

/** One contribution to a figure of the report. */
export interface Source {
  readonly unit: string;
  readonly item: string;
  readonly value: number;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** The text of the cell where it differs from the value. */
  readonly raw: string | null;
}

/** Everything that the command line says in one language. */
export interface CliText {
  /** The overview: what the program does, its commands, the exit codes. */
  readonly usage: string;
  readonly help: (command: CommandName) => string;
  readonly refusals: RefusalSentences;
  /** A mistake of the program itself (exit code 3). */
  readonly bug: (details: string) => string;
  readonly progress: (progress: Progress) => string;
  readonly receipts: (counts: ReceiptCounts) => string;
  /** Files that count nowhere. */
  readonly ignored: (files: number) => string;
  /** How many targets have which verdict; verdicts that nothing has are left out. */
  readonly verdicts: (counts: Readonly<Partial<Record<Verdict, number>>>) => string;
  readonly shortfallsHead: (shortfalls: number) => string;
  readonly shortfall: (line: Shortfall) => string;
  readonly moreLines: (left: number) => string;
  readonly issues: (counts: Readonly<Record<Severity, number>>) => string;
  /** Complaints that a unit's note has settled. */
  readonly explained: (settled: number) => string;
  readonly draft: (blocking: number) => string;
  readonly written: (path: string) => string;
  /** Milliseconds. */
  readonly took: (milliseconds: number) => string;
  readonly checked: (files: number) => string;
  readonly sampled: (made: { readonly units: number; readonly folder: string }) => string;
  readonly defects: (made: { readonly faults: number; readonly file: string }) => string;
  readonly formsLeft: (left: { readonly files: readonly string[] }) => string;
  readonly templates: (made: { readonly units: number; readonly folder: string }) => string;
  readonly exported: (made: { readonly rows: number; readonly file: string }) => string;
  readonly planWritten: (made: { readonly targets: number; readonly file: string }) => string;
  /** A plan workbook without mistakes. */
  readonly planSound: (made: { readonly targets: number; readonly file: string }) => string;
  readonly planMistakes: (mistakes: number) => string;
  readonly figuresChecked: (counts: FigureCounts) => string;
  readonly figure: (checked: CheckedStatement) => string;
  readonly traced: (figure: { readonly cell: string; readonly display: string }) => string;
  readonly source: (source: Source) => string;
  readonly differs: (counts: Readonly<Record<DifferenceKind, number>>) => string;
  readonly change: (line: {
    readonly item: string;
    readonly kind: DifferenceKind;
    readonly before: string;
    readonly now: string;
  }) => string;
  /** What was packed for units to correct or explain. */
  readonly returned: (made: { readonly units: number; readonly file: string }) => string;
  readonly nothingToReturn: string;
  /** Copies that could only be marked in part. */
  readonly markedInPart: (unit: {
    readonly unit: string;
    readonly marked: "coloursOnly" | "listOnly" | "messageOnly";
  }) => string;
  readonly serving: (url: string) => string;
  readonly howToStop: string;
}
