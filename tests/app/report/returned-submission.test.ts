import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import type { OpenBytes } from "#app/ports";
import { readSubmission } from "#app/reading/read-submission";
import type { FormReading } from "#core/consolidation/file-reading";
import { layOutForm } from "#core/forms/input-form";
import { formColumns, rowsOf } from "#core/forms/form-rows";
import { formVersion, metaKeys, sheetNames } from "#core/words/names";
import type { CellModel, SheetModel } from "#core/sheet/sheet-model";
import { ok } from "#core/result";
import { knownItems } from "../../support/built-in";
import { declaredBy } from "../../support/facts";
import { formInput } from "../../support/forms";
import { unitWith } from "../../support/units";
import { opensAs } from "../reading/opened-sheets";

const unit = unitWith({ code: "38.168.053", name: "Đảng bộ xã Tân Quang" });
const input = formInput({
  unit,
  facts: new Map([
    ["VH_TOTAL", { state: "number", value: 8, at: null, raw: null, rule: null }],
    ["VH_MEMBER", { state: "number", value: 6, at: null, raw: null, rule: null }],
  ]),
});
const [form, meta] = layOutForm(input) as readonly [SheetModel, SheetModel];
const declared = { VH_TOTAL: 8, VH_MEMBER: 6 };
const shown: SheetModel = { ...meta, name: "Trang 2", visibility: "visible" };

async function read(sheets: readonly SheetModel[], path = "nop/bieu.xlsx"): Promise<FormReading> {
  const properties = {
    title: "",
    creator: "",
    modified: "2022-12-20T00:00:00Z",
    lastModifiedBy: "",
  };
  const bytes = await writeWorkbook({ sheets, properties });
  const reading = readSubmission(
    { path, sha256: "", bytes, modified: null },
    { open: openXlsx, ...knownItems },
  );
  if (reading.kind !== "form") throw new Error(reading.kind);
  return reading;
}

const codes = ({ issues }: FormReading): readonly string[] => issues.map(({ code }) => code);

type Cells = SheetModel["rows"][number]["cells"];

const replaced = (cells: Cells, column: number, cell: CellModel): Cells =>
  cells.map((each, at) => (at === column ? cell : each));

/** The form with one cell replaced. */
const withCell = (row: number, column: number, cell: CellModel): SheetModel => ({
  ...form,
  rows: form.rows.map((each, at) =>
    at === row ? { ...each, cells: replaced(each.cells, column, cell) } : each,
  ),
});

const firstIndicator = rowsOf(input).indicators[0]?.row ?? 0;

test("a form as it was handed out is read without a word", async () => {
  const reading = await read([form, meta]);
  expect(declaredBy(reading.facts)).toEqual(declared);
  expect(reading.meta).toMatchObject({ unit: "38.168.053", year: 2022, plan: "duc-pho" });
  expect(codes(reading)).toEqual([]);
});

test("a renamed sheet, and one behind another, is still the form", async () => {
  const reading = await read([shown, { ...form, name: "Sheet1" }, meta]);
  expect(declaredBy(reading.facts)).toEqual(declared);
});

test("without the hidden sheet, unit, year and plan come from the head, and that is said", async () => {
  const reading = await read([form]);
  expect(reading.meta).toMatchObject({ unit: "38.168.053", year: 2022, plan: "duc-pho" });
  expect(codes(reading)).toEqual(["identityFromTitle"]);
});

test("where neither hidden sheet nor head names the unit, it comes from the name of the file, and that is said", async () => {
  const bare = {
    ...form,
    rows: form.rows.map((row, at) => (at < 9 ? { ...row, cells: [] } : row)),
    merges: [],
  };
  const rows = meta.rows.filter(({ cells }) => cells[0]?.value !== metaKeys.unit);
  const reading = await read([bare, { ...meta, rows }], "nop/38.168.053 xã Tân Quang.xlsx");
  expect(reading.meta?.unit).toBe("38.168.053");
  expect(codes(reading)).toEqual(["identityFromFileName"]);
  const lost = await read([bare], "nop/38.168.053 xã Tân Quang.xlsx");
  expect([lost.meta, codes(lost)]).toEqual([null, []]);
});

test("two filled forms are never added up: the first counts and both are named", async () => {
  const reading = await read([form, { ...form, name: "Biểu nhập (2)" }, meta]);
  expect(declaredBy(reading.facts)).toEqual(declared);
  expect(reading.issues[0]).toMatchObject({
    code: "severalForms",
    severity: "blocking",
    details: { sheets: [sheetNames.form, "Biểu nhập (2)"] },
  });
});

