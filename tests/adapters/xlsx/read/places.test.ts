import { craftedCells, craftedRefusal } from "./reading";

const number = (value: number): { kind: "number"; value: number } => ({ kind: "number", value });

test("cells and rows without a place follow the one before", () => {
  const rows =
    "<row><c><v>1</v></c><c/><c><v>3</v></c></row>" +
    '<row r="5"><c r="C5"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row>';
  expect(craftedCells({ rows })).toEqual({
    A1: number(1),
    C1: number(3),
    C5: number(5),
    D5: number(6),
    A6: number(7),
  });
});

test("rows and cells out of order are put in order", () => {
  const rows =
    '<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
  expect(Object.keys(craftedCells({ rows }))).toEqual(["A1", "A3", "B3"]);
});

test("the last cell of a sheet is read", () => {
  const rows = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  expect(craftedCells({ rows })).toEqual({ XFD1048576: number(2) });
});

test("blank cells and blank rows are absent", () => {
  const rows = '<row r="1" spans="1:9"><c r="A1" s="0"/><c r="B1"><v/></c></row><row r="2"/>';
  expect(craftedCells({ rows })).toEqual({});
});

test.each([
  ["row 999,999,999", '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'],
  ["row 0", '<row r="0"/>'],
  ["a row that is no number", '<row r="x"/>'],
  ["row -1", '<row r="-1"/>'],
  ["column XFE", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ["column ZZZZZZ", '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'],
  ["a cell of another row", '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ["a reference with signs", '<row r="1"><c r="$A$1"><v>1</v></c></row>'],
  ["a cell twice", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ["a row twice", '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>'],
])("%s is refused", (_, rows) => {
  expect(craftedRefusal({ rows })).toBe("damaged");
});

test.each([
  ["dimension", '<dimension ref="A1:XFD1048576"/>', ""],
  ["merge", "", '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'],
  [
    "validation",
    "",
    '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>',
  ],
])("a %s over the whole sheet costs nothing", (_, before, behind) => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const data = "<sheetData><row><c><v>1</v></c></row></sheetData>";
  const sheet = `<worksheet xmlns="${main}">${before}${data}${behind}</worksheet>`;
  expect(craftedCells({ sheet })).toEqual({ A1: number(1) });
});
