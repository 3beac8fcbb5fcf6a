import { droppedFolder } from "#taskpane/computer/folder-handle";
import { givenFile } from "#taskpane/computer/given-files";
import type { Settings } from "#taskpane/state/settings";
import type { PaneActions, PaneState } from "#taskpane/state/state";
import { complain, patch, type Desk } from "./desk";
import { loadGuide } from "./guide-work";
import { giveForms } from "./gathering/give-work";
import * as gather from "./gathering/gather-work";
import type * as onRequest from "./on-request";
import { rememberFolder } from "./gathering/folder-work";
import { reword, settle } from "./gathering/settle-work";

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
    switchLanguage: asked(desk)("switchLanguage"),
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
    chooseUnit: asked(desk)("takeUnit"),
    stop() {
      store.update((state) =>
        state.job === null ? state : { ...state, job: { ...state.job, stopping: true } },
      );
    },
  } satisfies Partial<PaneActions>;
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

type Rest<Work> = Work extends (desk: Desk, ...given: infer G) => Promise<void> ? G : never;

/** Work of that name with whatever the action is given. */
const asked =
  (desk: Desk) =>
  <N extends keyof OnRequest>(name: N) =>
  (...given: Rest<OnRequest[N]>): void =>
    void requested(desk, (work) =>
      (work[name] as (desk: Desk, ...given: Rest<OnRequest[N]>) => Promise<void>)(desk, ...given),
    );

/** The same for files that were chosen. */
const askedOfFiles =
  (desk: Desk) =>
  (name: "keepFrom" | "compareWith" | "checkTable" | "takePlan" | "giveForm" | "givePrevious") =>
  (files: readonly File[]): void => {
    asked(desk)(name)(givenFiles(files));
  };

/** What a consolidator decides after the files were read. */
function decideActions(desk: Desk) {
  const [ask, askFiles] = [asked(desk), askedOfFiles(desk)];
  return {
    answerQuestions: ask("answerQuestions"),
    chooseForm: ask("chooseForm"),
    explain: ask("explain"),
    keepFrom: askFiles("keepFrom"),
    compare: ask("compare"),
    compareWith: askFiles("compareWith"),
    saveDifference: ask("saveDifference"),
    setReturnUntil(day) {
      patch(desk, { returnUntil: day, returned: [], notice: null });
    },
    savePacks: ask("savePacks"),
    copyMessage: ask("copyMessage"),
    repair: ask("repair"),
    forgetComputer: ask("forgetComputer"),
  } satisfies Partial<PaneActions>;
}

/** What is asked of the table of units. */
function tableActions(desk: Desk) {
  const ask = asked(desk);
  return {
    loadTable: ask("loadTable"),
    openUnit: ask("openUnit"),
    openFigure: ask("openFigure"),
    showRows: ask("showRows"),
    copyReminder: ask("copyReminder"),
    copyUnitMessage: ask("copyUnitMessage"),
    saveUnits: ask("saveUnits"),
    saveScorecard: ask("saveScorecard"),
    savePicture: ask("savePicture"),
    copyText: ask("copy"),
  } satisfies Partial<PaneActions>;
}

const givenFiles = (files: readonly File[]) => files.map((file) => givenFile(file));

/** What is done besides the way from forms to the report. */
const toolActions = (desk: Desk) =>
  ({
    saveDocument: asked(desk)("saveDocument"),
    lookAt: asked(desk)("lookAt"),
    typeFigures(figuresText) {
      patch(desk, { figuresText });
    },
    checkText: asked(desk)("checkText"),
    checkTable: askedOfFiles(desk)("checkTable"),
    savePlan: asked(desk)("savePlan"),
    review: asked(desk)("review"),
    givePlan: askedOfFiles(desk)("takePlan"),
    removePlan: asked(desk)("leavePlan"),
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
  return {
    givePrevious: askedOfFiles(desk)("givePrevious"),
    removePrevious: asked(desk)("removePrevious"),
    giveForms: (files) => void giveForms(desk, givenFiles(files)),
    giveDropped: (drop) => void giveDropped(desk, drop),
    readFolderAgain: asked(desk)("readFolderAgain"),
    giveForm: askedOfFiles(desk)("giveForm"),
    clearForms: asked(desk)("clearForms"),
    dropFile: asked(desk)("dropFile"),
    takeProposal: asked(desk)("takeProposal"),
    undoLast: asked(desk)("undoLast"),
    saveForm: asked(desk)("saveForm"),
    saveAllForms: asked(desk)("saveAllForms"),
    saveReport: () => void gather.saveReport(desk),
    loadGuide: () => void loadGuide(desk),
    loadSample: asked(desk)("loadSample"),
    leaveSample: asked(desk)("leaveSample"),
  } satisfies Partial<PaneActions>;
}
