import "./surroundings/older-engines";
import "./styles/styles.css";
import "./styles/steps.css";
import "./styles/lists.css";
import "./styles/given.css";
import "./styles/sheets.css";
import "./styles/wide.css";
import "./styles/guide.css";
import "./styles/print.css";
import { abilitiesOf } from "./surroundings/abilities";
import { followAddress } from "./state/address";
import { breathing } from "./surroundings/breathing";
import { followTheme } from "./theme/follow-theme";
import { followHost, type Timer } from "./surroundings/host";
import { chooseLanguage } from "./speech/language";
import { isSecondWindow } from "./surroundings/one-window";
import { keepSettings, lookForMemory, openDesk, speak } from "./open-desk";
import type { Surroundings } from "./surroundings/surroundings";
import type { PaneMode } from "#text/vi/pane/pane";
import type { PaneActions } from "./state/state";
import { laterSteps, pageParts } from "./views/page/page-parts";
import { showPage, type Regions } from "./views/page/page";
import { recallAll, rememberExplanations } from "./work/computer-work";
import { complain, patch, type Desk } from "./work/desk";
import { learnPlans } from "./work/gathering/learn-plans";
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

/** A file that misses its field would otherwise replace the page; beside the table it is meant for the one field that there is. */
function keepPage(giveDropped: (dropped: DataTransfer) => void): void {
  for (const kind of ["dragover", "drop"] as const) {
    window.addEventListener(kind, (event) => {
      const { defaultPrevented: isTaken, dataTransfer } = event;
      event.preventDefault();
      if (kind === "drop" && !isTaken && dataTransfer !== null) giveDropped(dataTransfer);
    });
  }
}

type LoadLive = NonNullable<Surroundings["loadLive"]>;

/** What works with the open workbook. */
async function liveOn(desk: Desk, load: LoadLive) {
  const { openLive } = await load();
  return openLive(desk, {
    newContext: () => new Excel.RequestContext(),
    settings: () => Office.context.document.settings,
    timer,
    breathe: breathing(),
  });
}

/** Where it fails, whoever needs them asks again, and is told. */
function loadSteps(): void {
  for (const { load } of [laterSteps, pageParts]) load().catch(() => undefined);
}

/** The page, and what it has come to. */
interface OpenedPage {
  readonly desk: Desk;
  readonly around: Surroundings;
  readonly plansLearned: Promise<void>;
  readonly isSampleAsked: boolean;
  actions: PaneActions;
  isRecalled: boolean;
}

/** What was chosen and typed on this computer before; a registry of the workbook itself goes first. */
async function recallFromComputer(page: OpenedPage): Promise<void> {
  if (page.isRecalled) return;
  page.isRecalled = true;
  patch(page.desk, { isSecond: await isSecondWindow(navigator) });
  void rememberExplanations(page.desk);
  if (!page.isSampleAsked) void recallAll(page.desk);
}

/** Without what works with the open workbook the page works with files, as in a browser. */
async function enterExcel(page: OpenedPage, load: LoadLive): Promise<void> {
  const live = await liveOn(page.desk, load);
  page.actions = { ...page.actions, live };
  // A plan of the workbook goes before the one that this computer remembers.
  await page.plansLearned;
  await live.start();
}

/** Excel or a browser is known, and with it whose language counts. */
function enter(page: OpenedPage, mode: PaneMode): void {
  const { desk, actions, around } = page;
  const { library, loadLive } = around;
  followTheme(library);
  const abilities = abilitiesOf(mode, library?.context?.platform, window);
  patch(desk, { mode, abilities, address: location.origin + location.pathname });
  if (!desk.store.get().languagePicked) {
    void speak(desk, chooseLanguage(location.search, library?.context?.displayLanguage));
  }
  if (mode === "excel" && actions.live === undefined && loadLive !== undefined) {
    enterExcel(page, loadLive).then(
      () => recallFromComputer(page),
      () => {
        complain(desk, "bug");
      },
    );
  } else void recallFromComputer(page);
}

function begin(page: OpenedPage, regions: Regions): void {
  const { desk, around, plansLearned, isSampleAsked } = page;
  const { library } = around;
  desk.store.listen((state) => {
    showPage(regions, state, page.actions);
    if (!state.isSecond) keepSettings(state);
  });
  showPage(regions, desk.store.get(), page.actions);
  followAddress(desk.store, {
    location,
    addEventListener: (kind, hear) => {
      window.addEventListener(kind, hear);
    },
  });
  const report = (mode: PaneMode): void => {
    enter(page, mode);
  };
  if (library === null) report("browser");
  else followHost(library, timer, report);
  window.addEventListener("focus", () => {
    followTheme(library);
  });
  keepPage((dropped) => {
    if (desk.store.get().step === "consolidate") page.actions.giveDropped(dropped);
  });
  void lookForMemory(desk);
  prepareAhead(desk, whenIdle);
  whenIdle(loadSteps);
  void plansLearned.then(() => {
    if (isSampleAsked) page.actions.loadSample();
  });
}

/** Shows the page in the document that is open, and lets it work; what it needs from outside is around it. */
export function openPage(around: Surroundings): void {
  const regions: Regions = {
    header: region("header"),
    steps: region("steps"),
    status: region("status"),
    content: region("content"),
    outcome: region("outcome"),
    footer: region("footer"),
  };
  const { desk, spoken } = openDesk(around);
  const page: OpenedPage = {
    desk,
    around,
    plansLearned: spoken.then(() => learnPlans(desk)),
    isSampleAsked: new URLSearchParams(location.search).has("sample"),
    actions: paneActions(desk, () => {
      location.reload();
    }),
    isRecalled: false,
  };
  void spoken.then(() => {
    begin(page, regions);
  });
}
