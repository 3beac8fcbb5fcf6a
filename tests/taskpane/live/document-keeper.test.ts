import { err, ok } from "#core/result";
import { documentKeeper } from "#taskpane/live/document-keeper";
import { memoryKeys } from "#taskpane/live/memory-keys";

const opening = "Office.AutoShowTaskpaneWithDocument";

/** One store, and what the common API took out of it at the start. */
function storeWith(how: { losesOthers?: boolean; takes?: boolean; keepsAgain?: boolean } = {}) {
  const excel = { losesOthers: false, takes: true, keepsAgain: true, ...how };
  const store = new Map<string, unknown>();
  const bag = new Map<string, unknown>();
  store.set(memoryKeys.pane, "giải trình");
  const settings = {
    get: (name: string) => bag.get(name),
    set: (name: string, value: unknown) => void bag.set(name, value),
    remove: (name: string) => void bag.delete(name),
    saveAsync(done: (result: { readonly status: string }) => void) {
      if (excel.takes) {
        store.clear();
        for (const [name, value] of bag)
          if (!excel.losesOthers || name === opening) store.set(name, value);
      }
      done({ status: excel.takes ? "succeeded" : "failed" });
    },
  };
  const memory = {
    remembered: (key: string) => {
      const found = store.get(key);
      return Promise.resolve(ok(typeof found === "string" ? found : null));
    },
    remember(key: string, text: string) {
      if (!excel.keepsAgain)
        return Promise.resolve(err({ reason: "excelBusy", sheet: null } as const));
      store.set(key, text);
      return Promise.resolve(ok(undefined));
    },
  };
  return {
    store,
    excel,
    keeper: documentKeeper(
      () => settings,
      memory,
      () => () => undefined,
    ),
  };
}

test("what the pane remembers is saved together with the switch, and needs nothing more", async () => {
  const { store, keeper } = storeWith({ keepsAgain: false });
  expect(await keeper.setOpensItself(true)).toBe(true);
  expect(store.get(memoryKeys.pane)).toBe("giải trình");
  expect(store.get(opening)).toBe(true);
});

test("what did not arrive with the switch is kept once more", async () => {
  const { store, keeper } = storeWith({ losesOthers: true });
  expect(await keeper.setOpensItself(true)).toBe(true);
  expect(store.get(memoryKeys.pane)).toBe("giải trình");
});

test("what can be kept once more only later is not said to be kept, and the next press keeps it", async () => {
  const { store, excel, keeper } = storeWith({ losesOthers: true, keepsAgain: false });
  expect(await keeper.setOpensItself(true)).toBe(false);
  expect(store.has(memoryKeys.pane)).toBe(false);
  excel.keepsAgain = true;
  expect(await keeper.setOpensItself(true)).toBe(true);
  expect(store.get(memoryKeys.pane)).toBe("giải trình");
});

test("what was kept since the last press is newer than what that press has to bring back", async () => {
  const { store, excel, keeper } = storeWith({ losesOthers: true, keepsAgain: false });
  expect(await keeper.setOpensItself(true)).toBe(false);
  store.set(memoryKeys.pane, "giải trình mới");
  excel.keepsAgain = true;
  expect(await keeper.setOpensItself(true)).toBe(true);
  expect(store.get(memoryKeys.pane)).toBe("giải trình mới");
});

test("a switch that Office does not take is not shown as taken", async () => {
  const { keeper } = storeWith({ takes: false });
  expect(await keeper.setOpensItself(true)).toBe(false);
  expect(keeper.opensItself()).toBe(false);
});
