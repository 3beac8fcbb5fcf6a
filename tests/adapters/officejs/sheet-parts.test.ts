import { plainSheet, type SheetModel } from "#core/sheet/sheet-model";
import { sheetOf, write } from "../../contract/subject";
import type { Sheet } from "../../excel-host/book/sheet";
import { Formula } from "../../excel-host/calculation/formula";
import type { ExcelHost } from "../../excel-host/excel-host";
import { live } from "./live";

interface Written {
  readonly host: ExcelHost;
  readonly sheet: Sheet;
}

async function written(
  parts: Partial<SheetModel>,
  ...others: readonly SheetModel[]
): Promise<Written> {
  const { host, workbook } = live();
  await write(workbook, { ...plainSheet, name: "S", rows: [], ...parts }, ...others);
  const sheet = host.book.find("S");
  if (sheet === undefined) throw new Error("not written");
  return { host, sheet };
}

const area = { top: 4, left: 3, bottom: 8, right: 3 };

test("columns are as wide as so many digits of Times New Roman at 12 points", async () => {
  const { sheet } = await written({
    columns: [{ width: 10 }, { width: 20 }, { width: 10, hidden: true }],
  });
  expect([...sheet.columnWidths]).toEqual([
    [0, 60],
    [2, 60],
    [1, 120],
  ]);
  expect([...sheet.hiddenColumns]).toEqual([2]);
});

test("rows have their heights; without one Excel chooses", async () => {
  const hidden = { cells: [], height: 24, hidden: true };
  const rows = [{ cells: [], height: 24 }, { cells: [] }, hidden, hidden, hidden, { cells: [] }];
  const { sheet } = await written({ rows });
  expect([...sheet.rowHeights]).toEqual([
    [0, 24],
    [2, 24],
    [3, 24],
    [4, 24],
  ]);
  expect([...sheet.hiddenRows]).toEqual([2, 3, 4]);
});

test.each([
  [
    { rows: 4, columns: 2 },
    { rows: 4, columns: 2 },
  ],
  [
    { rows: 4, columns: 0 },
    { rows: 4, columns: 0 },
  ],
  [
    { rows: 0, columns: 2 },
    { rows: 0, columns: 2 },
  ],
  [{ rows: 0, columns: 0 }, null],
  [null, null],
])("panes freeze at %j, on hidden sheets too", async (freeze, frozen) => {
  expect((await written({ freeze })).sheet.frozen).toEqual(frozen);
  const shown = sheetOf("Thấy", []);
  expect((await written({ freeze, visibility: "hidden" }, shown)).sheet.frozen).toEqual(frozen);
});

test("merged cells, filter, grid lines and page breaks come over", async () => {
  const merged = { top: 0, left: 0, bottom: 1, right: 3 };
  const rows = [
    { cells: [], pageBreakBefore: true },
    { cells: [] },
    { cells: [], pageBreakBefore: true },
  ];
  const { sheet } = await written({ merges: [merged], autoFilter: area, rows });
  expect(sheet.merges).toEqual([merged]);
  expect(sheet.filter).toEqual(area);
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.pageBreaks).toEqual([2]);
});

test("filtering stays free on a protected sheet that has a filter", async () => {
  const { sheet } = await written({ autoFilter: area, protected: true });
  expect(sheet.protection).toEqual({
    allowFormatColumns: true,
    allowFormatRows: true,
    allowAutoFilter: true,
  });
});

describe("rules for typing", () => {
  const refusal = { title: "Không hợp lệ", text: "Chỉ nhập số nguyên." };
  const prompt = { title: "Cách ghi", text: "Nhập số nguyên." };

  test("the words of the refusal and of the prompt are kept", async () => {
    const rule = { kind: "custom", formula: "ISNUMBER(D5)" } as const;
    const { host, sheet } = await written({ validations: [{ area, rule, prompt, refusal }] });
    const [found] = sheet.typingRules;
    expect(found?.block).toEqual(area);
    expect(found?.rule?.source).toBeInstanceOf(Formula);
    expect((found?.rule?.source as Formula).text(host.book)).toBe("=ISNUMBER(D5)");
    expect(found?.ignoreBlanks).toBe(true);
    expect(found?.errorAlert).toEqual({
      title: refusal.title,
      message: refusal.text,
      showAlert: true,
      style: "Stop",
    });
    expect(found?.prompt).toEqual({ title: prompt.title, message: prompt.text, showPrompt: true });
  });

  test("words that are longer than Excel takes are cut", async () => {
    const rule = { kind: "list", values: ["Có", "Không"] } as const;
    const long = { title: "a".repeat(40), text: "ơ".repeat(300) };
    const { sheet } = await written({
      validations: [{ area, rule, prompt: long, refusal: long }],
    });
    const [found] = sheet.typingRules;
    expect(found?.rule).toEqual({ kind: "list", source: "Có,Không" });
    expect((found?.errorAlert as { message: string }).message).toHaveLength(225);
    expect((found?.prompt as { message: string }).message).toHaveLength(255);
  });

  test("a list on another sheet is found under that sheet's own name", async () => {
    const rule = { kind: "listFormula", formula: "'Danh mục'!$A$1:$A$3" } as const;
    const list = sheetOf("Danh mục", []);
    const validations = [{ area, rule, prompt: null, refusal }];
    const { host, sheet } = await written({ validations }, list);
    expect((sheet.typingRules[0]?.rule?.source as Formula).text(host.book)).toBe(
      "='Danh mục'!$A$1:$A$3",
    );
  });

  test("a list with a comma in a value is a bug of the caller", async () => {
    const rule = { kind: "list", values: ["a,b"] } as const;
    await expect(written({ validations: [{ area, rule, prompt: null, refusal }] })).rejects.toThrow(
      "use listFormula",
    );
  });
});

