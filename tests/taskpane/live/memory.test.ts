import { chooseUnit } from "#taskpane/work/choose-unit";
import { excelWith } from "../../excel-host/file-in-excel";
import { ExcelHost } from "../../excel-host/excel-host";
import { live as words } from "#text/vi/pane/live";
import { livePane, registryBytes, reporting } from "./live-pane";

test("a pane that is closed and opened again knows settings, registry and unit, from the workbook", async () => {
  const host = excelWith(await registryBytes());
  const first = await livePane(host);
  await first.act((actions) => {
    actions.takeRegistry();
  });
  chooseUnit(first.desk, reporting[3]?.code ?? "");
  first.store.update((state) => ({
    ...state,
    settings: { plan: "di-linh", year: 2027, due: "2027-11-30", graceDays: 3, duplicates: "ask" },
  }));
  await first.timer.pass();
  const again = await livePane(host);
  const { settings, unit, unitQuery, registry } = again.store.get();
  expect({ settings, unit, unitQuery }).toEqual({
    settings: { plan: "di-linh", year: 2027, due: "2027-11-30", graceDays: 3, duplicates: "ask" },
    unit: reporting[3]?.code,
    unitQuery: reporting[3]?.name,
  });
  expect(registry?.units).toHaveLength(reporting.length);
});

test("a copy of the file has the same memory on any computer, and from then on one of its own", async () => {
  const host = excelWith(await registryBytes());
  const first = await livePane(host);
  await first.act((actions) => {
    actions.takeRegistry();
  });
  chooseUnit(first.desk, reporting[3]?.code ?? "");
  const explanations = [["explain.01|x|1", "Đúng"]] as const;
  first.store.update((state) => ({ ...state, explanations }));
  await first.timer.pass();
  const copy = excelWith(await registryBytes());
  for (const [key, value] of host.book.settings) copy.book.settings.set(key, value);
  const second = await livePane(copy);
  const { unit, registry } = second.store.get();
  expect([unit, registry?.units.length]).toEqual([reporting[3]?.code, reporting.length]);
  expect(second.store.get().explanations).toEqual(explanations);
  second.store.update((state) => ({ ...state, explanations: [] }));
  await second.timer.pass();
  expect((await livePane(copy)).store.get().explanations).toEqual([]);
  expect((await livePane(host)).store.get().explanations).toEqual(explanations);
});

test("explanations go with the workbook; what has another shape is left out", async () => {
  const host = new ExcelHost("Sheet1");
  const first = await livePane(host);
  const explanations = [["explain.01|x|1", "Đúng"]] as const;
  first.store.update((state) => ({ ...state, explanations }));
  await first.timer.pass();
  expect((await livePane(host)).store.get().explanations).toEqual(explanations);
  const odd = { explanations: [["a", 1], "b", ["explain.c", "Đúng"]] };
  host.book.settings.set("so-chi-tieu", JSON.stringify(odd));
  expect((await livePane(host)).store.get().explanations).toEqual([["explain.c", "Đúng"]]);
});

test("a workbook that is only looked at is not changed", async () => {
  const { host, timer } = await livePane();
  await timer.pass();
  expect(host.book.settings.size).toBe(0);
});

test("while somebody is in a cell nothing is lost: it is kept when he is out of it", async () => {
  const { host, store, timer } = await livePane();
  host.cellBeingEdited = true;
  store.update((state) => ({ ...state, explanations: [["explain.01|x|1", "Đúng"]] }));
  await timer.pass();
  expect(host.book.settings.size).toBe(0);
  host.cellBeingEdited = false;
  await timer.pass();
  expect(String(host.book.settings.get("so-chi-tieu"))).toContain("Đúng");
});

test("walking through the steps writes nothing into the workbook: what people can undo stays", async () => {
  const { host, store, timer } = await livePane();
  for (const step of ["forms", "check", "settings", "report"] as const) {
    store.update((state) => ({ ...state, step }));
    await timer.pass();
  }
  expect(host.world.undoLost).toBe(0);
});

test.each([true, false])(
  "the switch of opening, set to %s, loses nothing of what the workbook remembers",
  async (on) => {
    const { host, store, timer, act } = await livePane();
    const explanations = [["explain.01|x|1", "Đúng"]] as const;
    store.update((state) => ({ ...state, explanations }));
    await timer.pass();
    await act((actions) => {
      actions.setOpensItself(on);
    });
    expect(host.book.settings.has("Office.AutoShowTaskpaneWithDocument")).toBe(on);
    expect((await livePane(host)).store.get().explanations).toEqual(explanations);
  },
);

test.each(["", "{", "null", '{"step":"nowhere","settings":{"year":"x"}}', "[]"])(
  "what somebody else wrote under our key does no harm: %j",
  async (text) => {
    const host = new ExcelHost("Sheet1");
    host.book.settings.set("so-chi-tieu", text);
    const { store } = await livePane(host);
    expect(store.get()).toMatchObject({ step: "start", notice: null, job: null });
  },
);

test("a pane that is opened while somebody is in a cell is ready when he is out of it", async () => {
  const host = new ExcelHost("Sheet1");
  host.cellBeingEdited = true;
  const pane = await livePane(host);
  expect(pane.live().sheets).toEqual([]);
  host.cellBeingEdited = false;
  await pane.timer.pass();
  expect(pane.live().sheets).toEqual(["Sheet1"]);
});

test("that the pane opens together with the workbook is the user's choice, kept as Office keeps it", async () => {
  const pane = await livePane();
  expect(pane.live().opensItself).toBe(false);
  await pane.act((actions) => {
    actions.setOpensItself(true);
  });
  expect(pane.host.book.settings.get("Office.AutoShowTaskpaneWithDocument")).toBe(true);
  expect(pane.live().opensItself).toBe(true);
  await pane.act((actions) => {
    actions.setOpensItself(false);
  });
  expect(pane.host.book.settings.size).toBe(0);
});

test("a choice that Office does not keep is said at its place, and is not shown as made", async () => {
  const pane = await livePane();
  pane.host.cellBeingEdited = true;
  await pane.act((actions) => {
    actions.setOpensItself(true);
  });
  expect(pane.live()).toMatchObject({
    opensItself: false,
    trouble: { at: "opens", words: words.opens.failed },
  });
  pane.host.cellBeingEdited = false;
  await pane.act((actions) => {
    actions.retry();
  });
  expect(pane.live()).toMatchObject({ opensItself: true, trouble: null });
});
