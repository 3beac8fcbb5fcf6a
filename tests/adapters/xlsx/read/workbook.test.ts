import { openXlsx, type XlsxContent } from "#adapters/xlsx/read/open-xlsx";
import {
  craftWorkbook,
  type CraftedParts,
  relationshipsXml,
  sheetXml,
  workbookEntries,
  workbookXml,
} from "./crafted-workbook";
import { type CraftedEntry, craftZip, utf8 } from "./crafted-zip";
import { craftedCells, craftedRefusal, fixture, refusal, sheetCells } from "./reading";

const rows = "<row><c><v>1</v></c></row>";
const one = { A1: { kind: "number", value: 1 } };
const nothing = Uint8Array.of();

function opened(parts: CraftedParts): XlsxContent {
  const result = openXlsx(craftWorkbook(parts));
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** A workbook of one sheet whose parts lie where the targets say. */
function placed(
  target: string,
  entry: Partial<CraftedEntry> & { readonly name: string },
): Uint8Array {
  const others = workbookEntries({
    workbookRelationships: relationshipsXml(["r1", "worksheet", target]),
  }).filter(({ name }) => !name.includes("sheet1"));
  return craftZip([...others, { data: sheetXml(rows), ...entry }]);
}

describe("a sheet is found by its relationship, wherever it lies", () => {
  test.each([
    ["beside the workbook", "sheet.xml", "xl/sheet.xml"],
    ["from the root", "/other/sheet.xml", "other/sheet.xml"],
    ["a folder up", "../other/sheet.xml", "other/sheet.xml"],
    ["by detours", "./a/.././b/./sheet.xml", "xl/b/sheet.xml"],
    ["in other letters", "Worksheets/SHEET.xml", "xl/worksheets/sheet.XML"],
    ["with backslashes", "worksheets\\sheet.xml", "xl/worksheets/sheet.xml"],
    ["under a Vietnamese name", "/tờ/sổ.xml", "tờ/sổ.xml"],
    ["under a name of decomposed letters", "/tờ/sổ.xml", "tờ/sổ.xml".normalize("NFD")],
    ["under a name in percents", "/t%E1%BB%9D.xml", "tờ.xml"],
    ["under a name that has percents itself", "/t%E1%BB%9D.xml", "t%E1%BB%9D.xml"],
    ["under a name with a bare percent", "/100%.xml", "100%.xml"],
  ])("%s", (_, target, name) => {
    expect(sheetCells(placed(target, { name }), "S1")).toEqual(one);
  });

  test("under a name that says it is UTF-8", () => {
    expect(sheetCells(placed("/tờ.xml", { name: "tờ.xml", flags: 0x800 }), "S1")).toEqual(one);
  });

  test("under a name in the old encoding of zips", () => {
    const nameBytes = Uint8Array.of(0x82, ...utf8(".xml"));
    expect(sheetCells(placed("/é.xml", { name: "é.xml", nameBytes }), "S1")).toEqual(one);
  });

  test.each([
    ["a part that is not there", "worksheets/none.xml"],
    ["a part outside the file", "../../../sheet.xml"],
    ["another machine", "file:///C:/sheet1.xml"],
  ])("but %s is refused", (_, target) => {
    expect(refusal(placed(target, { name: "xl/worksheets/sheet1.xml" }))).toBe("damaged");
  });

  test("a link out of the file is never followed, not even to a part of the file", () => {
    const link = ["r1", "worksheet", "worksheets/sheet1.xml", 'TargetMode="External"'] as const;
    expect(craftedRefusal({ rows, workbookRelationships: relationshipsXml(link) })).toBe("damaged");
  });
});

describe("sheets", () => {
  const three = workbookXml(
    '<sheet name="Biểu nhập" sheetId="1" r:id="r1"/>' +
      '<sheet name="Ẩn" sheetId="2" state="hidden" r:id="r1"/>' +
      '<sheet name="_meta" sheetId="3" state="veryHidden" r:id="r1"/>',
  );

  test("hidden ones are listed too, in the order of the workbook", () => {
    expect(opened({ workbook: three }).sheets).toEqual([
      { name: "Biểu nhập", visibility: "visible" },
      { name: "Ẩn", visibility: "hidden" },
      { name: "_meta", visibility: "veryHidden" },
    ]);
  });

  test.each(["Biểu nhập", "BIỂU NHẬP", "Biểu nhập".normalize("NFD")])(
    "are found as Excel finds them: %s",
    (name) => {
      expect(opened({ rows, workbook: three }).readGrid(name)).toMatchObject({
        ok: true,
        value: { sheet: "Biểu nhập", visibility: "visible" },
      });
    },
  );

  test.each(["Biểu", "", "__proto__", "constructor"])("'%s' is not there", (name) => {
    expect(opened({ workbook: three }).readGrid(name)).toEqual({
      ok: false,
      error: "sheetMissing",
    });
  });

  test("two that differ only in how letters are composed are told apart", () => {
    const [composed, decomposed] = ["Đắk".normalize("NFC"), "Đắk".normalize("NFD")];
    const workbook = workbookXml(
      `<sheet name="${composed}" sheetId="1" r:id="r1"/><sheet name="${decomposed}" sheetId="2" r:id="r1"/>`,
    );
    const book = opened({ rows, workbook });
    for (const name of [composed, decomposed]) {
      expect(book.readGrid(name)).toMatchObject({ ok: true, value: { sheet: name } });
    }
  });

  test.each([
    ["none", "", "noSheets"],
    ["without a name", '<sheet sheetId="1" r:id="r1"/>', "damaged"],
    ["without a relationship", '<sheet name="S1" sheetId="1"/>', "damaged"],
    ["with an id of another kind", '<sheet name="S1" sheetId="1" id="r1"/>', "damaged"],
    [
      "of the same name twice",
      '<sheet name="S1" sheetId="1" r:id="r1"/><sheet name="S1" sheetId="2" r:id="r1"/>',
      "damaged",
    ],
  ])("%s: refused", (_, sheets, reason) => {
    expect(craftedRefusal({ workbook: workbookXml(sheets) })).toBe(reason);
  });

  test.each([
    ["a chart sheet", "chartsheet"],
    ["a dialog sheet", "dialogsheet"],
    ["a macro sheet", "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet"],
  ])("%s holds no cells", (_, kind) => {
    const workbookRelationships = relationshipsXml(["r1", kind, "worksheets/sheet1.xml"]);
    expect(craftedCells({ rows, workbookRelationships })).toEqual({});
  });

  test("a sheet of an unknown kind is refused, not taken for an empty one", () => {
    const workbookRelationships = relationshipsXml(["r1", "urn:other", "worksheets/sheet1.xml"]);
    expect(craftedRefusal({ rows, workbookRelationships })).toBe("damaged");
  });
});

test("without its styles a workbook still has its numbers, as spreadsheet programs show them", () => {
  const dated = '<row><c s="0"><v>46000</v></c><c s="7"><v>5</v></c></row>';
  const entries = workbookEntries({
    rows: dated,
    styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
  });
  expect(refusal(craftZip(entries))).toBe("damaged");
  const without = craftZip(entries.filter(({ name }) => name !== "xl/styles.xml"));
  expect(sheetCells(without, "S1")).toEqual({
    A1: { kind: "number", value: 46000 },
    B1: { kind: "number", value: 5 },
  });
});

describe("what a file says of itself", () => {
  test.each(["exceljs", "libreoffice"])("is read from the file of %s", (producer) => {
    const book = openXlsx(fixture("real", producer));
    expect(book.ok ? book.value.facts() : book).toEqual({
      ok: true,
      value: { modified: "2026-12-20T08:09:10Z", lastModifiedBy: "Nguyễn Văn Đức" },
    });
  });

  test("is null when it says nothing", () => {
    expect(opened({}).facts()).toEqual({
      ok: true,
      value: { modified: null, lastModifiedBy: null },
    });
  });

  test("is refused when it is damaged, while the sheets can be read", () => {
    const type =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    const entries = workbookEntries({
      rows,
      packageRelationships: relationshipsXml(
        ["r1", "officeDocument", "xl/workbook.xml"],
        ["r2", type, "docProps/core.xml"],
      ),
    });
    const bytes = craftZip([...entries, { name: "docProps/core.xml", data: "<cut" }]);
    const book = openXlsx(bytes);
    expect(book.ok ? book.value.facts() : book).toEqual({ ok: false, error: "damaged" });
    expect(sheetCells(bytes, "S1")).toEqual(one);
  });
});

describe("macros", () => {
  test("are noticed and left alone", () => {
    const book = openXlsx(fixture("edge", "xlsm"));
    expect(book.ok && book.value.hasMacros).toBe(true);
    expect(sheetCells(fixture("edge", "xlsm"), "S1")).toEqual(one);
  });

  test("are noticed by their relationship, whatever the part is called", () => {
    const type = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";
    const workbookRelationships = relationshipsXml(
      ["r1", "worksheet", "worksheets/sheet1.xml"],
      ["r2", type, "harmless.bin"],
    );
    expect(opened({ workbookRelationships }).hasMacros).toBe(true);
    expect(opened({}).hasMacros).toBe(false);
  });
});

test("links to other workbooks are noticed and never followed", () => {
  const workbookRelationships = relationshipsXml(
    ["r1", "worksheet", "worksheets/sheet1.xml"],
    ["r2", "externalLink", "externalLinks/externalLink1.xml"],
  );
  expect(opened({ workbookRelationships }).hasLinks).toBe(true);
  expect(opened({}).hasLinks).toBe(false);
});

test("only the part of the sheet that is asked for is inflated", () => {
  const sheets = '<sheet name="S1" sheetId="1" r:id="r1"/><sheet name="S2" sheetId="2" r:id="r2"/>';
  const entries = workbookEntries({
    rows,
    workbook: workbookXml(sheets),
    workbookRelationships: relationshipsXml(
      ["r1", "worksheet", "worksheets/sheet1.xml"],
      ["r2", "worksheet", "worksheets/sheet2.xml"],
    ),
  });
  const second = { name: "xl/worksheets/sheet2.xml", data: "x", packed: nothing };
  const book = openXlsx(craftZip([...entries, second]));
  expect(book.ok && book.value.readGrid("S1").ok).toBe(true);
  expect(book.ok && book.value.readGrid("S2")).toEqual({ ok: false, error: "damaged" });
});
