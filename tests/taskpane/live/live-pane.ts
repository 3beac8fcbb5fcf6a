import { formWorkbook } from "#app/forms/make-forms";
import { layOutRegistry } from "#core/forms/registry-sheet";
import { registryOf } from "#core/registry/registry";
import { sampleProvince } from "#core/sample/sample-province";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { remembered } from "#core/remembered";
import type { Timer } from "#taskpane/surroundings/host";
import type { GivenFile, MadeFile } from "#taskpane/protocol/answers";
import { createEngine } from "#taskpane/engine/create-engine";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { catalogue } from "#core/catalogue/built-in";
import type { LiveActions, LiveState } from "#taskpane/live/live-state";
import { openLive } from "#taskpane/live/open-live";
import type { PaneState } from "#taskpane/state/state";
import type { ComputerMemory } from "#taskpane/computer/computer-memory";
import { createStore, type Store } from "#taskpane/state/store";
import type { Desk } from "#taskpane/work/desk";
import { learnPlans } from "#taskpane/work/gathering/learn-plans";
import { wordsOf } from "#text/words";
import { documentSettings } from "../../excel-host/document-settings";
import { clientFor } from "../../excel-host/client";
import { ExcelHost } from "../../excel-host/excel-host";
import { opening } from "../first-states";

export const year = 2026;
const province = sampleProvince({ seed: 1, units: 6, year });
const registry = registryOf(province.organisations);
const modified = "2026-11-01T00:00:00Z";

export const fileOf = (path: string, bytes: Uint8Array): GivenFile => ({
  path,
  modified,
  content: { arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) },
});

const properties = { title: "", creator: "", modified, lastModifiedBy: "" };

/** A workbook that holds the registry, as a consolidator keeps it. */
export const registryBytes = (): Promise<Uint8Array> =>
  writeWorkbook({ sheets: [layOutRegistry(province.organisations)], properties });

export const reporting = registry.organisations.filter(({ reports }) => reports);

/** The filled form of a unit of the sample; of an earlier year it holds last year's values. */
export const formBytes = async (code: string, of = year): Promise<Uint8Array> =>
  (await madeForm(JSON.stringify([code, of]))).slice();

/** Made once for all that a test file does; everybody has bytes of his own. */
const madeForm = remembered((asked) => makeForm(...(JSON.parse(asked) as [string, number])));

function makeForm(code: string, of: number): Promise<Uint8Array> {
  const unit = registry.byCode.get(code);
  if (unit === undefined) throw new Error(code);
  const facts = of === year ? province.facts : province.previous;
  const workbook = formWorkbook(unit, {
    registry,
    plan: haGiang,
    year: of,
    catalogue,
    words: wordsOf("vi"),
    factsOf: (each) => facts.get(each) ?? null,
    previousOf: (each) => (of === year ? (province.previous.get(each) ?? null) : null),
    savedAt: () => modified,
  });
  return writeWorkbook(workbook);
}

/** A clock that stands still until it is told. */
interface ManualTimer extends Timer {
  /** Lets everything that waits happen, and what it starts; returns how much that was. */
  readonly pass: () => Promise<number>;
}

export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

function manualTimer(): ManualTimer {
  const waiting = new Set<() => void>();
  return {
    after(_, run) {
      waiting.add(run);
      return { cancel: () => void waiting.delete(run) };
    },
    async pass() {
      const due = [...waiting];
      waiting.clear();
      for (const run of due) run();
      await settled();
      return due.length;
    },
  };
}

/** The pane inside an Excel, without its page. */
export interface LivePaneOfTest {
  readonly host: ExcelHost;
  readonly desk: Desk;
  readonly store: Store<PaneState>;
  readonly saved: readonly MadeFile[];
  /** What went to the clipboard. */
  readonly copied: readonly string[];
  readonly timer: ManualTimer;
  /** The same, for somebody who gives up what Excel does not answer. */
  readonly wait: () => Promise<number>;
  /** Begins it. */
  readonly press: (act: (actions: LiveActions) => void) => void;
  /** Does it, and waits until it is done. */
  readonly act: (act: (actions: LiveActions) => void) => Promise<void>;
  readonly live: () => LiveState;
  /** The requests that this takes. */
  readonly requests: (work: () => Promise<unknown>) => Promise<number>;
}

/** On another computer than before, unless one is given that remembers. */
export async function livePane(
  host = new ExcelHost("Sheet1"),
  computer?: ComputerMemory,
): Promise<LivePaneOfTest> {
  const saved: MadeFile[] = [];
  const store = createStore<PaneState>({ ...opening, mode: "excel" });
  const save = (file: MadeFile): void => void saved.push(file);
  const copied: string[] = [];
  const copy = (words: string) => Promise.resolve(copied.push(words) > 0);
  const dropped = () => Promise.resolve([]);
  const remembering = computer === undefined ? {} : { computer };
  const desk: Desk = { store, engine: createEngine(computer), save, dropped, copy, ...remembering };
  await learnPlans(desk);
  const timer = manualTimer();
  const settings = documentSettings(host);
  const { newContext } = clientFor(host);
  const pane = openLive(desk, { newContext, settings: () => settings, timer });
  /** Waits for what passes; for an answer that does not come no longer than until that is said. */
  const wait = async (): Promise<number> => {
    const passed = await timer.pass();
    if ((store.get().live?.unanswered ?? 0) === 0) return passed;
    pane.actions.giveUp();
    await settled();
    return passed;
  };
  const opened: string[] = [];
  void pane.start().then(() => opened.push("ready"));
  await settled();
  // What Excel refuses for a moment is asked again; somebody may stay in a cell.
  for (let turn = 0; turn < 20 && opened.length === 0 && !host.cellBeingEdited; turn += 1)
    await wait();
  await wait();
  return {
    host,
    desk,
    store,
    saved,
    copied,
    timer,
    wait,
    press(act) {
      act(pane.actions);
    },
    async act(act) {
      act(pane.actions);
      await settled();
      // What Excel refuses for a moment is waited for.
      for (let turn = 0; turn < 60 && store.get().job !== null; turn += 1) await wait();
    },
    live() {
      const { live } = store.get();
      if (live === null) throw new Error("the pane is not inside Excel");
      return live;
    },
    async requests(work) {
      const before = host.exchanges.length;
      await work();
      return host.exchanges.length - before;
    },
  };
}
