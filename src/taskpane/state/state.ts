import type { ComponentType } from "preact";
import type { PaneMode } from "#text/vi/pane/pane";
import type { StepName } from "#text/vi/pane/steps";
import type {
  CheckAnswer,
  Complaint,
  FileLine,
  GivenFile,
  PlanLine,
  ReportView,
  UnitLine,
} from "#taskpane/protocol/answers";
import type {
  ComparedSides,
  DifferenceAnswer,
  GatherView,
  KeptText,
  ReturnedUnit,
} from "#taskpane/protocol/gather-answers";
import type { PlanMistake, SheetPreview } from "#taskpane/protocol/tool-answers";
import type { FigureView, RowsAnswer } from "#taskpane/protocol/figure-answers";
import type { CellPlace } from "#app/ports";
import type { UnitTable, UnitView } from "#taskpane/protocol/unit-answers";
import type { FileQuestion, Proposal } from "#taskpane/protocol/given-answers";
import type { ReviewView } from "#taskpane/protocol/review-answers";
import type { Settings } from "./settings";
import type { CheckedFigures, PreviousGiven, ReviewWish } from "./tool-state";
import type { Abilities } from "#taskpane/surroundings/abilities";
import type { Language } from "#taskpane/speech/language";
import type { Papers } from "#taskpane/surroundings/papers";
import type { LiveActions, LiveState } from "#taskpane/live/live-state";

/** Work that takes a while; without a total it cannot be counted. */
export interface Job {
  readonly kind: "loading" | "reading" | "writing" | "packing" | "computing" | "excel" | "sample";
  readonly done: number;
  readonly total: number | null;
  /** File or unit in hand. */
  readonly name: string;
  readonly stopping: boolean;
}

/** One sentence about what just happened, at the place where it happened. */
export interface Notice {
  readonly tone: "good" | "bad";
  readonly words: string;
  /** What was just done can be undone from here. */
  readonly canUndo?: true;
  /** What could not be put on the clipboard, to be copied by hand. */
  readonly toCopy?: string;
}

export interface LoadedRegistry {
  readonly name: string;
  readonly units: readonly UnitLine[];
  /** It is the copy that this computer remembered; the file may have changed since. */
  readonly recalled?: true;
}

export interface OwnPlan {
  readonly id: string;
  /** Null when it stands on sheets of the open workbook. */
  readonly file: GivenFile | null;
}

/** What was read anew and what is there no more, by name. */
export interface FilesChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** A point that can be gone back to. */
export interface UndoPoint {
  readonly number: number;
  /** What was done from there. */
  readonly words: string;
  readonly before: Partial<PaneState>;
}

export interface OpenedUnit {
  readonly of: ReportView;
  readonly at: StepName;
  readonly unit: UnitView;
  readonly figure: FigureView | null;
}

/** Where the rows of a cell are asked for: beside what of which answer. */
export interface RowsPlace {
  /** The answer that names the cell: with another one they are gone. */
  readonly of: object;
  readonly key: string;
  /** Name of the file that was read; null for the form that was checked. */
  readonly file: string | null;
  readonly place: CellPlace;
}

export interface ShownRows extends RowsPlace {
  readonly answer: RowsAnswer;
}

/** All that the views may depend on. */
export interface PaneState {
  readonly mode: PaneMode;
  readonly language: Language;
  /** The user has picked the language on this page: Excel's no longer counts. */
  readonly languagePicked: boolean;
  readonly abilities: Abilities;
  /** Where the page is opened in a browser. */
  readonly address: string;
  readonly version: string;
  readonly papers: Papers;
  /** The browser keeps nothing of what the page would remember. */
  readonly forgetful: boolean;
  readonly step: StepName;
  /** The step from which somebody asked for help; null when he came another way. */
  readonly helpFor: StepName | null;
  /** The guide in HTML, once it was asked for. */
  readonly guide: string | null;
  readonly settings: Settings;
  readonly today: string;
  /** The day that the report is made on. */
  readonly asOf: string;
  readonly plans: readonly PlanLine[];
  readonly job: Job | null;
  readonly notice: Notice | null;
  readonly sample: boolean;
  readonly registry: LoadedRegistry | null;
  readonly registryComplaints: readonly Complaint[];
  readonly previous: PreviousGiven | null;
  /** What was typed to find a unit. */
  readonly unitQuery: string;
  readonly unit: string | null;
  /** Forms that were read, in the order of reading. */
  readonly files: readonly FileLine[];
  /** Units that were reminded, and the ISO day of the last time. */
  readonly reminded: readonly (readonly [unit: string, day: string])[];
  /** The folder that can be read again with one press. */
  readonly folder: string | null;
  /** What the last giving of files changed; null when nothing was there before. */
  readonly change: FilesChange | null;
  /** Files that can be more than one thing; those that were answered stay, so that nobody is asked again. */
  readonly questions: readonly FileQuestion[];
  /** What most forms state, where it is not what is set. */
  readonly proposal: Proposal | null;
  /** Another window of this computer has the page open, and keeps what is done there. */
  readonly isSecond: boolean;
  /** What was thrown away or taken in and can be undone, the latest last. */
  readonly undo: readonly UndoPoint[];
  readonly report: ReportView | null;
  /** All units, of the report that they were asked for. */
  readonly table: { readonly of: ReportView; readonly units: UnitTable } | null;
  /** The unit that is opened, of the report and at the step that it was opened in. */
  readonly opened: OpenedUnit | null;
  /** The figure that is opened, of the report that it stands in. */
  readonly figure: { readonly of: ReportView; readonly view: FigureView } | null;
  /** The rows of a form that are shown. */
  readonly rows: ShownRows | null;
  /** What is left to decide and to explain; null without a report. */
  readonly gathered: GatherView | null;
  /** The file that was chosen of several, by unit code. */
  readonly chosen: readonly (readonly [unit: string, file: string])[];
  /** What was typed to explain complaints, by their keys. */
  readonly explanations: readonly KeptText[];
  /** The last comparison, and where it was asked for: beside the form that was checked, or beside a unit. */
  readonly difference: { readonly at: string; readonly answer: DifferenceAnswer } | null;
  /** Day until which units may send again, when the user named one. */
  readonly returnUntil: string | null;
  /** Units that were given a pack last. */
  readonly returned: readonly ReturnedUnit[];
  readonly check: CheckAnswer | null;
  /** The plan that a clerk wrote; null without one. */
  readonly ownPlan: OwnPlan | null;
  /** Why the last plan was refused, each mistake with its cell. */
  readonly planComplaints: readonly PlanMistake[];
  /** The sheet that is looked at, of the report that it was made from: of another one it says nothing. */
  readonly looked: { readonly of: ReportView; readonly preview: SheetPreview } | null;
  /** What was typed or pasted to have its printed percentages recomputed. */
  readonly figuresText: string;
  /** Printed percentages that were recomputed last. */
  readonly figures: CheckedFigures | null;
  /** Several years side by side; null before a report was given. */
  readonly review: ReviewView | null;
  /** Ids of the lists that the user has opened. */
  readonly open: readonly string[];
  /** The open workbook; null outside Excel. */
  readonly live: LiveState | null;
}

