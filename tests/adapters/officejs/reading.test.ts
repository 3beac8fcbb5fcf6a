import type { CellContent, Grid } from "#core/cell";
import { granted } from "../../contract/subject";
import { live, type Live } from "./live";

/** A cell as somebody typed it, and what must be read. */
type Typed = readonly [
  typed: unknown,
  format: string,
  content: CellContent | null,
  shownAs?: "percent",
];

const cells: readonly Typed[] = [
  ["Ủy ban", "General", { kind: "text", value: "Ủy ban" }],
  [12, "General", { kind: "number", value: 12 }],
  [0.5, "0.00%", { kind: "number", value: 0.5 }, "percent"],
  ["=1/4", '0%" ▲"', { kind: "number", value: 0.25, formula: "1/4" }, "percent"],
  [5, '0"%"', { kind: "number", value: 5 }],
  ["50 phần trăm", "0%", { kind: "text", value: "50 phần trăm" }],
  [46376, "dd/mm/yyyy", { kind: "date", serial: 46376 }],
  [46376.5, "m/d/yyyy h:mm", { kind: "date", serial: 46376.5 }],
  [0.25, "[h]:mm", { kind: "date", serial: 0.25 }],
  [5, '0 "suất/năm"', { kind: "number", value: 5 }],
  [5, "0\\d", { kind: "number", value: 5 }],
  [5, "[Red]0;[$-42A]0", { kind: "number", value: 5 }],
  [true, "General", { kind: "boolean", value: true }],
  ["#N/A", "General", { kind: "error", value: "#N/A" }],
  ["'#N/A", "General", { kind: "text", value: "#N/A" }],
  ["'=1+1", "General", { kind: "text", value: "=1+1" }],
  ["=1+1", "General", { kind: "number", value: 2, formula: "1+1" }],
  ["=46375+1", "dd/mm/yyyy", { kind: "date", serial: 46376, formula: "46375+1" }],
  ['="a"&"b"', "General", { kind: "text", value: "ab", formula: '"a"&"b"' }],
  ["=1/0", "General", { kind: "error", value: "#DIV/0!", formula: "1/0" }],
  ['=""', "General", null],
  ["", "General", null],
];

async function holding(value: unknown, format: string): Promise<Live> {
  const excel = live();
  await excel.request(({ worksheets }) => {
    const range = worksheets.getItem("Sheet1").getRange("C5");
    range.values = [[value]];
    range.numberFormat = [[format]];
  });
  return excel;
}

test.each(cells.map((each) => [each]))(
  "%j is read so",
  async ([value, format, content, shownAs]) => {
    const { workbook } = await holding(value, format);
    const [grid] = granted(await workbook.readSheets(["Sheet1"]));
    const look = shownAs === undefined ? {} : { shownAs };
    const rows = content === null ? [] : [{ row: 4, cells: [{ column: 2, content, ...look }] }];
    expect(grid?.rows).toEqual(rows);
  },
);

describe("fonts of encodings older than Unicode", () => {
  const fonts = [".VnTime", "VNI-Times", "Times New Roman"];

  async function inFonts(): Promise<Live> {
    const excel = live();
    await excel.request(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("B2:D3").values = [fonts, [1, 2, 3]];
      for (const [at, name] of fonts.entries()) {
        sheet.getRangeByIndexes(1, at + 1, 2, 1).format.font.name = name;
      }
    });
    return excel;
  }

  const told = [
    { row: 1, fonts: ["tcvn3", "vni", undefined] },
    { row: 2, fonts: [undefined, undefined, undefined] },
  ];

  const fontsIn = ([grid]: readonly Grid[]): unknown =>
    grid?.rows.map(({ row, cells }) => ({ row, fonts: cells.map((cell) => cell.legacyFont) }));

  test("are told of texts when they are asked for, in the same request", async () => {
    const { host, workbook } = await inFonts();
    const { length } = host.exchanges;
    const grids = granted(await workbook.readSheets(["Sheet1"], { fonts: true }));
    expect(fontsIn(grids)).toEqual(told);
    expect(host.exchanges).toHaveLength(length + 1);
  });

  test("are told also where the answer has to come in slices", async () => {
    const { host, workbook } = await inFonts();
    host.limits.answerBytes = 600;
    expect(fontsIn(granted(await workbook.readSheets(["Sheet1"], { fonts: true })))).toEqual(told);
  });

  test("are not asked for otherwise, and of an empty sheet there are none", async () => {
    const { request, workbook } = await inFonts();
    expect(fontsIn(granted(await workbook.readSheets(["Sheet1"])))).not.toEqual(told);
    await request(({ worksheets }) => worksheets.add("Trống"));
    const [empty] = granted(await workbook.readSheets(["Trống"], { fonts: true }));
    expect(empty?.rows).toEqual([]);
  });
});

