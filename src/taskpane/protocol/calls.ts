import type { CellPlace } from "#app/ports";
import type { Grid } from "#core/cell";
import type { TypedTooLong } from "#core/report/kept/typed-too-long";
import type { RowModel, SheetModel } from "#core/sheet/sheet-model";
import type { Language } from "#text/language";
import type {
  CheckAnswer,
  FormOrder,
  GivenFile,
  MadeFile,
  Order,
  PreviousAnswer,
  RegistryAnswer,
  ReportView,
  UnitLine,
} from "./answers";
import type {
  ComparedSides,
  DifferenceAnswer,
  GatherView,
  KeptAnswer,
  KeptText,
  RepairAnswer,
  ReturnedUnit,
} from "./gather-answers";
import type { UnitsOrder, UnitTable, UnitView } from "./unit-answers";
import type { FigureOrder, FigureView, RowsAnswer, RowsOrder } from "./figure-answers";
import type { GivenKind } from "#text/vi/pane/asking";
import type { FilesAtHand, Sifted, TakenFile } from "./given-answers";
import type { SheetFrame, SheetRepair, TraceAnswer } from "./live-answers";
import type { PartName } from "./part-names";
import type { ReviewAnswer, ReviewGiven } from "./review-answers";
import type { FiguresAnswer, PlanAnswer, PrintedFigures, SheetPreview } from "./tool-answers";

/**
 * Everything that the page asks for: what is given and what comes back, both plain data. A call that is added here is
 * asked for by the compiler in `engine/create-engine`.
 */
export interface Calls {
  /** Loads parts that will be wanted soon, so that nobody waits for them. */
  prepare: { given: { order: Order; names: readonly PartName[] }; answer: null };
  registry: { given: { file: GivenFile; language: Language }; answer: RegistryAnswer };
  /** Null forgets last year's report. */
  previous: { given: { file: GivenFile | null; language: Language }; answer: PreviousAnswer };
  /** Forgets every form that was read. */
  clear: { given: null; answer: null };
  /** What of these files is to be read, and what has gone since they were given last. */
  sift: { given: readonly GivenFile[]; answer: Sifted };
  /** Tells what a file is, or is told it, and takes it as that; in place of the one that was read under this name. */
  read: {
    given: { file: GivenFile; order: Order; instead: string | null; as?: GivenKind | null };
    answer: TakenFile;
  };
  /** The files of an archive. */
  unpack: { given: GivenFile; answer: readonly GivenFile[] };
  /** Forgets these files. */
  drop: { given: readonly string[]; answer: null };
  atHand: { given: Order; answer: FilesAtHand };
  /** Keeps what is at hand as it is now, to go back to it under this number. */
  keepPoint: { given: number; answer: null };
  goBack: { given: number; answer: null };
  /** All units of the report that was asked for last. */
  unitTable: { given: Order; answer: UnitTable };
  /** One of them; null when it is not among them. */
  unitView: { given: { order: Order; unit: string }; answer: UnitView | null };
  /** A figure walked down to the cells of the forms; null when its line is there no more. */
  figure: { given: FigureOrder; answer: FigureView | null };
  /** Some rows around a cell of a form. */
  formRows: { given: RowsOrder; answer: RowsAnswer };
  /** These units as a workbook, and as a sheet. */
  unitsFile: { given: UnitsOrder; answer: MadeFile };
  unitsSheet: { given: UnitsOrder; answer: SheetModel };
  /** One page about a unit or a superior; null when there is none of that code. */
  scorecard: { given: { order: Order; unit: string }; answer: MadeFile | null };
  /** What to write to a unit about its form; null where there is nothing. */
  unitMessage: { given: { order: Order; unit: string }; answer: string | null };
  /** Keeps what was read on this computer: the page never sees it, since a browser unpacks 844 readings in one go. */
  store: { given: null; answer: null };
  /** Goes on from what was kept; null when nothing is. */
  restore: { given: null; answer: readonly UnitLine[] | null };
  sample: { given: Order; answer: readonly UnitLine[] };
  report: { given: Order; answer: { readonly view: ReportView; readonly gathered: GatherView } };
  reportFile: { given: Order; answer: MadeFile };
  form: { given: FormOrder; answer: MadeFile };
  /** One more form for the archive. */
  archiveForm: { given: FormOrder; answer: null };
  archive: { given: Order; answer: MadeFile };
  dropArchive: { given: null; answer: null };
  check: { given: { file: GivenFile; order: Order }; answer: CheckAnswer };
  /** The same check again, in the words of another language; null when nothing was checked. */
  recheck: { given: Order; answer: CheckAnswer | null };

