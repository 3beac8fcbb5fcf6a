import { openLiveWindow } from "#adapters/officejs/live-window";
import { layOutForm } from "#core/forms/input-form";
import type { SheetModel } from "#core/sheet/sheet-model";
import { granted, sheetOf, write } from "../../contract/subject";
import type { Quirk, Way } from "../../excel-host/quirks/quirk";
import { quirks } from "../../excel-host/quirks/quirks";
import { formInput } from "../../support/forms";
import { lineSheet } from "./line-sheet";
import { live, seen, type Live } from "./live";

/** The quirks that make this of Excel. */
const doing = (way: Way): readonly Quirk[] => quirks.filter(({ ways = [] }) => ways.includes(way));

const cell = (value: string | number, formula?: string) =>
  ({ value, style: "plain", ...(formula === undefined ? {} : { formula }) }) as const;

const frozen: SheetModel = {
  ...sheetOf("Báo cáo", [[cell(2), cell(3, "A1+1")]]),
  freeze: { rows: 1, columns: 1 },
  protected: true,
};

const valuesOf = ({ request }: Live, address: string): Promise<Excel.Range> =>
  request(({ worksheets }) => worksheets.getItem("Báo cáo").getRange(address).load("values"));

test("areas are told apart as this Excel has it, in as few calls as with commas", async () => {
  const calls = async (quirks: readonly Quirk[]): Promise<number | undefined> => {
    const { host, workbook } = live(quirks);
    const form = layOutForm(formInput());
    await write(workbook, ...form);
    await write(workbook, ...form);
    return host.exchanges[host.exchanges.length - 1]?.actions;
  };
  expect(await calls(doing("semicolonAreas"))).toBe(await calls([]));
});

test("where Excel does not tell how far it came, a refusal costs its own look and nothing else", async () => {
  const refused = quirks.filter(({ name }) => name === "no page layout");
  const { host, workbook } = live([...doing("noTraces"), ...refused]);
  const sheet: SheetModel = { ...lineSheet, freeze: { rows: 1, columns: 0 }, protected: true };
  const { missing } = granted(await workbook.replaceSheets([sheet]));
  expect(missing).toEqual(["page"]);
  const [, written] = host.book.sheets;
  expect(written?.charts).toHaveLength(1);
  expect(written?.frozen).toEqual({ rows: 1, columns: 0 });
  expect(written?.protection).not.toBeNull();
});

test("where Excel does not tell how far it came, no chart is drawn twice", async () => {
  const refused = quirks.filter(({ name }) => name === "no markers");
  const { host, workbook } = live([...doing("noTraces"), ...refused]);
  const { missing } = granted(await workbook.replaceSheets([lineSheet]));
  expect(missing).toEqual(["charts"]);
  expect(host.book.sheets[1]?.charts).toHaveLength(1);
});

test("what is frozen is not taken for what the person is on", async () => {
  const excel = live(doing("freezingIsSaidActive"));
  excel.host.goTo("Sheet1", "C7");
  await write(excel.workbook, frozen);
  const at = granted(await openLiveWindow(excel.newContext).selected());
  expect(at).toEqual({ sheet: "Sheet1", cell: "C7" });
});

test.each([
  [
    "another workbook is looked at",
    (excel: Live) => (excel.host.world.otherWorkbookInFront = true),
  ],
  ["a chart sheet is in front", (excel: Live) => (excel.host.world.chartSheetInFront = true)],
])("where %s, nothing is taken for what the person is on", async (_, spoil) => {
  const excel = live();
  spoil(excel);
  expect(await openLiveWindow(excel.newContext).selected()).toEqual({
    ok: false,
    error: { reason: "otherWorkbookInFront", sheet: null },
  });
});

test("a jump to another sheet arrives", async () => {
  const { host, newContext } = live(doing("selectionStaysOnSheet"));
  host.book.add("Hai");
  granted(await openLiveWindow(newContext).select({ sheet: "Hai", cell: "D4" }));
  expect([host.book.active.name, host.book.selection]).toEqual(["Hai", "D4"]);
});

