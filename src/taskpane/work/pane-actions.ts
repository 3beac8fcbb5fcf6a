import { droppedFolder } from "#taskpane/computer/folder-handle";
import { givenFile } from "#taskpane/computer/given-files";
import { otherLanguage } from "#taskpane/speech/language";
import { haveLanguage } from "#taskpane/speech/speech";
import type { PaneActions, PaneState, Settings } from "#taskpane/state/state";
import { complain, patch, type Desk } from "./desk";
import { loadGuide } from "./guide-work";
import { forgetComputer } from "./computer-work";
import { chooseUnit } from "./choose-unit";
import { giveForms } from "./gathering/give-work";
import * as gather from "./gathering/gather-work";
import { givePlan, removePlan } from "./gathering/learn-plans";
import type * as onRequest from "./on-request";
import { rememberFolder } from "./gathering/folder-work";
import { undoLast } from "./gathering/undo-work";
import { anotherPlan, reword, settle } from "./gathering/settle-work";

/** What each action of the page does: one that no list below has does not compile here. */
export function paneActions(desk: Desk, reload: () => void): PaneActions {
  return {
    ...viewActions(desk, reload),
    ...fileActions(desk),
    ...decideActions(desk),
    ...tableActions(desk),
    ...toolActions(desk),
  };
}

function viewActions(desk: Desk, retry: () => void) {
  const { store } = desk;
  return {
    retry,
    switchLanguage: () => void switchLanguage(desk),
    goTo(step) {
      const { step: from, helpFor } = store.get();
      const isHelp = step === "help" && from !== "help";
      patch(desk, { step, notice: null, helpFor: isHelp ? from : helpFor });
    },
    closeNotice() {
      patch(desk, { notice: null });
    },
    setOpen(id, open) {
      store.update((state) => withOpen(state, id, open));
    },
    set(settings: Partial<Settings>) {
      patch(desk, { settings: { ...store.get().settings, ...settings }, notice: null });
      void settle(desk, settings);
    },
    setAsOf(asOf) {
      patch(desk, { asOf, notice: null });
      void reword(desk);
    },
    typeUnit(unitQuery) {
      patch(desk, { unitQuery, unit: null });
    },
    chooseUnit(code) {
      chooseUnit(desk, code);
    },
    stop() {
      store.update((state) =>
        state.job === null ? state : { ...state, job: { ...state.job, stopping: true } },
      );
    },
  } satisfies Partial<PaneActions>;
}

/** What was said in the language before is said again, or taken away. */
async function switchLanguage(desk: Desk): Promise<void> {
  const language = otherLanguage(desk.store.get().language);
  try {
    await haveLanguage(language);
  } catch {
    complain(desk, "bug");
    return;
  }
  patch(desk, { language, languagePicked: true, notice: null, registryComplaints: [] });
  patch(desk, { difference: null, figures: null, looked: null, planComplaints: [] });
  await reword(desk);
}

function withOpen(state: PaneState, id: string, open: boolean): PaneState {
  if (state.open.includes(id) === open) return state;
  const others = state.open.filter((each) => each !== id);
  return { ...state, open: open ? [...others, id] : others };
}

type OnRequest = typeof onRequest;

/** Loads what is done on request, and does it; where it cannot be loaded, the next press asks for it again. */
async function requested(desk: Desk, run: (work: OnRequest) => Promise<void>): Promise<void> {
  let work: OnRequest;
  try {
    work = await import(/* webpackChunkName: "page-on-request" */ "./on-request");
  } catch {
    complain(desk, "bug");
    return;
  }
  await run(work);
}

/** What a consolidator decides after the files were read. */
function decideActions(desk: Desk) {
  const ask = (run: (work: OnRequest) => Promise<void>): void => void requested(desk, run);
  return {
    answerQuestions(questions, as) {
      ask((work) => work.answerQuestions(desk, questions, as));
    },
    chooseForm(unit, file) {
      ask((work) => work.chooseForm(desk, unit, file));
    },
    explain(key, text) {
      ask((work) => work.explain(desk, key, text));
    },
    keepFrom(files) {
      ask((work) => work.keepFrom(desk, givenFiles(files)));
    },
    compare(sides, at) {
      ask((work) => work.compare(desk, sides, at));
    },
    compareWith(files) {
      ask((work) => work.compareWith(desk, givenFiles(files)));
    },
    saveDifference() {
      ask((work) => work.saveDifference(desk));
    },
    setReturnUntil(day) {
      patch(desk, { returnUntil: day, returned: [], notice: null });
    },
    savePacks() {
      ask((work) => work.savePacks(desk));
    },
    copyMessage(unit) {
      ask((work) => work.copyMessage(desk, unit));
    },
    repair() {
      ask((work) => work.repair(desk));
    },
    forgetComputer: () => void forgetComputer(desk),
  } satisfies Partial<PaneActions>;
}

