import { plainSheet } from "#core/sheet/sheet-model";
import { formSheet, sampleModel } from "./sample-model";
import { bookOf, cellOf, columnOf, writtenParts, writtenSheet } from "./written-parts";

const { print } = plainSheet;

test.each([
  ["column widths", { columns: [{ width: 12.5 }] }, '<col min="1" max="1" width="12.5"'],
  ["hidden columns", { columns: [{ width: 9, hidden: true }] }, 'hidden="true"'],
  ["row heights", { rows: [{ height: 33, cells: [] }] }, '<row r="1" ht="33" customHeight="1"/>'],
  ["hidden rows", { rows: [{ hidden: true, cells: [] }] }, '<row r="1" hidden="1"/>'],
  ["merges", { merges: [{ top: 0, left: 0, bottom: 1, right: 27 }] }, 'ref="A1:AB2"'],
  [
    "rows and columns that stay in view",
    { freeze: { rows: 2, columns: 1 } },
    '<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"',
  ],
  ["rows only that stay in view", { freeze: { rows: 2, columns: 0 } }, '<pane ySplit="2" topL'],
  ["no grid lines", { showGridLines: false }, 'showGridLines="0"'],
  ["a filter", { autoFilter: { top: 3, left: 0, bottom: 9, right: 4 } }, 'ref="A4:E10"'],
  ["A4 across", { print: { ...print, orientation: "landscape" } }, 'paperSize="9" orientation="la'],
  ["one page wide, any number down", {}, 'fitToWidth="1" fitToHeight="0"'],
  ["margins in inches", {}, '<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.78'],
] as const)("a sheet keeps %s", async (_, changes, expected) => {
  expect(await writtenSheet(changes)).toContain(expected);
});

test("a scale stands where nothing is fitted", async () => {
  const xml = await writtenSheet({ print: { ...print, fitToWidth: false, scale: 82 } });
  expect(xml).toContain('scale="82"');
  expect(xml).not.toContain("fitTo");
});

test("a page break stands before its column, and never before the first", async () => {
  const columns = [
    { width: 9, pageBreakBefore: true },
    { width: 9 },
    { width: 9, pageBreakBefore: true },
  ];
  expect(await writtenSheet({ columns })).toContain(
    '<colBreaks count="1" manualBreakCount="1"><brk id="2"',
  );
});

test("a sheet that is not fitted prints at its own size", async () => {
  expect(await writtenSheet({ print: { ...print, fitToWidth: false } })).not.toContain("fitTo");
});

test("a page break stands before its row, and never before the first", async () => {
  const breaking = { pageBreakBefore: true, cells: [] };
  const rows = [breaking, { cells: [] }, breaking];
  expect(await writtenSheet({ rows })).toContain(
    '<rowBreaks count="1" manualBreakCount="1"><brk id="2" ',
  );
});

test.each([
  ["all", "<headerFooter><oddHeader>&amp;C", false],
  ["fromSecond", '<headerFooter differentFirst="1"><oddHeader>&amp;C', false],
  ["none", "headerFooter", true],
] as const)("page numbers: %s", async (pageNumbers, expected, missing) => {
  const xml = await writtenSheet({ print: { ...print, pageNumbers } });
  expect(xml.includes(expected)).toBe(!missing);
  expect(xml).not.toContain("firstHeader");
});

test("the footer stands on the first page too, and its ampersand is a sign", async () => {
  const xml = await writtenSheet({ print: { ...print, footer: "DỰ THẢO & xem" } });
  const words = '&amp;C&amp;"Times New Roman,Italic"&amp;11DỰ THẢO &amp;&amp; xem';
  expect(xml).toContain(`<oddFooter>${words}</oddFooter><firstFooter>${words}</firstFooter>`);
});

test("figures at the start of the footer do not become a size of letters", async () => {
  expect(await writtenSheet({ print: { ...print, footer: "2026" } })).toContain("&amp;11 2026<");
});

test("a footer stays within what Excel accepts", async () => {
  const xml = await writtenSheet({ print: { ...print, footer: "&".repeat(400) } });
  const [, words = ""] = /<oddFooter>([^<]*)</u.exec(xml) ?? [];
  const length = words.replaceAll("&amp;", "&").length;
  expect(length).toBeGreaterThan(200);
  expect(length).toBeLessThanOrEqual(255);
});

test("protection has no password; selecting and widening stay free", async () => {
  const xml = await writtenSheet({ protected: true });
  expect(xml).toContain(
    '<sheetProtection sheet="1" objects="1" scenarios="1" selectLockedCells="0" selectUnlockedCells="0" formatColumns="0" formatRows="0"/>',
  );
  expect(await writtenSheet({ protected: false })).not.toContain("sheetProtection");
});

test("links lead to a cell of the workbook or to a file", async () => {
  const parts = await writtenParts(sampleModel);
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
    `<hyperlink ref="C5" location="&apos;Danh mục&apos;!A1"/>`,
  );
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain(
    'Target="nộp/Xã%20Tân%20Quang%20%231.xlsx" TargetMode="External"',
  );
});

test.each([
  ["a drive", "D:\\Báo cáo\\a.xlsx", "file:///D:/Báo%20cáo/a.xlsx"],
  ["a share", "\\\\may-chu\\chung\\a.xlsx", "file://may-chu/chung/a.xlsx"],
  ["a root", "/srv/báo cáo/a.xlsx", "file:///srv/báo%20cáo/a.xlsx"],
  ["a folder beside", "nop/50%.xlsx", "nop/50%25.xlsx"],
])("a link to %s is an address", async (_, path, target) => {
  const sheet = { ...columnOf(cellOf("a")), links: [{ row: 0, column: 0, to: { path } }] };
  const parts = await writtenParts(bookOf(sheet));
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain(`Target="${target}"`);
});

test("a link on a cell keeps the cell", async () => {
  const xml = (await writtenParts(bookOf(formSheet))).get("xl/worksheets/sheet1.xml");
  expect(xml).toMatch(/<c r="C5" t="s" s="\d+"><v>/u);
});
