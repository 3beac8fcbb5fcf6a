import { read } from "@e965/xlsx";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import type { WrittenCell } from "#core/sheet/sheet-model";
import { bookOf, cellOf, columnOf, writtenParts } from "./written-parts";

/** Cells of column A as an independent program (SheetJS) reads them. */
async function readBack(...cells: readonly WrittenCell[]): Promise<(object | undefined)[]> {
  const bytes = await writeWorkbook(bookOf(columnOf(...cells)));
  const options = { type: "array", WTF: true, cellHTML: false, cellText: false } as const;
  const sheet = read(bytes, options).Sheets["S"] ?? {};
  return cells.map((_, row) => sheet[`A${String(row + 1)}`] as object | undefined);
}

test.each([
  ["Vietnamese", "Đảng ủy xã Tân Quang – huyện Bắc Quang"],
  ["decomposed letters", "Tổng số".normalize("NFD")],
  ["a blank at both ends", "  hai đầu  "],
  ["only blanks", "   "],
  ["a line end", "dòng 1\ndòng 2\n"],
  ["a tab", "\tcột"],
  ["like a formula", "=1+1"],
  ["like a signed number", "-5"],
  ["like a mention", "@tên"],
  ["like a plus", "+84 912 345 678"],
  ["like a number", "1.692"],
  ["like a code with zeros", "001"],
  ["like a date", "1/5"],
  ["like an error", "#N/A"],
  ["like another error", "#DIV/0!"],
  ["like an escape", "_x0041_"],
  ["two escapes in one", "_x0041_x0042_"],
  ["half an escape", "a_x00_b_x"],
  ["markup", "<b>&amp;</b> \"'"],
  ["beyond the basic plane", "𝒳 👍"],
  ["ten thousand characters", "ư".repeat(10_000)],
])("text is read back as it was written: %s", async (_, text) => {
  expect(await readBack(cellOf(text))).toEqual([expect.objectContaining({ t: "s", v: text })]);
});

test("a formula's text that looks like an escape is escaped, as the standard asks", async () => {
  // SheetJS unescapes such results twice, so the file itself is looked at.
  const parts = await writtenParts(bookOf(columnOf(cellOf("_x0041_", "plain", '"_x0041"&"_"'))));
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<v>_x005F_x0041_</v>");
});

test("a carriage return is kept by its escape, where XML would drop it", async () => {
  const parts = await writtenParts(bookOf(columnOf(cellOf("dòng 1\r\ndòng 2"))));
  expect(parts.get("xl/sharedStrings.xml")).toContain("dòng 1_x000D_\ndòng 2");
});

test.each([
  ["a control character", "a\u0001b", "ab"],
  ["a non-character", "a\uFFFEb\uFFFFc", "abc"],
  ["half of a pair", "a\uD83Db\uDC4D", "ab"],
])("what no file can carry is dropped: %s", async (_, text, kept) => {
  expect(await readBack(cellOf(text))).toEqual([expect.objectContaining({ v: kept })]);
});

test("a text too long for a cell is cut where it shows", async () => {
  const [cell] = await readBack(cellOf("x".repeat(40_000)));
  expect(cell).toEqual(expect.objectContaining({ v: `${"x".repeat(32_766)}…` }));
});

test.each([0, 1, -1, 1692, 0.1, -0.25, 1e15, 9007199254740991, 1e-7, 1.7976931348623157e308])(
  "number %d is read back as the same number",
  async (value) => {
    expect(await readBack(cellOf(value, "count"))).toEqual([
      expect.objectContaining({ t: "n", v: value }),
    ]);
  },
);

test("yes and no are read back as such", async () => {
  expect(await readBack(cellOf(true), cellOf(false))).toEqual([
    expect.objectContaining({ t: "b", v: true }),
    expect.objectContaining({ t: "b", v: false }),
  ]);
});

test.each([
  ["nothing", null],
  ["an empty text", ""],
])("an empty cell carries its look and no value: %s", async (_, value) => {
  const parts = await writtenParts(bookOf(columnOf(cellOf(value, "input"))));
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<c r="A1" s="1"/>');
});

test.each([
  ["a number", "1+1", 2, { t: "n", v: 2 }],
  ["zero", "1-1", 0, { t: "n", v: 0 }],
  ["text", '"Đ"&"úng"', "Đúng", { t: "s", v: "Đúng" }],
  ["empty text", '""', "", { t: "s", v: "" }],
  ["no", "1>2", false, { t: "b", v: false }],
] as const)("a formula keeps its stored result: %s", async (_, formula, value, expected) => {
  const [cell] = await readBack(cellOf(value, "plain", formula));
  expect(cell).toEqual(expect.objectContaining({ ...expected, f: formula }));
});

test("a formula that gives a date stores the serial number", async () => {
  const [cell] = await readBack(cellOf(46376, "date", "46375+1"));
  expect(cell).toEqual(expect.objectContaining({ t: "n", v: 46376, f: "46375+1" }));
});

test("a formula without a stored result stands without a value", async () => {
  const parts = await writtenParts(bookOf(columnOf(cellOf(null, "plain", "1+1"))));
  expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/<c r="A1" s="1"><f>1\+1<\/f><\/c>/u);
});

test.each([NaN, Infinity, -Infinity])("%d is a bug, not a cell", async (value) => {
  await expect(writeWorkbook(bookOf(columnOf(cellOf(value))))).rejects.toThrow("cannot hold");
});
