import { placed, placeOf, sheetList } from "#text/issues/place";

const nowhere = { file: null, sheet: null, cell: null };

test.each([
  [{ file: "nop/abc.xlsx", sheet: "Biểu nhập", cell: "D12" }, "nop/abc.xlsx, 'Biểu nhập'!D12"],
  [{ file: "nop/abc.xlsx", sheet: "Biểu nhập", cell: null }, "nop/abc.xlsx, 'Biểu nhập'"],
  [{ file: "nop/abc.xlsx", sheet: null, cell: null }, "nop/abc.xlsx"],
  [{ file: "so.csv", sheet: null, cell: "B7" }, "so.csv, B7"],
  [{ file: null, sheet: "Biểu nhập", cell: "D12" }, "'Biểu nhập'!D12"],
  [{ file: null, sheet: "Quý 'I'", cell: "A1" }, "'Quý ''I'''!A1"],
  [nowhere, ""],
])("of a place only the known parts are written: %j", (at, written) => {
  expect(placeOf(at)).toBe(written);
});

test("names of files and sheets cannot break the line or turn its direction", () => {
  const at = { file: "a\n\u202eb.xlsx", sheet: "S\u0007\u200fx", cell: "A1" };
  expect(placeOf(at)).toBe("a b.xlsx, 'Sx'!A1");
});

test("a sentence begins with its place, and with a capital where there is none", () => {
  expect(placed("abc.xlsx", "đơn vị chưa có mã.")).toBe("abc.xlsx: đơn vị chưa có mã.");
  expect(placed("", "đơn vị chưa có mã.")).toBe("Đơn vị chưa có mã.");
  expect(placed("", "“12” là số âm.")).toBe("“12” là số âm.");
});

test("of many sheets the first six are named", () => {
  const sheets = Array.from({ length: 9 }, (_, index) => `Sheet${String(index + 1)}`);
  expect(sheetList(sheets)).toBe("'Sheet1', 'Sheet2', 'Sheet3', 'Sheet4', 'Sheet5', 'Sheet6', …");
  expect(sheetList(["Một"])).toBe("'Một'");
});
