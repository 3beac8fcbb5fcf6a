import { planSheets } from "#core/words/plan-sheet-names";
import { targetColumns } from "#core/words/plan-sheet-words";
import { cellName } from "#core/cell";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { firstRow } from "#core/plans/lay-out/sheet-table";
import { plans } from "#core/catalogue/plans/plans";
import { catalogue } from "#core/catalogue/built-in";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { givePlan } from "#taskpane/work/gathering/plan-file-work";
import { removePlan } from "#taskpane/work/gathering/remove-plan";
import { live as words } from "#text/vi/pane/live";
import { clientFor } from "../../excel-host/client";
import { ExcelHost } from "../../excel-host/excel-host";
import { excelWith } from "../../excel-host/file-in-excel";
import { populationPlan } from "../../support/example-plans";
import { bytesOf } from "../../support/plan-books";
import { given } from "../gathered-desk";
import {
  fileOf,
  formBytes,
  livePane,
  registryBytes,
  reporting,
  settled,
  type LivePaneOfTest,
} from "./live-pane";

const own = populationPlan.plan;
const sheets = layOutPlan(populationPlan, catalogue, () => null);

/** A workbook in which a clerk has written the plan. */
const planWorkbook = async (): Promise<ExcelHost> => excelWith(await bytesOf(sheets));

const fileOfPlan = async () => given("kế hoạch riêng.xlsx", await bytesOf(sheets));

const take = (pane: LivePaneOfTest): Promise<void> =>
  pane.act(({ takePlan }) => {
    takePlan();
  });

/** The first plan of the product that is left when another one goes. */
const last = plans.at(-1);

const planOf = ({ store }: LivePaneOfTest) => store.get().settings.plan;
const knownTo = ({ store }: LivePaneOfTest) => store.get().plans.map(({ id }) => id);

/** Takes the sheet out of the workbook, as a person does. */
async function deleteSheet(host: ExcelHost, name: string): Promise<void> {
  host.book.add("Trang khác");
  host.remove(name);
  await settled();
}

