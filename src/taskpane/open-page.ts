import "./older-engines";
import "./styles.css";
import "./steps.css";
import "./lists.css";
import "./sheets.css";
import "./desk.css";
import { followAddress, stepAt } from "./address";
import { breathing } from "./breathing";
import { openEngine } from "./engine/open-engine";
import { computerMemory, isDatabaseOpen } from "./computer-memory";
import { copyText } from "./copy-text";
import { droppedFiles } from "./given-files";
import { cannotSave, followHost, themeOf, type Timer } from "./host";
import { chooseLanguage, type Language } from "./language";
import { haveLanguage } from "./speech";
import type { Surroundings } from "./surroundings";
import type { PaneMode } from "#text/vi/pane";
import { isStorageOpen, readSaved, writeSaved } from "./saved-settings";
import { saveFile } from "./save-file";
import { firstState } from "./first-state";
import type { PaneActions, PaneState } from "./state";
import { createStore } from "./store";
import { laterSteps, pageParts } from "./views/page-parts";
import { showPage, type Regions } from "./views/page";
import { recallAll, rememberExplanations } from "./work/computer-work";
import { complain, patch } from "./work/desk";
import { learnPlans } from "./work/learn-plans";
import { isSecondWindow } from "./one-window";
import { paneActions } from "./work/pane-actions";
import { prepareAhead, type WhenIdle } from "./work/prepare";

const timer: Timer = {
  after(milliseconds, run) {
    const id = setTimeout(run, milliseconds);
    return {
      cancel: () => {
        clearTimeout(id);
      },
    };
  },
};

/** Web views without idle times are given a moment. */
const whenIdle: WhenIdle =
  "requestIdleCallback" in globalThis
    ? (run) => void requestIdleCallback(run)
    : (run) => void setTimeout(run, 1000);

/** The region of index.html with that id; a page without it is a bug. */
function region(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no #${id}`);
  return found;
}

/** A file that misses its field would otherwise replace the page; on the desk it is meant for the one field that there is. */
function keepPage(giveDropped: (dropped: DataTransfer) => void): void {
  for (const kind of ["dragover", "drop"] as const) {
    window.addEventListener(kind, (event) => {
      const { defaultPrevented: isTaken, dataTransfer } = event;
      event.preventDefault();
      if (kind === "drop" && !isTaken && dataTransfer !== null) giveDropped(dataTransfer);
    });
  }
}

/** Shows the page in the document that is open, and lets it work; what it needs from outside is around it. */
export function openPage({ library, papers, startWorker, loadLive }: Surroundings): void {
  const regions: Regions = {
    header: region("header"),
    steps: region("steps"),
    status: region("status"),
    content: region("content"),
    outcome: region("outcome"),
    footer: region("footer"),
  };

  const storage = (): Storage => localStorage;
  const database = (): IDBFactory => indexedDB;

  const first = firstState({
    query: location.search,
    now: new Date(),
    version: document.documentElement.dataset["version"] ?? "",
    saved: readSaved(storage),
    papers,
    step: stepAt(location.hash),
  });

  const store = createStore<PaneState>({ ...first, language: "vi" });

  const desk = {
    store,
    engine: openEngine(startWorker),
    save: saveFile,
    cannotSave: () => cannotSave(library),
    dropped: droppedFiles,
    copy: copyText,
    computer: computerMemory(database),
  };
  let actions: PaneActions = paneActions(desk, () => {
    location.reload();
  });

  /** Loads what works with the open workbook; without it the page works with files, as in a browser. */
  async function enterExcel(load: NonNullable<typeof loadLive>): Promise<void> {
    const { openLive } = await load();
    const live = openLive(desk, {
      newContext: () => new Excel.RequestContext(),
      settings: () => Office.context.document.settings,
      timer,
      breathe: breathing(),
    });
    actions = { ...actions, live };
    // A plan of the workbook goes before the one that this computer remembers.
    await plansLearned;
    await live.start();
  }

  /** The page in a language; where its words cannot be had, the page stays as it is and says so. */
  async function speak(language: Language): Promise<void> {
    try {
      await haveLanguage(language);
      patch(desk, { language });
    } catch {
      complain(desk, "bug");
    }
  }

  // Whoever reads English has it from the first word on.
  const spoken = speak(first.language);

  const plansLearned = spoken.then(() => learnPlans(desk));

  const isSampleAsked = new URLSearchParams(location.search).has("sample");

  let isRecalled = false;

  /** What was chosen and typed on this computer before; a registry of the workbook itself goes first. */
  async function recallFromComputer(): Promise<void> {
    if (isRecalled) return;
    isRecalled = true;
    patch(desk, { isSecond: await isSecondWindow(navigator) });
    void rememberExplanations(desk);
    if (!isSampleAsked) void recallAll(desk);
  }

  /** The user may change the Office theme while the pane is open; Excel sends no event for it. */
  async function wearTheme(): Promise<void> {
    const theme = themeOf(library ?? undefined);
    if (theme === undefined) return;
    // Only Office has themes: no browser needs to know how they are read.
    const { paletteOf } = await import(/* webpackChunkName: "excel" */ "./theme");
    for (const [name, value] of Object.entries(paletteOf(theme) ?? {})) {
      document.documentElement.style.setProperty(name, value);
    }
  }

  /** Without its colours the page has those of the style sheet. */
  function followTheme(): void {
    wearTheme().catch(() => undefined);
  }

  /** Excel or a browser is known, and with it whose language counts. */
  function enter(mode: PaneMode): void {
    followTheme();
    patch(desk, { mode });
    const { languagePicked } = store.get();
    if (!languagePicked)
      void speak(chooseLanguage(location.search, library?.context?.displayLanguage));
    if (mode === "excel" && actions.live === undefined && loadLive !== undefined) {
      enterExcel(loadLive).then(recallFromComputer, () => {
        complain(desk, "bug");
      });
    } else void recallFromComputer();
  }

  async function lookForMemory(): Promise<void> {
    if (!isStorageOpen(storage) || !(await isDatabaseOpen(database))) {
      patch(desk, { forgetful: true });
    }
  }

  function begin(): void {
    store.listen((state) => {
      showPage(regions, state, actions);
      if (!state.isSecond) writeSaved(storage, state);
    });
    showPage(regions, store.get(), actions);
    followAddress(store, {
      location,
      addEventListener: (kind, hear) => {
        window.addEventListener(kind, hear);
      },
    });
    if (library === null) enter("browser");
    else followHost(library, timer, enter);
    window.addEventListener("focus", followTheme);
    keepPage((dropped) => {
      if (store.get().step === "consolidate") actions.giveDropped(dropped);
    });
    void lookForMemory();
    prepareAhead(desk, whenIdle);
    whenIdle(() => {
      // Where it fails, whoever needs them asks again, and is told.
      for (const { load } of [laterSteps, pageParts]) load().catch(() => undefined);
    });
    void plansLearned.then(() => {
      if (isSampleAsked) actions.loadSample();
    });
  }

  void spoken.then(begin);
}
