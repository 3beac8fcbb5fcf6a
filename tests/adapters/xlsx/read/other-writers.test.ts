import { inflateWithZlib } from "#cli/files/inflate";
import { read } from "@e965/xlsx";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { inflateWithFflate } from "#adapters/xlsx/read/zip/inflate";
import { type Cells, fixture, fixtureData, type OtherProgram, sheetCells } from "./reading";

type Value = string | number | boolean | null;
type Rows = readonly (readonly Value[])[];

const sheet = "Biểu nhập số Đắk Lắk";

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

/** What SheetJS sees in a sheet that we read as well. */
function expectAsBySheetJs(bytes: Uint8Array, name: string): void {
  const book = read(bytes, { type: "array", WTF: true, cellHTML: false, cellText: false });
  const cells = Object.entries(book.Sheets[name] ?? {}).filter(([at]) => !at.startsWith("!"));
  const found = Object.entries(sheetCells(bytes, name));
  expect(found.map(([at, content]) => [at, "value" in content && content.value])).toEqual(
    cells.map(([at, cell]) => [at, (cell as { v: unknown }).v]),
  );
}

function expectAsWritten(bytes: Uint8Array, name: string, table: Rows): void {
  expect(sheetCells(bytes, name, inflateWithZlib)).toEqual(expected(table));
  expect(sheetCells(bytes, name, inflateWithFflate)).toEqual(expected(table));
}

describe("what hucre writes", () => {
  test("is read as it was, with either inflater", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        expectAsWritten(await byHucre(table), sheet, table);
      }),
      { numRuns: 60 },
    );
  });

  test("is read by SheetJS as by us", async () => {
    const table = [vietnamese.slice(0, 8), [1, -0.5, 1e21, 0, true, false, null]];
    expectAsBySheetJs(await byHucre(table), sheet);
  });
});

interface Written extends OtherProgram {
  /** By chance, one for each sheet. */
  readonly tables: readonly Rows[];
}

const { program, version, tables } = fixtureData("exceljs/tables") as Written;

describe(`what ${program} ${version} wrote`, () => {
  const bytes = fixture("exceljs", "tables");

  test("is read as it was, with either inflater", () => {
    expect(tables.length).toBeGreaterThan(100);
    for (const [at, table] of tables.entries()) {
      expectAsWritten(bytes, `Đắk Lắk ${String(at)}`, table);
    }
  });

  test("is read by SheetJS as by us", () => {
    expectAsBySheetJs(bytes, "Đắk Lắk 0");
  });
});
