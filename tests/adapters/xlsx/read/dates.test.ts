import { isBuiltInDate } from "#adapters/xlsx/read/package/number-format";
import { showsDate } from "#core/sheet/looks/date-format";
import { serialOfIsoDate } from "#adapters/xlsx/read/sheet/iso-date";
import { workbookXml } from "./crafted-workbook";
import { craftedCells, craftedRefusal } from "./reading";

test.each([
  "dd/mm/yyyy",
  "yyyy\\-mm\\-dd;@",
  "[$-42A]dd\\ mmmm\\ yyyy",
  '"ngày" dd "tháng" mm',
  "[h]:mm",
  "[mm]:ss",
  "[ss].00",
  "mm:ss.0",
  "D/M/YY",
  "h:mm AM/PM",
  "[Red]dd",
])("%s shows a date or a time", (code) => {
  expect(showsDate(code)).toBe(true);
});

test.each([
  "General",
  "0.00E+00",
  "#,##0",
  '0.00"d"',
  '#,##0\\ "đ"',
  "[Red]0.00",
  "[$₫-42A]#,##0",
  "[<=100]0;[Blue]0.0",
  "@",
  "#,##0_d",
  "*d0",
  "\\d0",
  '"ngày',
  "[hm]0",
  "[]0",
  "[",
])("%s shows a number", (code) => {
  expect(showsDate(code)).toBe(false);
});

test.each([
  [13, false],
  [14, true],
  [22, true],
  [23, false],
  [26, false],
  [27, true],
  [36, true],
  [37, false],
  [44, false],
  [45, true],
  [47, true],
  [48, false],
  [49, false],
  [50, true],
  [58, true],
  [59, false],
])("built-in format %s is a date: %s", (id, isDate) => {
  expect(isBuiltInDate(id)).toBe(isDate);
});

test.each([
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["2000-02-29", 36585],
  ["2026-03-05", 46086],
  ["2026-03-05T00:00:00.000", 46086],
  ["2026-03-05T12:00:00Z", 46086.5],
  ["2026-03-05T06:30", 46086 + 6.5 / 24],
  ["9999-12-31", 2958465],
  ["18:00:00", 0.75],
  ["T18:00:00", 0.75],
  ["2026-12-12T10:59:59.9999999999984025", 46368 + 39_600 / 86_400],
  ["PT26H", 26 / 24],
  ["P1DT12H", 1.5],
  ["PT90M", 1.5 / 24],
  ["PT1H30M0.0000000001S", 1.5 / 24 + 0.0000000001 / 86_400],
  ["P2D", 2],
])("%s is the day %s of the 1900 system", (iso, serial) => {
  expect(serialOfIsoDate(iso)).toBe(serial);
});

test.each([
  "",
  "T",
  "2026",
  "2026-3-5",
  "2026-13-01",
  "2026-02-29",
  "1899-12-30",
  "05/03/2026",
  "2026-03-05T24:00:00",
  "2026-03-05T12:00:00+07:00",
  "2026-03-05 12",
  "12:60",
  "1:2:3:4",
  "12:00:00.",
  "12:00:00.1e5",
  "P",
  "PT",
  "P1DT",
  "P1Y",
  "P1M",
  "PT1.5H",
])("'%s' is no date", (iso) => {
  expect(serialOfIsoDate(iso)).toBeNull();
});

const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf/></cellXfs>';

const rows =
  '<row><c s="1"><v>44538</v></c><c s="0"><v>5</v></c><c s="2"><v>6</v></c><c><v>7</v></c></row>';

test("only numbers under a date format of the cell are dates", () => {
  expect(craftedCells({ rows, styles })).toEqual({
    A1: { kind: "date", serial: 44538 },
    B1: { kind: "number", value: 5 },
    C1: { kind: "number", value: 6 },
    D1: { kind: "number", value: 7 },
  });
});

test.each(["1", "true"])("dates of the 1904 system are moved to the 1900 system: %s", (flag) => {
  const sheets = '<sheet name="S1" sheetId="1" r:id="r1"/>';
  const workbook = workbookXml(sheets, `<workbookPr date1904="${flag}"/>`);
  const cells = craftedCells({ rows, styles, workbook });
  expect(cells["A1"]).toEqual({ kind: "date", serial: 46000 });
  expect(cells["B1"]).toEqual({ kind: "number", value: 5 });
});

test("a format that the styles do not have is refused", () => {
  expect(craftedRefusal({ rows: '<row><c s="3"><v>1</v></c></row>', styles })).toBe("damaged");
});