test("the sheet that takes the place of the one in front is in front, though Excel activates no new sheet", async () => {
  const { host, workbook } = live(doing("newSheetsComeLater"));
  await write(workbook, frozen);
  host.goTo("Báo cáo", "A1");
  await write(workbook, frozen);
  expect(host.book.active.name).toBe("Báo cáo");
});

test("a chart sheet in front hinders no writing, and stays in front", async () => {
  const { host, workbook } = live(doing("chartSheetInFront"));
  await write(workbook, frozen);
  expect(host.world.chartSheetInFront).toBe(true);
});

describe("where results stand still until somebody asks for them", () => {
  test("what was written is computed, and that it computes by hand is told", async () => {
    const excel = live(doing("manualCalculation"));
    const written = granted(await excel.workbook.replaceSheets([frozen]));
    expect(written.computesByHand).toBe(true);
    expect((await valuesOf(excel, "B1")).values).toEqual([[3]]);
  });

  test("what is read is computed first", async () => {
    const { host, workbook } = live(doing("manualCalculation"));
    await write(workbook, { ...frozen, protected: false });
    host.type("Báo cáo", "A1", [[40]]);
    const [grid] = granted(await workbook.readSheets(["Báo cáo"]));
    expect(grid?.rows[0]?.cells[1]?.content).toMatchObject({ value: 41 });
  });
});

test("a table that Excel gives as nothing is a sentence, not a mistake of the program", async () => {
  const { host, request, workbook } = live(doing("hugeTablesAreNull"));
  await request(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    worksheets.getItem("Sheet1").getRange("XFD1048576").values = [[1]];
  });
  host.book.add("Nhỏ").cellAt(0, 0).content = 1;
  expect(await workbook.readSheets(["Nhỏ", "Sheet1"])).toEqual({
    ok: false,
    error: { reason: "tooLarge", sheet: "Sheet1" },
  });
});

test("a workbook of Excel 97-2003 that is too small is said, and nothing is written", async () => {
  const { host, workbook } = live(doing("compatibilityMode"));
  const before = seen(host);
  const wide = sheetOf("Rộng", [Array.from({ length: 257 }, () => cell(1))]);
  expect(await workbook.replaceSheets([wide])).toEqual({
    ok: false,
    error: { reason: "xls", sheet: "Rộng" },
  });
  expect(seen(host)).toEqual(before);
});

describe("cells of a locked sheet", () => {
  const change = { row: 0, column: 0, content: { kind: "text", text: "mới" } } as const;

  test("are typed back when the change is cut short, though unlocking twice is denied", async () => {
    const { host, workbook, newContext } = live(doing("locksAreSetOnce"));
    await write(workbook, frozen);
    const before = seen(host);
    const window = openLiveWindow(newContext);
    const request = host.exchanges.length + 2;
    for (let action = 0; action < 12; action += 1) {
      host.faults.splice(0, 1, {
        request: host.exchanges.length + 2,
        action,
        code: "GeneralException",
      });
      const done = await window.changeCells("Báo cáo", [change]);
      expect({ action, ...(seen(host) as object) }).toEqual({
        action,
        ...((done.ok ? seen(host) : before) as object),
      });
      if (done.ok) break;
    }
    expect(host.exchanges.length).toBeGreaterThan(request);
  });

  test("with a password of somebody are left alone, and that is said", async () => {
    const { host, workbook, newContext } = live();
    await write(workbook, frozen);
    const sheet = host.book.find("Báo cáo");
    if (sheet === undefined) throw new Error("not written");
    sheet.password = "bí mật";
    const before = seen(host);
    expect(await openLiveWindow(newContext).changeCells("Báo cáo", [change])).toEqual({
      ok: false,
      error: { reason: "sheetProtected", sheet: null },
    });
    expect(seen(host)).toEqual(before);
  });
});

