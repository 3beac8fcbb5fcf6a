import { read } from "@e965/xlsx";
import { Workbook } from "exceljs";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { inflateWithFflate } from "#adapters/xlsx/read/zip/inflate";
import { type Cells, inflateWithZlib, sheetCells } from "./reading";

type Value = string | number | boolean | null;
type Rows = readonly (readonly Value[])[];

const sheet = "Biểu nhập số Đắk Lắk";

async function byExcelJs(rows: Rows): Promise<Uint8Array> {
  const book = new Workbook();
  const written = book.addWorksheet(sheet);
  for (const row of rows) written.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const byHucre = (rows: Rows): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: sheet, rows: rows.map((row) => [...row]) }] });

/** What must be found: the values themselves, blanks left out. */
const expected = (rows: Rows): Cells =>
  Object.fromEntries(
    rows.flatMap((row, at) =>
      row.flatMap((value, column) => {
        const content = contentOf(value);
        return content === null ? [] : [[`${"ABCDEFGH".charAt(column)}${String(at + 1)}`, content]];
      }),
    ),
  );

function contentOf(value: Value): Cells[string] | null {
  if (value === null || value === "") return null;
  if (typeof value === "string") return { kind: "text", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return { kind: "number", value: value === 0 ? 0 : value };
}

const vietnamese = [
  "Tổng số đảng viên",
  "Đảng ủy xã Ea Kuêh, huyện Cư M'gar",
  "Nhập liệu số Đắk Lắk".normalize("NFD"),
  "Ỷ lại, ưu tiên, ợ".normalize("NFD"),
  "  hai đầu  ",
  "dòng 1\ndòng 2",
  "<b>&amp;</b> \"'",
  "1.692",
  "007",
  "=1+1",
  "không có",
  "__proto__",
  "👍🏽",
];

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom(...vietnamese),
  fc.string({ unit: fc.constantFrom(...Array.from("aạĂđ &<>\"'\n")), minLength: 1 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

const rows = fc.array(fc.array(value, { maxLength: 8 }), { minLength: 1, maxLength: 12 });

describe.each([
  ["ExcelJS", byExcelJs],
  ["hucre", byHucre],
])("what %s writes", (_, write) => {
  test("is read as it was, with either inflater", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const bytes = await write(table);
        expect(sheetCells(bytes, sheet, inflateWithZlib)).toEqual(expected(table));
        expect(sheetCells(bytes, sheet, inflateWithFflate)).toEqual(expected(table));
      }),
      { numRuns: 60 },
    );
  });

  test("is read by SheetJS as by us", async () => {
    const bytes = await write([vietnamese.slice(0, 8), [1, -0.5, 1e21, 0, true, false, null]]);
    const book = read(bytes, { type: "array", WTF: true, cellHTML: false, cellText: false });
    const cells = Object.entries(book.Sheets[sheet] ?? {}).filter(([at]) => !at.startsWith("!"));
    const found = Object.entries(sheetCells(bytes, sheet));
    expect(found.map(([at, content]) => [at, "value" in content && content.value])).toEqual(
      cells.map(([at, cell]) => [at, (cell as { v: unknown }).v]),
    );
  });
});