describe("a plan on sheets of the open workbook", () => {
  test("is taken in one request, with its own items, and is the plan from then on", async () => {
    const pane = await livePane(await planWorkbook());
    expect(await pane.requests(() => take(pane))).toBe(1);
    expect(planOf(pane)).toBe(own.id);
    expect(knownTo(pane)).toContain(own.id);
    expect(pane.store.get().ownPlan).toEqual({ id: own.id, file: null });
    expect(pane.store.get().notice).toEqual({ tone: "good", words: words.plan.done(own.name) });
  });

  test("is found again on another computer, as its sheets stand by then", async () => {
    const host = await planWorkbook();
    const pane = await livePane(host);
    await take(pane);
    await pane.timer.pass();
    const value = cellName(firstRow, Object.keys(targetColumns).indexOf("ref"));
    host.type(planSheets.targets, value, [["VII.7"]]);
    const again = await livePane(host);
    expect(planOf(again)).toBe(own.id);
    expect(again.store.get()).toMatchObject({ notice: null, ownPlan: { file: null } });
    const { plan } = await workOf(again);
    expect(plan).toBe(own.name);
  });

  test.each([1, 2, 3, 4])(
    "is found again though somebody begins to type into a cell after request %i of the opening",
    async (request) => {
      const host = await planWorkbook();
      const first = await livePane(host);
      await take(first);
      await first.timer.pass();
      const last = host.exchanges.length + request;
      host.afterRequest = () => {
        if (host.exchanges.length === last) host.cellBeingEdited = true;
      };
      const pressEnter = (): void => {
        host.afterRequest = () => undefined;
        host.cellBeingEdited = false;
      };
      const pane = await livePane(host);
      pressEnter();
      await pane.timer.pass();
      await pane.timer.pass();
      expect(planOf(pane)).toBe(own.id);
      expect(pane.store.get().notice).toBeNull();
    },
  );

  test("with a mistake is refused: sheet, cell, and a press that leads there; the plan before stays", async () => {
    const host = await planWorkbook();
    const pane = await livePane(host);
    const before = planOf(pane);
    const cell = cellName(firstRow, Object.keys(targetColumns).indexOf("indicator"));
    host.type(planSheets.targets, cell, [["KHONG-CO"]]);
    await take(pane);
    const { planComplaints, ownPlan } = pane.store.get();
    expect(planComplaints[0]?.words).toMatch(new RegExp(`^'Kế hoạch'!${cell}: `, "u"));
    const place = { sheet: planSheets.targets, cell };
    expect(planComplaints[0]?.place).toEqual(place);
    expect([ownPlan, planOf(pane)]).toEqual([null, before]);
    await pane.act(({ select }) => {
      select(place, "plan");
    });
    expect([host.book.active.name, host.book.selection]).toEqual([place.sheet, cell]);
  });

  test("under a name that is spelled otherwise leads to the cell under that name", async () => {
    const host = await planWorkbook();
    const context = clientFor(host).newContext();
    const name = planSheets.targets.normalize("NFD").toUpperCase();
    context.workbook.worksheets.getItem(planSheets.targets).name = name;
    await context.sync();
    const cell = cellName(firstRow, Object.keys(targetColumns).indexOf("indicator"));
    host.type(name, cell, [["KHONG-CO"]]);
    const pane = await livePane(host);
    await take(pane);
    expect(pane.store.get().planComplaints[0]?.place).toEqual({ sheet: name, cell });
  });

  test("that has got a mistake since is not used on reopening, and one sentence says so", async () => {
    const host = await planWorkbook();
    const pane = await livePane(host);
    await take(pane);
    await pane.timer.pass();
    const cell = cellName(firstRow, Object.keys(targetColumns).indexOf("indicator"));
    host.type(planSheets.targets, cell, [["KHONG-CO"]]);
    const again = await livePane(host);
    const { notice, planComplaints } = again.store.get();
    expect(notice).toEqual({ tone: "bad", words: words.plan.wrong(last?.name ?? "") });
    expect(planComplaints[0]?.place?.cell).toBe(cell);
    expect(planOf(again)).toBe(last?.id);
  });

  test.each([
    ["while the pane is open", true],
    ["while it is closed", false],
  ])("that is taken away %s is said in one sentence", async (_, isOpen) => {
    const host = await planWorkbook();
    const first = await livePane(host);
    await take(first);
    await first.timer.pass();
    await deleteSheet(host, planSheets.targets);
    const pane = isOpen ? first : await livePane(host);
    expect(pane.store.get().notice).toEqual({
      tone: "bad",
      words: words.plan.gone(isOpen ? "" : (last?.name ?? "")),
    });
    expect(pane.store.get().ownPlan).toBeNull();
    // Whoever opens it later goes on with the plan that his computer remembers; no other one is assumed.
    expect(planOf(pane)).toBe(isOpen ? "" : last?.id);
    // It is not said any more when the workbook has been left with another plan.
    pane.store.update((state) => ({ ...state, step: "settings" }));
    await pane.timer.pass();
    expect((await livePane(host)).store.get().notice).toBeNull();
  });
});

