import type { SheetModel } from "#core/sheet/sheet-model";
import { granted, sheetOf, write } from "../../contract/subject";
import { live, seen, type Live } from "./live";

const cell = (value: string | number, formula?: string) =>
  ({ value, style: "plain", ...(formula === undefined ? {} : { formula }) }) as const;

/** Two sheets that look at each other, one of them hidden, and what else a fault could spoil. */
const ours = (edition: number): readonly SheetModel[] => [
  {
    ...sheetOf("Báo cáo", [[cell(edition), cell(edition + 1, "'Số liệu'!A1+1")]]),
    names: [{ name: "ket_qua", area: { top: 0, left: 0, bottom: 0, right: 0 } }],
    protected: true,
  },
  { ...sheetOf("Số liệu", [[cell(edition)]]), visibility: "veryHidden" },
];

/** New with the second edition. */
const added: SheetModel = {
  ...sheetOf("Thêm", [[cell("mới")]]),
  names: [{ name: "them", area: { top: 0, left: 0, bottom: 0, right: 0 } }],
};

/** A workbook of somebody in which the first edition stands between his own sheets. */
async function firstEdition(): Promise<Live> {
  const excel = live();
  await write(excel.workbook, ...ours(1));
  await excel.request(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange("A1:B1").formulas = [["của tôi", "=1+1"]];
    worksheets.add("Cuối").getRange("A1").values = [["cũng của tôi"]];
    worksheets.getItem("Báo cáo").activate();
  });
  return excel;
}

const secondEdition = [...ours(2), added];

/** The requests that the first edition took. */
const before = 4;

/** Where the writing can be cut short: before each action of each of its requests. */
async function cuts(): Promise<readonly (readonly [request: number, action: number])[]> {
  const { host, workbook } = await firstEdition();
  await write(workbook, ...secondEdition);
  return host.exchanges.flatMap(({ actions }, index) =>
    index < before
      ? []
      : Array.from({ length: actions }, (_, action) => [index + 1, action] as const),
  );
}

async function editions(): Promise<{ readonly old: unknown; readonly done: unknown }> {
  const { host, workbook } = await firstEdition();
  const old = seen(host);
  await write(workbook, ...secondEdition);
  return { old, done: seen(host) };
}

test("the new sheets stand where the old ones stood, others follow at the end", async () => {
  const { host, workbook } = await firstEdition();
  await write(workbook, ...secondEdition);
  expect(host.book.sheets.map(({ name }) => name)).toEqual([
    "Sheet1",
    "Báo cáo",
    "Số liệu",
    "Cuối",
    "Thêm",
  ]);
  expect(host.book.active.name).toBe("Báo cáo");
});

test("the new sheets stand where the old ones stood, in whatever order they are given", async () => {
  const names = ["Một", "Hai", "Ba"];
  const { host, workbook } = live();
  const sheets = names.map((name) => sheetOf(name, [[cell(name)]]));
  await write(workbook, ...sheets);
  for (const [index, between] of ["của tôi", "cũng của tôi"].entries()) {
    host.book.move(host.book.add(between), 2 + 2 * index);
  }
  const order = host.book.sheets.map(({ name }) => name);
  expect(order).toEqual(["Sheet1", "Một", "của tôi", "Hai", "cũng của tôi", "Ba"]);
  await write(workbook, ...sheets.reverse());
  expect(host.book.sheets.map(({ name }) => name)).toEqual(order);
});

test("formulas and names point at the new sheets, under their own names", async () => {
  const { host, request, workbook } = await firstEdition();
  await write(workbook, ...secondEdition);
  const range = await request(({ worksheets }) =>
    worksheets.getItem("Báo cáo").getRange("A1:B1").load("values,formulas"),
  );
  expect(range.formulas).toEqual([[2, "='Số liệu'!A1+1"]]);
  expect(range.values).toEqual([[2, 3]]);
  expect(host.book.names.get("ket_qua")?.formula.text(host.book)).toBe("='Báo cáo'!$A$1:$A$1");
});