test("the first condition has priority, with the colours of its look", async () => {
  const { host, sheet } = await written({
    conditionalFormats: [
      { area, rule: { kind: "formula", formula: "$D5=1", look: "bad" } },
      { area, rule: { kind: "formula", formula: "$D5>1", look: "good" } },
      { area, rule: { kind: "dataBar", max: 1 } },
    ],
  });
  expect(sheet.conditions.map(({ type, formula }) => [type, formula?.text(host.book)])).toEqual([
    ["Custom", "=$D5=1"],
    ["Custom", "=$D5>1"],
    ["DataBar", undefined],
  ]);
  const [bad, , bar] = sheet.conditions;
  expect(Object.fromEntries(bad?.properties ?? [])).toEqual({ fill: "#FEE2E2", color: "#991B1B" });
  expect(Object.fromEntries(bar?.properties ?? [])).toEqual({
    lower: "=0",
    upper: "=1",
    fill: "#93C5FD",
    gradient: false,
  });
});

describe("links", () => {
  const links = [
    { row: 0, column: 0, to: { sheet: "Danh mục", cell: "A1" } },
    { row: 0, column: 1, to: { path: "nộp\\Xã Tân Quang #1.xlsx" } },
  ] as const;
  const rows = [{ cells: [1, 2].map((value) => ({ value, style: "count" }) as const) }];

  test("lead to a place or a file", async () => {
    const { sheet } = await written({ links, rows });
    expect([...sheet.links.values()]).toEqual([
      { documentReference: "'Danh mục'!A1" },
      { address: "nộp/Xã%20Tân%20Quang%20%231.xlsx" },
    ]);
  });

  test("change neither what stands in the cell nor how it looks", async () => {
    const { sheet } = await written({ links, rows });
    const { content, look } = sheet.cellAt(0, 0);
    expect(content).toBe(1);
    expect(look.fontColor).toBe("#000000");
    expect(look.underline).not.toBe("Double");
  });
});

describe("the page", () => {
  const print = { ...plainSheet.print, area, titleRows: [3, 4] as const, footer: "DỰ THẢO & 1" };

  test("is A4 with the margins in centimetres, what is printed, and what is repeated", async () => {
    const { sheet } = await written({ print: { ...print, orientation: "landscape" } });
    expect(Object.fromEntries(sheet.page)).toMatchObject({
      paperSize: "A4",
      orientation: "Landscape",
      "margin.top": 2,
      "margin.bottom": 2,
      "margin.left": 3,
      "margin.right": 1.5,
      pagesWide: 1,
      area: "D5:D9",
      titleRows: [3, 4],
    });
  });

  test("has a scale, repeated columns and breaks before columns where it is more than one wide", async () => {
    const wide = { ...print, fitToWidth: false, scale: 91, titleColumns: [0, 2] as const };
    const columns = [{ width: 9 }, { width: 9, pageBreakBefore: true }];
    const { sheet } = await written({ print: wide, columns });
    expect(Object.fromEntries(sheet.page)).toMatchObject({ scale: 91, titleColumns: [0, 2] });
    expect(sheet.page.has("pagesWide")).toBe(false);
    expect(sheet.columnBreaks).toEqual([1]);
  });

  test.each([
    ["none", "Default", undefined, undefined],
    ["all", "Default", '&"Times New Roman,Regular"&14&P', undefined],
    ["fromSecond", "FirstAndDefault", '&"Times New Roman,Regular"&14&P', "footer"],
  ] as const)("page numbers: %s", async (pageNumbers, state, header, first) => {
    const { sheet } = await written({ print: { ...print, pageNumbers } });
    const footer = '&"Times New Roman,Italic"&11DỰ THẢO && 1';
    expect(sheet.page.get("state")).toBe(state);
    expect(sheet.page.get("all.centerHeader")).toBe(header);
    expect(sheet.page.get("all.centerFooter")).toBe(footer);
    expect(sheet.page.get("first.centerFooter")).toBe(first === undefined ? undefined : footer);
  });

  test("a footer that begins with a figure is told from the size of its letters", async () => {
    const { sheet } = await written({ print: { ...print, footer: "30/12" } });
    expect(sheet.page.get("all.centerFooter")).toBe('&"Times New Roman,Italic"&11 30/12');
  });

  test("a footer is cut to what Excel takes, its doubled signs counted", async () => {
    const { sheet } = await written({ print: { ...print, footer: "&".repeat(300) } });
    expect(String(sheet.page.get("all.centerFooter")).length).toBeLessThanOrEqual(255);
  });
});