test("a report on a plan whose sheet is taken away is a report on the plan that is said to be in use", async () => {
  const host = await planWorkbook();
  const pane = await livePane(host);
  await take(pane);
  await giveRegistry(pane.desk, [fileOf("so-don-vi.xlsx", await registryBytes())]);
  const code = reporting[0]?.code ?? "";
  await giveForms(pane.desk, [fileOf("bieu.xlsx", await formBytes(code))]);
  expect(pane.store.get().report?.plan).toBe(own.name);
  await deleteSheet(host, planSheets.targets);
  // The forms are counted anew before it is said.
  for (let wait = 0; wait < 400 && pane.store.get().notice === null; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const { report, plans: known, settings, notice } = pane.store.get();
  const inUse = known.find(({ id }) => id === settings.plan)?.name;
  expect(inUse).toBeDefined();
  expect(report?.plan).toBe(inUse);
  expect(notice?.words).toBe(words.plan.gone(inUse ?? ""));
});

describe("a plan that is given as a file", () => {
  const host = (): ExcelHost => new ExcelHost("Sheet1");

  async function withFile(excel: ExcelHost): Promise<LivePaneOfTest> {
    const pane = await livePane(excel);
    expect(await givePlan(pane.desk, [await fileOfPlan()])).toBe(true);
    await pane.timer.pass();
    return pane;
  }

  test("goes with the workbook: on another computer the same plan is there under the same name", async () => {
    const excel = host();
    const first = await withFile(excel);
    expect(first.store.get().notice?.words).not.toBe(words.plan.tooLarge);
    const again = await livePane(excel);
    expect(planOf(again)).toBe(own.id);
    expect(again.store.get().ownPlan?.file?.path).toBe("kế hoạch riêng.xlsx");
    expect((await workOf(again)).plan).toBe(own.name);
    expect(again.store.get().notice).toBeNull();
    // Nothing has changed: nothing is written.
    const writes = await again.requests(() => again.timer.pass());
    expect(writes).toBe(0);
  });

  test("gives way to another one of the same id", async () => {
    const excel = host();
    const pane = await withFile(excel);
    const changed = { ...populationPlan, plan: { ...own, name: "Kế hoạch đã sửa" } };
    const bytes = await bytesOf(layOutPlan(changed, catalogue, () => null));
    await givePlan(pane.desk, [given("kế hoạch riêng.xlsx", bytes)]);
    await pane.timer.pass();
    expect((await workOf(await livePane(excel))).plan).toBe("Kế hoạch đã sửa");
  });

  test("leaves the workbook when it is removed", async () => {
    const excel = host();
    const pane = await withFile(excel);
    await removePlan(pane.desk);
    await pane.timer.pass();
    const again = await livePane(excel);
    expect(again.store.get()).toMatchObject({ ownPlan: null, notice: null });
    expect(JSON.stringify([...excel.book.settings.values()]).length).toBeLessThan(1000);
  });

  test("that is not the plan in use stays out of the workbook", async () => {
    const excel = host();
    const pane = await livePane(excel);
    await givePlan(pane.desk, [await fileOfPlan()]);
    const { settings } = pane.store.get();
    pane.store.update((state) => ({ ...state, settings: { ...settings, plan: "ha-giang" } }));
    await pane.timer.pass();
    expect((await livePane(excel)).store.get()).toMatchObject({ ownPlan: null, notice: null });
  });

  test.each(["", "{", '{"path":1}', '{"path":"a.xlsx","bytes":"?"}'])(
    "and was lost in the workbook is said in one sentence: %j",
    async (kept) => {
      const excel = host();
      await withFile(excel);
      excel.book.settings.set("so-chi-tieu-plan", kept);
      const again = await livePane(excel);
      expect(again.store.get().notice).toEqual({
        tone: "bad",
        words: words.plan.gone(last?.name ?? ""),
      });
    },
  );

  test.each([
    [600_000, "kế hoạch riêng.xlsx"],
    [600_001, undefined],
  ])("of %i bytes goes with the workbook as %s", async (size, path) => {
    const excel = host();
    const pane = await livePane(excel);
    const file = await fileOfPlan();
    await givePlan(pane.desk, [{ ...file, content: { ...file.content, size } }]);
    await pane.timer.pass();
    expect((await livePane(excel)).store.get().ownPlan?.file?.path).toBe(path);
  });

  test("too large to go with the workbook is said at once and once, and used all the same", async () => {
    const excel = host();
    const pane = await livePane(excel);
    const file = await fileOfPlan();
    const large = { ...file, content: { ...file.content, size: 700_000 } };
    await givePlan(pane.desk, [large]);
    await pane.timer.pass();
    expect(planOf(pane)).toBe(own.id);
    expect(pane.store.get().notice).toEqual({ tone: "bad", words: words.plan.tooLarge });
    expect(JSON.stringify([...excel.book.settings.values()]).length).toBeLessThan(1000);
    pane.store.update((state) => ({ ...state, notice: null, explanations: [["x", "Đúng"]] }));
    await pane.timer.pass();
    expect(JSON.stringify([...excel.book.settings.values()])).toContain("Đúng");
    expect(pane.store.get().notice).toBeNull();
  });
});

/** What a report on the sample is made on. */
async function workOf({ desk, store }: LivePaneOfTest): Promise<{ readonly plan: string }> {
  const { settings, asOf, language } = store.get();
  const order = { ...settings, asOf, dueDate: asOf, language, chosen: [] };
  await desk.engine.ask("sample", order);
  const { view } = await desk.engine.ask("report", order);
  return { plan: view.plan };
}
