import { openLiveWindow } from "#adapters/officejs/live-window";
import type { WorkbookEvent, WorkbookWindow } from "#app/ports";
import { markFormulas, markName } from "#core/sheet/ownership";
import { granted } from "../../contract/subject";
import { seen } from "./live";
import { started, type Started } from "../../excel-host/started";

interface Watched extends Started {
  readonly window: WorkbookWindow;
  readonly told: WorkbookEvent[];
}

async function watched(): Promise<Watched> {
  const excel = started();
  const window = openLiveWindow(excel.newContext);
  const told: WorkbookEvent[] = [];
  granted(await window.watch((event) => void told.push(event)));
  return { ...excel, window, told };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("what people type into any sheet is told, and sheets that come and go", async () => {
  const { host, request, told } = await watched();
  host.type("Sheet1", "B2", [[5]]);
  await settled();
  expect(told).toEqual(["cells"]);
  await request(({ worksheets }) => worksheets.add("Hai"));
  await settled();
  host.type("Hai", "A1:B1", [[1, 2]]);
  await settled();
  await request(({ worksheets }) => {
    worksheets.getItem("Hai").delete();
  });
  await settled();
  expect(told).toEqual(["cells", "sheets", "cells", "sheets"]);
});

test("the watching itself is one request", async () => {
  const { host } = await watched();
  expect(host.exchanges).toHaveLength(1);
});

test.each(["Sheet1", "Biểu nhập", "của 'tôi' và"])(
  "a cell that is selected on the sheet %s is the one that a person is on",
  async (name) => {
    const { host, window } = await watched();
    if (host.book.find(name) === undefined) host.book.add(name);
    granted(await window.select({ sheet: name, cell: "D12" }));
    expect(host.book.active.name).toBe(name);
    expect(granted(await window.selected())).toEqual({ sheet: name, cell: "D12" });
    expect(host.exchanges).toHaveLength(3);
  },
);

test("of a wide selection the cell that takes what is typed is meant", async () => {
  const { host, window } = await watched();
  host.goTo("Sheet1", "C3:E9");
  expect(granted(await window.selected())).toEqual({ sheet: "Sheet1", cell: "C3" });
});

test.each([
  ["a sheet that is gone", { sheet: "Không có", cell: "A1" }, "workbookChanged"],
  ["another workbook in front", { sheet: "Sheet1", cell: "A1" }, "otherWorkbookInFront"],
] as const)("%s cannot be brought before the eyes, and that is said", async (_, place, reason) => {
  const { host, window } = await watched();
  host.world.otherWorkbookInFront = reason === "otherWorkbookInFront";
  expect(await window.select(place)).toEqual({ ok: false, error: { reason, sheet: null } });
});

test("what is kept in the workbook is there again, and may be replaced", async () => {
  const { window } = await watched();
  expect(granted(await window.remembered("khóa"))).toBeNull();
  granted(await window.remember("khóa", "một"));
  granted(await window.remember("khóa", "hai"));
  expect(granted(await window.remembered("khóa"))).toBe("hai");
});

describe("cells that are changed", () => {
  const contentIn = ({ host }: Watched, row: number, column: number): unknown => {
    const sheet = host.book.find("Sheet1");
    return sheet === undefined ? null : host.book.contentText(sheet, row, column);
  };

  test("a formula computes, a text stays a text whatever it begins with, in two requests", async () => {
    const excel = await watched();
    const before = excel.host.exchanges.length;
    granted(
      await excel.window.changeCells("Sheet1", [
        { row: 0, column: 0, content: { kind: "formula", formula: "1+1" } },
        { row: 0, column: 1, content: { kind: "text", text: "=1+1" } },
        { row: 1, column: 0, content: { kind: "text", text: "[E97 bị gõ đè: 81,69]" } },
      ]),
    );
    expect(excel.host.exchanges.length - before).toBe(2);
    expect(contentIn(excel, 0, 0)).toBe("=1+1");
    expect(excel.host.book.find("Sheet1")?.knownCell(0, 1)?.content).toBe("=1+1");
    expect(contentIn(excel, 1, 0)).toBe("[E97 bị gõ đè: 81,69]");
  });

  test("a sheet that somebody else locked is not touched", async () => {
    const excel = await watched();
    const sheet = excel.host.book.find("Sheet1");
    if (sheet === undefined) throw new Error("no sheet");
    sheet.protection = {};
    const change = { row: 0, column: 0, content: { kind: "text", text: "a" } } as const;
    const done = await excel.window.changeCells("Sheet1", [change]);
    expect(done).toEqual({ ok: false, error: { reason: "sheetProtected", sheet: "Sheet1" } });
    expect(sheet.protection).toEqual({});
    expect(contentIn(excel, 0, 0)).toBeNull();
  });

  /** Everything that can stand in a cell, in a sheet that we locked: all of it is typed over. */
  const contents = ["tự gõ", "'1.692", 81.69, true, "=1+1", "'=1+1", "#N/A", ""];

  const changes = contents.map((_, row) => ({
    row,
    column: 0,
    content: { kind: row % 2 === 0 ? "formula" : "text", formula: "2+2", text: "ghi chú" } as const,
  }));

  async function lockedByUs(): Promise<Watched> {
    const excel = await watched();
    await excel.request(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.names.add(markName, `=${markFormulas.protected}`);
      sheet.getRange(`A1:A${String(contents.length)}`).formulas = contents.map((each) => [each]);
      sheet.protection.protect({ allowFormatRows: true });
    });
    return excel;
  }

  test("are all changed or all as they were, and the sheet locked, wherever Excel fails", async () => {
    const whole = await lockedByUs();
    /** Not only the words of each cell: a text that looks like a formula is none. */
    const standing = ({ book }: Watched["host"]) =>
      contents.map((_, row) => book.find("Sheet1")?.knownCell(row, 0)?.content);
    const [old, lock] = [seen(whole.host), whole.host.book.find("Sheet1")?.protection];
    const typed = standing(whole.host);
    const before = whole.host.exchanges.length;
    granted(await whole.window.changeCells("Sheet1", changes));
    expect(seen(whole.host)).not.toEqual(old);
    const actions = whole.host.exchanges.slice(before).map((exchange) => exchange.actions);
    expect(actions).toHaveLength(2);
    for (const [request, count] of actions.entries()) {
      for (let action = 0; action < count; action += 1) {
        const { host, window } = await lockedByUs();
        const at = { request: before + request + 1, action };
        host.faults.push({ ...at, code: "ServiceNotAvailable" });
        const done = await window.changeCells("Sheet1", changes);
        expect([at, done.ok]).toEqual([at, false]);
        expect({ at, seen: seen(host) }).toEqual({ at, seen: old });
        expect({ at, typed: standing(host) }).toEqual({ at, typed });
        expect(host.book.find("Sheet1")?.protection).toEqual(lock);
      }
    }
  });

  test("a sheet that was deleted meanwhile is said to be gone", async () => {
    const { window } = await watched();
    const done = await window.changeCells("Không có", []);
    expect(done).toEqual({ ok: false, error: { reason: "workbookChanged", sheet: null } });
  });
});