const between: readonly (readonly [what: string, act: (excel: Live) => void])[] = [
  [
    "types",
    ({ host }) => {
      host.type("Sheet1", "A1", [["của tôi"]]);
    },
  ],
  [
    "renames a sheet",
    ({ host }) => {
      host.book.rename(host.book.active, "Tên khác");
    },
  ],
  [
    "renames the report",
    ({ host: { book } }) => {
      const found = book.find("Báo cáo");
      if (found !== undefined) book.rename(found, "Báo cáo của tôi");
    },
  ],
  [
    "deletes the report",
    ({ host }) => {
      if (host.book.find("Báo cáo") !== undefined) host.remove("Báo cáo");
    },
  ],
  [
    "moves the report",
    ({ host: { book } }) => {
      const found = book.find("Báo cáo");
      if (found !== undefined) book.move(found, 0);
    },
  ],
  ["adds a sheet", ({ host: { book } }) => book.find("Thêm") ?? book.add("Thêm")],
];

/** However a person is in the way, what is read afterwards is the old report or the whole new one. */
test.each(between.flatMap(([what, act]) => [1, 2, 3].map((nth) => [what, nth, act] as const)))(
  "a person who %s after request %d leaves a whole report, or none, and no sheet in the making",
  async (_, nth, act) => {
    const excel = live();
    await write(excel.workbook, frozen);
    const first = excel.host.exchanges.length;
    excel.host.afterRequest = () => {
      if (excel.host.exchanges.length === first + nth) act(excel);
    };
    const second = { ...frozen, rows: [{ cells: [cell(20), cell(21, "A1+1")] }] };
    const done = await excel.workbook.replaceSheets([second]);
    const { sheets } = seen(excel.host) as {
      readonly sheets: readonly { readonly name: string; readonly cells: readonly unknown[] }[];
    };
    expect(sheets.filter(({ name }) => name.startsWith("so-chi-tieu~"))).toEqual([]);
    const report = sheets.find(({ name }) => name.startsWith("Báo cáo"));
    const whole = (value: number) => [
      [0, 0, value],
      [0, 1, "=A1+1"],
    ];
    if (report !== undefined) expect(report.cells).toEqual(whole(done.ok ? 20 : 2));
  },
);

test("a person who renames the new report and calls a sheet of his own so keeps his as it is", async () => {
  const { host, workbook } = live();
  await write(workbook, frozen);
  host.goTo("Báo cáo", "A1");
  const first = host.exchanges.length;
  host.afterRequest = () => {
    const found = host.book.find("Báo cáo");
    if (host.exchanges.length !== first + 2 || found === undefined) return;
    host.book.rename(found, "Báo cáo mới");
    host.book.add("Báo cáo");
  };
  const { missing } = granted(await workbook.replaceSheets([frozen]));
  const lookOf = (name: string) => [
    host.book.find(name)?.frozen,
    host.book.find(name)?.protection === null,
  ];
  expect(missing).toEqual([]);
  expect(lookOf("Báo cáo mới")).toEqual([frozen.freeze, false]);
  expect(lookOf("Báo cáo")).toEqual([null, true]);
  expect(host.book.active.name).toBe("Báo cáo mới");
});

test.each([1, 2, 3])(
  "another workbook that comes to the front after request %d costs a sentence at most",
  async (nth) => {
    const { host, workbook } = live();
    await write(workbook, frozen);
    const before = seen(host);
    const first = host.exchanges.length;
    host.afterRequest = () => {
      const sent = host.exchanges.length - first;
      host.world.otherWorkbookInFront = sent >= nth && sent < nth + 3;
    };
    const done = await workbook.replaceSheets([frozen]);
    if (!done.ok) expect(done.error.reason).toBe("otherWorkbookInFront");
    host.world.otherWorkbookInFront = false;
    host.afterRequest = () => undefined;
    granted(await workbook.settle());
    expect(seen(host)).toEqual(before);
  },
);