/** What is asked of the table of units. */
function tableActions(desk: Desk) {
  const ask = (run: (work: OnRequest) => Promise<void>): void => void requested(desk, run);
  return {
    loadTable() {
      ask((work) => work.loadTable(desk));
    },
    openUnit(code) {
      ask((work) => work.openUnit(desk, code));
    },
    openFigure(line, unit) {
      ask((work) => work.openFigure(desk, line, unit));
    },
    showRows(asked) {
      ask((work) => work.showRows(desk, asked));
    },
    copyReminder(units) {
      ask((work) => work.copyReminder(desk, units));
    },
    copyUnitMessage(code) {
      ask((work) => work.copyUnitMessage(desk, code));
    },
    saveUnits(units) {
      ask((work) => work.saveUnits(desk, units));
    },
    saveScorecard(code) {
      ask((work) => work.saveScorecard(desk, code));
    },
    savePicture(kind, units) {
      ask((work) => work.savePicture(desk, kind, units));
    },
    copyText(text) {
      ask((work) => work.copy(desk, text));
    },
  } satisfies Partial<PaneActions>;
}

const givenFiles = (files: readonly File[]) => files.map((file) => givenFile(file));

/** What is done besides the way from forms to the report. */
const toolActions = (desk: Desk) =>
  ({
    saveDocument: () => void requested(desk, (work) => work.saveDocument(desk)),
    lookAt: (sheet) => void requested(desk, (work) => work.lookAt(desk, sheet)),
    typeFigures(figuresText) {
      patch(desk, { figuresText });
    },
    checkText: (text) => void requested(desk, (work) => work.checkText(desk, text)),
    checkTable: (files) => void requested(desk, (work) => work.checkTable(desk, givenFiles(files))),
    savePlan: () => void requested(desk, (work) => work.savePlan(desk)),
    givePlan: (files) =>
      void givePlan(desk, givenFiles(files)).then((taken) => (taken ? anotherPlan(desk) : null)),
    removePlan: () => void removePlan(desk).then(() => anotherPlan(desk)),
  }) satisfies Partial<PaneActions>;

/** The folder of a drop is remembered once it was read. */
async function giveDropped(desk: Desk, drop: DataTransfer): Promise<void> {
  // Both have to be asked for while the drop is being handled.
  const [asked, dropped] = [droppedFolder(drop), desk.dropped(drop)];
  await giveForms(desk, await dropped);
  const folder = await asked;
  if (folder !== null) await rememberFolder(desk, folder);
}

function fileActions(desk: Desk) {
  const given = givenFiles;
  return {
    givePrevious: (files) => void gather.givePrevious(desk, given(files)),
    removePrevious: () => void requested(desk, (work) => work.removePrevious(desk)),
    giveForms: (files) => void giveForms(desk, given(files)),
    giveDropped: (drop) => void giveDropped(desk, drop),
    readFolderAgain: () => void requested(desk, (work) => work.readFolderAgain(desk)),
    giveForm: (files) => void gather.giveForm(desk, given(files)),
    clearForms: () => void requested(desk, (work) => work.clearForms(desk)),
    dropFile: (name) => void requested(desk, (work) => work.dropFile(desk, name)),
    takeProposal: () => void requested(desk, (work) => work.takeProposal(desk)),
    undoLast: () => void undoLast(desk),
    saveForm: () => void requested(desk, (work) => work.saveForm(desk)),
    saveAllForms: () => void requested(desk, (work) => work.saveAllForms(desk)),
    saveReport: () => void gather.saveReport(desk),
    loadGuide: () => void loadGuide(desk),
    loadSample: () => void requested(desk, (work) => work.loadSample(desk)),
    leaveSample: () => void requested(desk, (work) => work.leaveSample(desk)),
  } satisfies Partial<PaneActions>;
}
