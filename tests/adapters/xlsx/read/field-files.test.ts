import type { CellContent } from "#core/cell";
import { sheetNames } from "#core/words/names";
import { fieldFile } from "../../../support/field-files";
import { relationshipsXml, sheetXml, workbookEntries } from "./crafted-workbook";
import { craftZip } from "./crafted-zip";
import { type Cells, craftedCells, craftedRefusal, refusal, sheetCells } from "./reading";

const cellsOf = (name: string): Cells =>
  sheetCells(fieldFile(`field/${name}`).bytes, sheetNames.form);

test.each<readonly [string, Cells]>([
  ["merge-col", {}],
  ["row-per-cell", {}],
  ["style-empty", {}],
  ["alt-xf-first", {}],
  ["alt-xf-last", {}],
  ["styles-part-lost", {}],
  ["float-noise", { E21: { kind: "number", value: 5334.9999999999991 } }],
  ["strict-datetime-note", { G21: { kind: "date", serial: 46368 + 39_600 / 86_400 } }],
])("%s: a form that another program saved has the cells that were handed in", (name, other) => {
  expect(cellsOf(name)).toEqual({ ...cellsOf("good"), ...other });
});

const number = (value: number): CellContent => ({ kind: "number", value });
const text = (value: string): CellContent => ({ kind: "text", value });
const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe("an inline text beside a value", () => {
  test.each<readonly [string, string, CellContent]>([
    [
      "counts where the type says so",
      '<c r="A1" t="inlineStr"><is><t>a</t></is><v>7</v></c>',
      text("a"),
    ],
    ["in either order", '<c r="A1" t="inlineStr"><v>7</v><is><t>a</t></is></c>', text("a")],
    ["is passed over beside a number", '<c r="A1"><v>7</v><is><t>a</t></is></c>', number(7)],
    ["is passed over beside a text", '<c r="A1" t="str"><is><t>a</t></is><v>7</v></c>', text("7")],
  ])("%s", (_, cell, content) => {
    expect(craftedCells({ rows: row(cell) })).toEqual({ A1: content });
  });

  test("twice is refused", () => {
    const twice = '<c r="A1" t="inlineStr"><is><t>a</t></is><is><t>b</t></is></c>';
    expect(craftedRefusal({ rows: row(twice) })).toBe("damaged");
  });
});

describe("alternate content in the styles", () => {
  const compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const alternate = (fallback: string): string =>
    `<mc:AlternateContent ${compatible}><mc:Choice xmlns:hs="urn:hs" Requires="hs">` +
    `<hs:xf/><xf numFmtId="14"/></mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
  const rows = row(
    '<c r="A1" s="0"><v>5</v></c><c r="B1" s="1"><v>6</v></c><c r="C1" s="2"><v>7</v></c>',
  );
  test.each([
    ["first", `${alternate('<xf numFmtId="0"/>')}<xf numFmtId="14"/><xf numFmtId="0"/>`],
    ["in the middle", `<xf numFmtId="0"/>${alternate('<xf numFmtId="14"/>')}<xf numFmtId="0"/>`],
    ["last", `<xf numFmtId="0"/><xf numFmtId="14"/>${alternate('<xf numFmtId="0"/>')}`],
    ["around several", alternate('<xf/><xf numFmtId="14"/><xf/>')],
  ])("%s: the fallback stands in its place, and no format moves", (_, formats) => {
    expect(craftedCells({ rows, styles: `<cellXfs>${formats}</cellXfs>` })).toEqual({
      A1: number(5),
      B1: { kind: "date", serial: 6 },
      C1: number(7),
    });
  });

  test("around a number format", () => {
    const format = alternate('<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>');
    const styles = `<numFmts>${format}</numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;
    expect(craftedCells({ rows: row('<c r="A1" s="0"><v>5</v></c>'), styles })).toEqual({
      A1: { kind: "date", serial: 5 },
    });
  });

  test("without a fallback, and of the same names in another vocabulary, it is nothing", () => {
    const other =
      '<x:AlternateContent xmlns:x="urn:x"><x:Fallback><xf/></x:Fallback></x:AlternateContent>';
    const none = `<mc:AlternateContent ${compatible}><mc:Choice Requires="x"><xf/></mc:Choice></mc:AlternateContent>`;
    const styles = `<cellXfs>${other}${none}<xf numFmtId="14"/></cellXfs>`;
    expect(craftedCells({ rows: row('<c r="A1" s="0"><v>5</v></c>'), styles })).toEqual({
      A1: { kind: "date", serial: 5 },
    });
    expect(craftedRefusal({ rows: row('<c r="A1" s="1"><v>5</v></c>'), styles })).toBe("damaged");
  });
});

