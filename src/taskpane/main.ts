import "./styles.css";
import "./steps.css";
import "./lists.css";
import "./sheets.css";
import { breathing } from "./breathing";
import { openEngine } from "./engine/open-engine";
import { computerMemory } from "./computer-memory";
import { copyText } from "./copy-text";
import { droppedFiles } from "./given-files";
import { followHost, themeOf, type HostLibrary, type Timer } from "./host";
import { chooseLanguage } from "./language";
import { readSaved, writeSaved } from "./saved-settings";
import { saveFile } from "./save-file";
import { firstState } from "./first-state";
import type { PaneActions, PaneState } from "./state";
import { createStore } from "./store";
import { paletteOf } from "./theme";
import { showPage, type Regions } from "./views/page";
import { recallRegistry, rememberExplanations } from "./work/computer-work";
import { complain } from "./work/desk";
import { learnPlans } from "./work/learn-plans";
import { paneActions } from "./work/pane-actions";

const { Office: library } = globalThis as { readonly Office?: HostLibrary };

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

/** The region of index.html with that id; a page without it is a bug. */
function region(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no #${id}`);
  return found;
}

const regions: Regions = {
  header: region("header"),
  steps: region("steps"),
  status: region("status"),
  content: region("content"),
  outcome: region("outcome"),
  footer: region("footer"),
};

const storage = (): Storage => localStorage;

const store = createStore<PaneState>(
  firstState({
    query: location.search,
    now: new Date(),
    version: document.documentElement.dataset["version"] ?? "",
    saved: readSaved(storage),
  }),
);

const desk = {
  store,
  engine: openEngine(),
  save: saveFile,
  dropped: droppedFiles,
  copy: copyText,
  computer: computerMemory(() => indexedDB),
};
let actions: PaneActions = paneActions(desk, () => {
  location.reload();
});

/** Loads what works with the open workbook; without it the page works with files, as in a browser. */
async function enterExcel(): Promise<void> {
  const { openLive } = await import("./live/open-live");
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

const plansLearned = learnPlans(desk);

const isSampleAsked = new URLSearchParams(location.search).has("sample");

let isRecalled = false;

/** What was chosen and typed on this computer before; a registry of the workbook itself goes first. */
function recallFromComputer(): void {
  if (isRecalled) return;
  isRecalled = true;
  void rememberExplanations(desk);
  if (!isSampleAsked) void recallRegistry(desk);
}

/** The user may change the Office theme while the pane is open; Excel sends no event for it. */
function wearTheme(): void {
  const palette = paletteOf(themeOf(library));
  for (const [name, value] of Object.entries(palette ?? {})) {
    document.documentElement.style.setProperty(name, value);
  }
}

store.listen((state) => {
  showPage(regions, state, actions);
  writeSaved(storage, state);
});
showPage(regions, store.get(), actions);
followHost(library, timer, (mode) => {
  const hostLanguage = chooseLanguage(location.search, library?.context?.displayLanguage);
  wearTheme();
  store.update((state) => ({
    ...state,
    mode,
    language: state.languagePicked ? state.language : hostLanguage,
  }));
  if (mode === "excel" && actions.live === undefined) {
    enterExcel().then(recallFromComputer, () => {
      complain(desk, "bug");
    });
  } else recallFromComputer();
});
window.addEventListener("focus", wearTheme);
// A file that misses its field would otherwise replace the page.
for (const kind of ["dragover", "drop"] as const) {
  window.addEventListener(kind, (event) => {
    event.preventDefault();
  });
}
void plansLearned.then(() => {
  if (isSampleAsked) actions.loadSample();
});
