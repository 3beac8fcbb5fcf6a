import type { Engine, Given } from "#taskpane/protocol/calls";
import type { PaneState } from "#taskpane/state/state";
import { createStore } from "#taskpane/state/store";
import { prepareAhead } from "#taskpane/work/prepare";
import { opening } from "./first-states";

/** A desk whose engine only notes what it is to prepare, and an idle time that comes when the test says so. */
function pageInUse(first: Partial<PaneState>) {
  const asked: (readonly string[])[] = [];
  const waiting: (() => void)[] = [];
  const store = createStore<PaneState>({ ...opening, ...first });
  let fails = false;
  const engine: Engine = {
    ask(name, given) {
      if (name !== "prepare") throw new Error(name);
      asked.push((given as Given<"prepare">).names);
      return fails ? Promise.reject(new Error("offline")) : Promise.resolve(null as never);
    },
  };
  const others = { save: jest.fn(), copy: () => Promise.resolve(true) };
  prepareAhead({ store, engine, ...others, dropped: () => Promise.resolve([]) }, (run) => {
    waiting.push(run);
  });
  return {
    asked,
    change(change: Partial<PaneState>) {
      store.update((state) => ({ ...state, ...change }));
    },
    async rest() {
      for (const run of waiting.splice(0)) run();
      await Promise.resolve();
      await Promise.resolve();
    },
    fail(now: boolean) {
      fails = now;
    },
    notice: () => store.get().notice,
  };
}

const registry: PaneState["registry"] = { name: "r.xlsx", units: [] };
const report = {} as NonNullable<PaneState["report"]>;

test("nothing is loaded ahead before it is known where the page is, nor while something runs or before it rests", async () => {
  const page = pageInUse({ mode: "starting" });
  await page.rest();
  expect(page.asked).toEqual([]);
  page.change({
    mode: "browser",
    job: { kind: "loading", done: 0, total: null, name: "", stopping: false },
  });
  await page.rest();
  expect(page.asked).toEqual([]);
  page.change({ job: null });
  expect(page.asked).toEqual([]);
  await page.rest();
  expect(page.asked).toEqual([["formCheck"]]);
});

test.each([
  ["browser", { registry }, ["formSheets", "files", "writer"]],
  ["browser", { report }, ["reportSheets", "files", "writer"]],
  ["excel", { registry }, ["formSheets"]],
  ["excel", { report }, ["reportSheets", "keptTexts"]],
] as const)("in %s with %j the next press finds %j", async (mode, state, parts) => {
  const page = pageInUse({ mode });
  await page.rest();
  page.change(state);
  await page.rest();
  expect(page.asked).toEqual([["formCheck"], parts]);
  page.change({ asOf: "2026-12-21" });
  await page.rest();
  expect(page.asked).toHaveLength(2);
});

test("what could not be loaded ahead is tried again, and nobody is told", async () => {
  const page = pageInUse({ mode: "excel" });
  page.fail(true);
  page.change({ registry });
  await page.rest();
  page.fail(false);
  page.change({ registry: { ...registry } });
  await page.rest();
  expect(page.asked.filter((names) => names.includes("formSheets"))).toHaveLength(2);
  expect(page.notice()).toBeNull();
});