test("sheets are read in one request", async () => {
  const { host, workbook } = await holding(1, "General");
  const { length } = host.exchanges;
  await workbook.readSheets(["Sheet1"]);
  expect(host.exchanges).toHaveLength(length + 1);
});

test("no sheets are read without asking Excel", async () => {
  const { host, workbook } = live();
  expect(await workbook.readSheets([])).toEqual({ ok: true, value: [] });
  expect(host.exchanges).toEqual([]);
});

test("a sheet is found though the letters of its name are composed otherwise", async () => {
  const { request, workbook } = live();
  await request(({ worksheets }) => {
    worksheets.getItem("Sheet1").name = "Biểu nhập".normalize("NFD");
  });
  const [grid] = granted(await workbook.readSheets(["Biểu nhập"]));
  expect(grid?.sheet).toBe("Biểu nhập".normalize("NFD"));
});

test("while a cell is being edited nothing can be read, and the reason says so", async () => {
  const { host, workbook } = live();
  host.cellBeingEdited = true;
  const refused = { ok: false, error: { reason: "cellBeingEdited", sheet: null } };
  expect(await workbook.listSheets()).toEqual(refused);
  expect(await workbook.readSheets(["Sheet1"])).toEqual(refused);
  expect(await workbook.facts()).toEqual(refused);
});

test.each([
  ["Nguyễn Văn Ánh", "Nguyễn Văn Ánh"],
  ["", null],
])("who saved last is told: %p", async (lastAuthor, lastModifiedBy) => {
  const { host, workbook } = live();
  host.book.properties.set("LastAuthor", lastAuthor);
  expect(await workbook.facts()).toEqual({ ok: true, value: { modified: null, lastModifiedBy } });
});

describe("a sheet that is too large for one answer", () => {
  async function large(): Promise<Live> {
    const excel = live();
    await excel.request(({ worksheets }) => {
      const range = worksheets.getItem("Sheet1").getRange("B3:B602");
      range.values = Array.from({ length: 600 }, (_, row) => [
        `'${"ơ".repeat(100)} ${String(row)}`,
      ]);
    });
    return excel;
  }

  test("is read in slices, none of it lost or twice", async () => {
    const { host, workbook } = await large();
    const [whole] = granted(await workbook.readSheets(["Sheet1"]));
    const { length } = host.exchanges;
    host.limits.answerBytes = 100_000;
    const [sliced] = granted(await workbook.readSheets(["Sheet1"]));
    expect(sliced).toEqual(whole);
    expect(sliced?.rows).toHaveLength(600);
    expect(host.exchanges.length).toBeGreaterThan(length + 3);
  });

  test("is read in slices of rows that follow each other, wherever it begins", async () => {
    const { host, request, workbook } = live();
    const rows = [5, 1004, 1005, 2004, 2005, 2504];
    await request(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      for (const row of rows) sheet.getRangeByIndexes(row, 2, 1, 1).values = [[row]];
      sheet.getRangeByIndexes(5, 101, 1, 1).values = [[1]];
    });
    const { length } = host.exchanges;
    const [grid] = granted(await workbook.readSheets(["Sheet1"]));
    // Whole, then how far it goes, then 2,500 rows of 100 cells as 1,000, 1,000 and 500.
    expect(host.exchanges.length - length).toBe(5);
    expect(grid?.rows.map(({ row, cells }) => [row, cells[0]?.column, cells[0]?.content])).toEqual(
      rows.map((row) => [row, 2, { kind: "number", value: row }]),
    );
  });

  test("is refused when even one row is too large", async () => {
    const { host, workbook } = await large();
    host.limits.answerBytes = 500;
    expect(await workbook.readSheets(["Sheet1"])).toEqual({
      ok: false,
      error: { reason: "tooLarge", sheet: null },
    });
  });

  test("is refused when it has more than five million cells", async () => {
    const { request, workbook } = live();
    await request(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("XFD1048576").values = [[1]];
    });
    expect(await workbook.readSheets(["Sheet1"])).toEqual({
      ok: false,
      error: { reason: "tooLarge", sheet: "Sheet1" },
    });
  });
});