test("a number typed over a formula is found, said, and changes no figure", async () => {
  const reading = await read([
    withCell(firstIndicator, formColumns.value, { value: 81.69, style: "percent" }),
    meta,
  ]);
  expect(declaredBy(reading.facts)).toEqual(declared);
  expect(reading.issues).toHaveLength(1);
  expect(reading.issues[0]).toMatchObject({
    code: "formulaChanged",
    found: "81.69",
    details: { count: 1, typed: 1 },
  });
});

test("a changed formula is found", async () => {
  const cell: CellModel = { value: 1, formula: "1+0", style: "percent" };
  const reading = await read([withCell(firstIndicator, formColumns.value, cell), meta]);
  expect(codes(reading)).toEqual(["formulaChanged"]);
});

describe("rows and columns that were put in or taken out move formulas, which nobody changed", () => {
  const blank = { cells: [] };
  const rowsWith = (
    at: number,
    out: number,
    put: readonly SheetModel["rows"][number][],
  ): SheetModel => ({
    ...form,
    rows: [...form.rows.slice(0, at), ...put, ...form.rows.slice(at + out)],
    merges: [],
    validations: [],
    conditionalFormats: [],
  });
  const columnPut = (at: number): SheetModel => ({
    ...rowsWith(0, 0, []),
    rows: form.rows.map(({ cells, ...row }) => ({
      ...row,
      cells: [...cells.slice(0, at), null, ...cells.slice(at)],
    })),
  });
  const items = [...rowsOf(input).items.values()];
  const unfilled = rowsOf(input).items.get("CELL_THEMATIC_QI") ?? 0;

  test.each<readonly [string, SheetModel]>([
    ["a row above the head", rowsWith(0, 0, [blank])],
    ["a row among the items", rowsWith(items[3] ?? 0, 0, [blank])],
    ["a row before the indicators", rowsWith(rowsOf(input).indicatorHeading, 0, [blank])],
    ["a row less", rowsWith(unfilled, 1, [])],
    ["a column before the codes", columnPut(0)],
    ["a column before the values", columnPut(formColumns.value)],
    ["a column behind the notes", columnPut(formColumns.note + 1)],
  ])("%s", async (_, sheet) => {
    const reading = await read([sheet, meta]);
    expect(declaredBy(reading.facts)).toEqual(declared);
    expect(codes(reading)).toEqual([]);
  });

  test("a sum of the unit's own is nobody's business", async () => {
    const own: CellModel = { value: 14, formula: "E9+E10", style: "count" };
    const last = form.rows.length;
    const reading = await read([
      rowsWith(last, 0, [blank, { cells: [null, null, null, null, own] }]),
      meta,
    ]);
    expect(codes(reading)).toEqual([]);
  });
});

test("hidden and filtered rows and hidden columns are read like all others", async () => {
  const hidden: SheetModel = {
    ...form,
    columns: form.columns.map((column) => ({ ...column, hidden: true })),
    rows: form.rows.map((row) => ({ ...row, hidden: true })),
    autoFilter: { top: 7, left: 0, bottom: form.rows.length - 1, right: 6 },
  };
  const reading = await read([hidden, meta]);
  expect(declaredBy(reading.facts)).toEqual(declared);
  expect(codes(reading)).toEqual([]);
});

test("macros and links are said, and the form is read", () => {
  const open: OpenBytes = (given) => {
    const opened = opensAs([form, meta])(given);
    return opened.ok ? ok({ ...opened.value, hasMacros: true, hasLinks: true }) : opened;
  };
  const file = { path: "a.xlsm", sha256: "", bytes: new Uint8Array(), modified: null };
  const reading = readSubmission(file, { open, ...knownItems });
  if (reading.kind !== "form") throw new Error(reading.kind);
  expect(declaredBy(reading.facts)).toEqual(declared);
  expect(codes(reading)).toEqual(["macrosIgnored", "linksNotFollowed"]);
});

test.each([
  ["1", "olderForm"],
  [String(formVersion + 1), "newerForm"],
])("a form of version %s is read, and that is said", async (version, code) => {
  const rows = meta.rows.map((row) =>
    row.cells[0]?.value === "version"
      ? { ...row, cells: replaced(row.cells, 1, { value: version, style: "meta" }) }
      : row,
  );
  const reading = await read([form, { ...meta, rows }]);
  expect(declaredBy(reading.facts)).toEqual(declared);
  expect(codes(reading)).toContain(code);
});