  /* while forms are gathered */

  /** The explanations that were typed, all of them. */
  explain: { given: readonly KeptText[]; answer: null };
  /** Own sentences and explanations out of a report that was made before. */
  keepFrom: { given: { file: GivenFile; language: Language }; answer: KeptAnswer };
  difference: {
    given: { sides: ComparedSides; language: Language };
    answer: DifferenceAnswer;
  };
  /** The last comparison as a workbook. */
  differenceFile: { given: Language; answer: MadeFile };
  /** Begins the packs, to be sent again until that ISO date. */
  startReturn: { given: { order: Order; until: string }; answer: readonly UnitLine[] };
  returnUnit: { given: { unit: string }; answer: ReturnedUnit };
  finishReturn: { given: null; answer: MadeFile };
  dropReturn: { given: null; answer: null };
  repair: { given: Language; answer: RepairAnswer };

  /* besides the way from forms to the report */

  /** The report as a text document. */
  reportDocument: { given: Order; answer: MadeFile };
  /** A sheet of the report, to be looked at; null asks for the first. */
  sheetPreview: { given: { order: Order; sheet: string | null }; answer: SheetPreview };
  /** Several years side by side, from reports that were given. */
  review: { given: ReviewGiven; answer: ReviewAnswer };
  /** Recomputes printed percentages. */
  figures: { given: { printed: PrintedFigures; language: Language }; answer: FiguresAnswer };
  /** A plan that a clerk wrote; null goes back to the built-in ones. */
  ownPlan: { given: { file: GivenFile | null; language: Language }; answer: PlanAnswer };
  /** The plan as a workbook that can be changed. */
  planFile: { given: Order; answer: MadeFile };

  /* about the open workbook: only the main thread reaches Excel, so its sheets come as data */

  /** The registry out of a sheet. */
  registrySheet: {
    given: { grid: Grid; language: Language };
    answer: RegistryAnswer;
  };
  /** The plan that a clerk wrote on these sheets. */
  planSheets: {
    given: { grids: readonly Grid[]; language: Language };
    answer: PlanAnswer;
  };
  /** The form among these sheets, checked; null when there is none. */
  checkSheets: {
    given: { grids: readonly Grid[]; order: Order };
    answer: CheckAnswer | null;
  };
  /** The sheets of a form; `meta` is the hidden sheet of the workbook that it goes into. */
  formSheets: {
    given: { order: FormOrder; meta: Grid | null };
    answer: readonly SheetModel[];
  };
  /** The sheets of the report; what people wrote into the report among the `standing` sheets is kept. */
  reportSheets: {
    given: { order: Order; standing: readonly Grid[] };
    answer: readonly SheetFrame[];
  };
  /**
   * What people wrote into the report among these sheets, for the files that are made next; the answer is what of it
   * paper does not show.
   */
  typedTexts: { given: readonly Grid[]; answer: readonly TypedTooLong[] };
  /** Some rows of one of these sheets, from this one on. */
  reportRows: {
    given: { sheet: number; from: number };
    answer: readonly RowModel[];
  };
  /** What has to be written into the form among these sheets so that it computes again. */
  repairSheets: {
    given: { grids: readonly Grid[]; order: Order };
    answer: SheetRepair;
  };
  traceSheets: {
    given: { grids: readonly Grid[]; place: CellPlace; language: Language };
    answer: TraceAnswer;
  };
}

export type CallName = keyof Calls;

/** What is given with a call, and what comes back. */
export type Given<C extends CallName> = Calls[C]["given"];
export type Answer<C extends CallName> = Calls[C]["answer"];

/** Does the heavy work behind the page: in a worker where there are workers, otherwise between two paints. */
export interface Engine {
  ask<C extends CallName>(name: C, given: Given<C>): Promise<Answer<C>>;
}
