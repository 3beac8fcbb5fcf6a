/** @jest-environment node */
import { read } from "@e965/xlsx";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { plainSheet } from "#core/sheet/sheet-model";
import { sampleReport, sheetsOf } from "../../../support/sample-report";
import { formSheet, sampleModel } from "./sample-model";
import { bookOf, cellOf, columnOf, writtenParts } from "./written-parts";

const clockOnly = [
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
  "setTimeout",
  "clearTimeout",
] as const;

afterEach(() => jest.useRealTimers());

test.each([
  ["bars and all", sampleModel],
  ["plain", bookOf(columnOf(cellOf("a")))],
])("the same model gives the same bytes whatever the clock says: %s", async (_, model) => {
  const written: Uint8Array[] = [];
  for (const now of ["2026-01-01T00:00:00Z", "2031-12-31T23:59:58Z"]) {
    jest.useFakeTimers({ now: new Date(now), doNotFake: [...clockOnly] });
    written.push(await writeWorkbook(model));
  }
  expect(Buffer.from(written[0] ?? []).equals(written[1] ?? new Uint8Array())).toBe(true);
});

test("the properties carry the time of the model, and nothing of the machine", async () => {
  const core = (await writtenParts(sampleModel)).get("docProps/core.xml");
  expect(core).toContain('xsi:type="dcterms:W3CDTF">2026-12-20T00:00:00Z</dcterms:modified>');
  expect(core).toContain('xsi:type="dcterms:W3CDTF">2026-12-20T00:00:00Z</dcterms:created>');
  expect(core).toContain("<cp:lastModifiedBy>Văn phòng &lt;Đảng ủy&gt; &amp; HĐND<");
});

test.each([
  ["a name", "<definedName name=\"so_lieu\">'Biểu nhập'!$D$5:$D$9<"],
  ["a name of one cell", "<definedName name=\"ty_le\">'Biểu nhập'!$D$10<"],
  ["what is printed", '_xlnm.Print_Area" localSheetId="0">\'Biểu nhập\'!$A$1:$E$11<'],
  ["what is repeated", '_xlnm.Print_Titles" localSheetId="0">\'Biểu nhập\'!$4:$4<'],
  [
    "what is filtered",
    '_xlnm._FilterDatabase" hidden="1" localSheetId="0">\'Biểu nhập\'!$A$4:$E$9<',
  ],
  ["an apostrophe", "_xlnm.Print_Titles\" localSheetId=\"3\">'Ủy ban ''A'' - Quý 1'!$1:$2<"],
])("names quote their sheet: %s", async (_, expected) => {
  expect((await writtenParts(sampleModel)).get("xl/workbook.xml")).toContain(expected);
});

test("sheets stand in order, hidden ones hidden", async () => {
  const { Workbook, SheetNames } = read(await writeWorkbook(sampleModel), { type: "array" });
  expect(SheetNames).toEqual(["Biểu nhập", "Danh mục", "_meta", "Ủy ban 'A' - Quý 1"]);
  expect(Workbook?.Sheets?.map((sheet) => sheet.Hidden)).toEqual([0, 0, 2, 1]);
});

test("the workbook opens on the first sheet that can be seen", async () => {
  const hidden = { ...plainSheet, name: "H", visibility: "hidden", rows: [] } as const;
  const parts = await writtenParts(bookOf(hidden, formSheet));
  expect(parts.get("xl/workbook.xml")).toContain('activeTab="1"');
});

test.each([
  ["no sheet", bookOf()],
  ["no visible sheet", bookOf({ ...plainSheet, name: "H", visibility: "hidden", rows: [] })],
])("a workbook shows something: %s is a bug", async (_, model) => {
  await expect(writeWorkbook(model)).rejects.toThrow("at least one sheet");
});

test("nothing makes Excel calculate a workbook that nobody touched, so that it does not ask to save it", async () => {
  const books = [sampleModel, { ...sampleModel, sheets: sheetsOf(sampleReport("di-linh", 4)) }];
  for (const book of books) {
    const parts = await writtenParts(book);
    const list = parts.get("xl/workbook.xml") ?? "";
    // Of Excel 2019 and all since: the number of an older engine is calculated anew.
    expect(list.match(/<calcPr[^>]*>/gu)).toEqual(['<calcPr calcId="191029"/>']);
    const formulas = [...parts].flatMap(([name, xml]) =>
      name.startsWith("xl/worksheets/sheet") ? (xml.match(/<f[ >][^<]*/gu) ?? []) : [],
    );
    // Their results are others each time that the file is opened.
    const volatile = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/u;
    expect(formulas.filter((formula) => volatile.test(formula))).toEqual([]);
    expect([...parts.keys()]).not.toContain("xl/calcChain.xml");
  }
});

test("a workbook says which program made it, and counts and names its sheets, hidden ones too", async () => {
  const app = (await writtenParts(sampleModel)).get("docProps/app.xml") ?? "";
  expect(app).toContain("<Application>so-chi-tieu</Application>");
  expect(app).toContain("<vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>4</vt:i4>");
  expect(app).toContain('<TitlesOfParts><vt:vector size="4" baseType="lpstr">');
  expect([...app.matchAll(/<vt:lpstr>([^<]*)<\/vt:lpstr>/gu)].map(([, name]) => name)).toEqual([
    ...["Worksheets", "Biểu nhập", "Danh mục", "_meta", "Ủy ban 'A' - Quý 1"],
  ]);
});