test("what a part declares to be of one byte a letter is read so", () => {
  const declared = (encoding: string, letters: readonly number[]): Cells => {
    const xml = sheetXml(row('<c r="A1" t="inlineStr"><is><t>@</t></is></c>'));
    const [before = "", behind = ""] = xml.split("@");
    const head = `<?xml version="1.0" encoding="${encoding}"?>${before}`;
    const ascii = (part: string): number[] => Array.from(part, (letter) => letter.charCodeAt(0));
    const data = Uint8Array.from([...ascii(head), ...letters, ...ascii(behind)]);
    const entries = workbookEntries().map((entry) =>
      entry.name.includes("sheet1") ? { ...entry, data } : entry,
    );
    return sheetCells(craftZip(entries), "S1");
  };
  expect(declared("ISO-8859-1", [0x78, 0xe3, 0xd0])).toEqual({ A1: text("xãÐ") });
  expect(declared("windows-1252", [0x80, 0xe3])).toEqual({ A1: text("€ã") });
  expect(declared("Windows-1258", [0xd0, 0xea, 0xf2, 0xe3, 0xfe])).toEqual({ A1: text("Đệă₫") });
});

describe("what programs would read differently is refused as suspicious", () => {
  const twoMain = relationshipsXml(
    ["r1", "officeDocument", "xl/workbook.xml"],
    ["r2", "officeDocument", "xl/other.xml"],
  );
  const twice = relationshipsXml(
    ["r1", "worksheet", "worksheets/sheet1.xml"],
    ["r1", "worksheet", "worksheets/sheet2.xml"],
  );
  const strings = relationshipsXml(
    ["r1", "worksheet", "worksheets/sheet1.xml"],
    ["r2", "sharedStrings", "a.xml"],
    ["r3", "sharedStrings", "b.xml"],
  );
  test.each([
    ["an element inside a value", { rows: row('<c r="A1"><v>4<x/>8</v></c>') }],
    ["a value inside a value", { rows: row('<c r="A1"><v><v>4</v></v></c>') }],
    ["an element inside a formula", { rows: row('<c r="A1"><f>1<x/>2</f><v>4</v></c>') }],
    [
      "an element inside an inline text",
      { rows: row('<c t="inlineStr"><is><t>4<x/>8</t></is></c>') },
    ],
    [
      "an element inside a shared text",
      { rows: row('<c t="s"><v>0</v></c>'), strings: "<si><t>4<x/></t></si>" },
    ],
    ["two main parts", { packageRelationships: twoMain }],
    ["one id for two parts", { workbookRelationships: twice }],
    ["two tables of strings", { workbookRelationships: strings }],
  ])("%s", (_, parts) => {
    expect(craftedRefusal(parts)).toBe("suspicious");
  });

  test("the main part named twice is one", () => {
    const named = relationshipsXml(
      ["r1", "officeDocument", "xl/workbook.xml"],
      ["r2", "officeDocument", "/xl/workbook.xml"],
    );
    expect(craftedRefusal({ packageRelationships: named })).toBeNull();
  });
});

describe("joined cells", () => {
  test.each(["P:Q", "A:XFD", "3:4", "1:1048576"])("may be whole columns or rows: %s", (ref) => {
    const behind = `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`;
    expect(craftedRefusal({ rows: row("<c><v>1</v></c>"), behind })).toBeNull();
  });

  test.each(["Q:P", "4:3", "0:1", "1:1048577", "XFE:XFE", ":", "P:", "P:3"])(
    "that cannot be are refused: %s",
    (ref) => {
      const behind = `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`;
      expect(craftedRefusal({ rows: row("<c><v>1</v></c>"), behind })).toBe("damaged");
    },
  );
});

test("a million empty rows below a form, as Excel leaves them, are read", () => {
  const empty = Array.from(
    { length: 1_048_376 },
    (_, at) => `<row r="${String(at + 201)}" spans="1:7" ht="18" customHeight="1"/>`,
  );
  const rows = row('<c r="A1"><v>1</v></c>') + empty.join("");
  expect(craftedCells({ rows })).toEqual({ A1: number(1) });
});

test.each(["ole-embeds-form", "xls-with-theme"])(
  "%s is refused as the old workbook it is",
  (name) => {
    expect(refusal(fieldFile(`field/${name}`).bytes)).toBe("xls");
  },
);