/**
 * Excel does not take back the first half of a request. Wherever it is cut, either nothing has changed for
 * people, or everything is done.
 */
test("wherever a writing is cut short, all old sheets stand there, or all new ones", async () => {
  const { old, done } = await editions();
  for (const [request, action] of await cuts()) {
    const { host, workbook } = await firstEdition();
    host.faults.push({ request, action, code: "ServiceNotAvailable" });
    const result = await workbook.replaceSheets(secondEdition);
    const at = `request ${String(request)}, action ${String(action)}`;
    const expected = result.ok ? done : old;
    expect({ at, ...(seen(host) as object) }).toEqual({ at, ...(expected as object) });
    if (!result.ok) expect(result.error).toEqual({ reason: "excelBusy", sheet: null });
  }
});

test("a fault that nobody knows leaves everything as it was, and tells what Excel said", async () => {
  const { host, workbook } = await firstEdition();
  const old = seen(host);
  host.faults.push({ request: before + 2, action: 30, code: "GeneralException" });
  expect(await workbook.replaceSheets(secondEdition)).toMatchObject({
    error: { reason: "unknownRefusal", refusal: { code: "GeneralException" } },
  });
  expect(seen(host)).toEqual(old);
});

/** Longer than one request, so that the swap comes in a later one than the first drafts. */
const long: SheetModel = sheetOf(
  "Dài",
  Array.from({ length: 300 }, () => [cell("ơ".repeat(15_000))]),
);

test.each([1, 2, 3, 4])(
  "a large writing that fails at its request %d changes nothing",
  async (nth) => {
    const { host, workbook } = await firstEdition();
    const old = seen(host);
    host.faults.push({ request: before + nth, code: "RequestAborted" });
    const result = await workbook.replaceSheets([...secondEdition, long]);
    expect(result).toEqual({ ok: false, error: { reason: "excelBusy", sheet: null } });
    expect(seen(host)).toEqual(old);
  },
);

test("a writing that is cut short after a person deleted the report in front is taken back all the same", async () => {
  const { host, workbook } = live();
  await write(workbook, sheetOf("Báo cáo", [[cell(1)]]), sheetOf("Số liệu", [[cell(1)]]));
  host.goTo("Báo cáo", "A1");
  const first = host.exchanges.length;
  host.faults.push({ request: first + 2, action: 0, code: "ServiceNotAvailable" });
  host.afterRequest = () => {
    if (host.exchanges.length === first + 1) host.remove("Báo cáo");
  };
  const again = [sheetOf("Báo cáo", [[cell(2)]]), sheetOf("Số liệu", [[cell(2)]])];
  expect(await workbook.replaceSheets(again)).toEqual({
    ok: false,
    error: { reason: "excelBusy", sheet: null },
  });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Số liệu"]);
});

describe("when Excel also refuses to take back", () => {
  async function interrupted(): Promise<Live> {
    const excel = await firstEdition();
    const code = "InvalidOperationInCellEditMode";
    excel.host.faults.push(
      { request: before + 2, action: 40, code },
      { request: before + 3, code },
    );
    expect(await excel.workbook.replaceSheets(secondEdition)).toEqual({
      ok: false,
      error: { reason: "cellBeingEdited", sheet: null, leftBehind: true },
    });
    return excel;
  }

  test("the sheets of people are untouched, drafts may stand beside them", async () => {
    const { host, workbook } = await interrupted();
    const grids = granted(await workbook.readSheets(["Sheet1", "Báo cáo", "Cuối"]));
    expect(grids).toHaveLength(3);
    expect(host.book.sheets.some(({ name }) => name.startsWith("so-chi-tieu~"))).toBe(true);
  });

  test("everything is as it was as soon as Excel listens again", async () => {
    const { old } = await editions();
    const { host, workbook } = await interrupted();
    granted(await workbook.settle());
    expect(seen(host)).toEqual(old);
  });

  test("the next writing clears the drafts away", async () => {
    const { done } = await editions();
    const { host, workbook } = await interrupted();
    await write(workbook, ...secondEdition);
    expect(seen(host)).toEqual(done);
  });
});