/** A picture of lines, or of dots. */
export type PictureKind = "svg" | "png";

/** What every view is drawn from. */
export interface ViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What the page shows of a step. */
export type StepView = ComponentType<ViewProps>;

/** The page inside Excel: steps that look different there, and what can be done with the open workbook. */
export interface LivePane {
  readonly views: Partial<Readonly<Record<StepName, StepView>>>;
  /** Shown while Excel does not answer. */
  readonly silence: StepView;
  readonly actions: LiveActions;
}

/** What a user can do on the page; the composition root decides what it means. */
export interface PaneActions {
  readonly switchLanguage: () => void;
  readonly retry: () => void;
  readonly goTo: (step: StepName) => void;
  readonly setOpen: (id: string, open: boolean) => void;
  readonly set: (settings: Partial<Settings>) => void;
  readonly setAsOf: (day: string) => void;
  readonly typeUnit: (query: string) => void;
  readonly chooseUnit: (code: string) => void;
  readonly givePrevious: (files: readonly File[]) => void;
  readonly removePrevious: () => void;
  /** Everything that was chosen, whatever it is. */
  readonly giveForms: (files: readonly File[]) => void;
  readonly giveDropped: (dropped: DataTransfer) => void;
  readonly giveForm: (files: readonly File[]) => void;
  readonly chooseForm: (unit: string, file: string) => void;
  readonly explain: (key: string, text: string) => void;
  readonly keepFrom: (files: readonly File[]) => void;
  /** Compares two submissions; `at` is `check` or the code of a unit. */
  readonly compare: (sides: ComparedSides, at: string) => void;
  readonly compareWith: (files: readonly File[]) => void;
  readonly saveDifference: () => void;
  readonly setReturnUntil: (day: string) => void;
  readonly savePacks: () => void;
  readonly copyMessage: (unit: string) => void;
  readonly repair: () => void;
  readonly forgetComputer: () => void;
  readonly clearForms: () => void;
  /** Brings everything up to date with the folder. */
  readonly readFolderAgain: () => void;
  readonly dropFile: (name: string) => void;
  readonly takeProposal: () => void;
  /** Takes files as these; as none, they are taken away. */
  readonly answerQuestions: (questions: readonly FileQuestion[], as: FileQuestion["as"]) => void;
  readonly undoLast: () => void;
  readonly closeNotice: () => void;
  /** Asks for the table of all units of the report. */
  readonly loadTable: () => void;
  /** Null closes it. */
  readonly openUnit: (code: string | null) => void;
  /** A figure of the report, or of that unit of it; null closes it. */
  readonly openFigure: (line: string | null, unit: string | null) => void;
  /** Shows the row of a cell; asked for once more it goes away. */
  readonly showRows: (asked: RowsPlace) => void;
  /** A reminder to these units, and how many they are. */
  readonly copyReminder: (units: readonly UnitLine[]) => void;
  /** What to write to a unit about its form. */
  readonly copyUnitMessage: (code: string) => void;
  readonly copyText: (text: string) => void;
  /** These units, by their codes in that order, as a workbook. */
  readonly saveUnits: (units: readonly string[]) => void;
  /** One page about a unit or a superior. */
  readonly saveScorecard: (code: string) => void;
  /** The targets of the report, or these units, as a picture. */
  readonly savePicture: (kind: PictureKind, units: readonly string[] | null) => void;
  readonly stop: () => void;
  readonly saveForm: () => void;
  readonly saveAllForms: () => void;
  readonly saveReport: () => void;
  readonly saveDocument: () => void;
  /** Shows a sheet of the report; null the first. */
  readonly lookAt: (sheet: string | null) => void;
  readonly typeFigures: (text: string) => void;
  readonly checkText: (text: string) => void;
  readonly checkTable: (files: readonly File[]) => void;
  /** Reports of several years: given, taken away, put side by side from one year to another, saved. */
  readonly review: (wish: ReviewWish) => void;
  readonly savePlan: () => void;
  readonly givePlan: (files: readonly File[]) => void;
  readonly removePlan: () => void;
  readonly loadGuide: () => void;
  readonly loadSample: () => void;
  readonly leaveSample: () => void;
  /** Absent outside Excel. */
  readonly live?: LivePane;
}
