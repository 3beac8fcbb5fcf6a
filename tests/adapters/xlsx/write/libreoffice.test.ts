import { read, type CellObject, type WorkBook } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { libreOfficeVersion, savedByLibreOffice } from "../../../support/libreoffice";
import { sampleModel } from "./sample-model";
import { bookOf, cellOf, columnOf } from "./written-parts";

const version = libreOfficeVersion();
/** The first start of LibreOffice makes a profile. */
const patience = 120_000;

const texts = [
  "Đảng ủy xã Tân Quang",
  "=1+1",
  "+84 912",
  "-5",
  "@SUM(A1)",
  "\t=1+1",
  "001",
  "1/5",
  "1.692",
  "#N/A",
  "_x0041_",
  "  hai đầu  ",
  "dòng 1\ndòng 2",
  "'001",
  "<b>&amp;",
  "ơ".repeat(10_000),
];

const cellsOf = (book: WorkBook, sheet: string): readonly (readonly [string, CellObject])[] =>
  Object.entries(book.Sheets[sheet] ?? {}).filter(
    (entry): entry is [string, CellObject] => !entry[0].startsWith("!"),
  );

function describeSaved(): void {
  let saved: WorkBook;
  let written: WorkBook;
  let parts: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const bytes = await writeWorkbook(sampleModel);
    const after = savedByLibreOffice(bytes);
    written = read(bytes, { type: "array" });
    saved = read(after, { type: "array" });
    const unzipped = Object.entries(unzipSync(after));
    parts = new Map(unzipped.map(([path, part]) => [path, strFromU8(part)]));
  }, patience);

  const sheet = (): string =>
    (parts.get("xl/worksheets/sheet1.xml") ?? "")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'");

  test("every sheet, its place and whether it is seen survive", () => {
    expect(saved.SheetNames).toEqual(written.SheetNames);
    const hidden = saved.Workbook?.Sheets?.map(({ Hidden }) => Boolean(Hidden));
    expect(hidden).toEqual([false, false, true, true]);
  });

  test.each(sampleModel.sheets.map(({ name }) => name))(
    "what LibreOffice calculates is what was stored: %s",
    (name) => {
      const values = (book: WorkBook): unknown =>
        cellsOf(book, name).map(([at, { t, v, f }]) => ({
          at,
          t,
          f,
          v: typeof v === "number" ? v.toPrecision(14) : v,
        }));
      expect(values(saved)).toEqual(values(written));
    },
  );

  test.each([
    ["the rule for a figure", 'type="custom"', 'OR(D5="không có",AND(ISNUMBER(D5),D5&gt;=0,'],
    ["the rule from a list elsewhere", 'sqref="E6:E9"', "'Danh mục'!$A$1:$A$3"],
    ["the prompt", 'promptTitle="Số liệu"', "Nhập số nguyên từ 0 trở lên.&#10;Để trống"],
    [
      "the refusal",
      'errorTitle="Không hợp lệ"',
      "Chỉ nhập số nguyên từ 0 trở lên &amp; “không có”.",
    ],
    ["the protection", '<sheetProtection sheet="true"', 'formatColumns="false"'],
    ["the conditions", 'sqref="A5:E9"', 'AND($D5="",$C5&lt;&gt;"")'],
    ["the bar", 'minLength="0" maxLength="100"', '<cfvo type="num" val="1">'],
    ["the page", 'paperSize="9"', 'orientation="landscape"'],
    ["the width on paper", 'fitToPage="true"', 'fitToWidth="1" fitToHeight="0"'],
    ["the head of pages from the second on", 'differentFirst="true"', "&amp;P</oddHeader>"],
    [
      "the foot of pages",
      "<firstFooter>",
      "DỰ THẢO – xã Tân Quang &amp;&amp; đơn vị</firstFooter>",
    ],
    ["the page break", "<rowBreaks", 'id="7"'],
    ["the filter", "<autoFilter", 'ref="A4:E9"'],
    ["the merges", 'ref="A1:E1"', 'ref="A2:E2"'],
  ])("%s survives", (_, ...expected) => {
    expect(expected.filter((fragment) => !sheet().includes(fragment))).toEqual([]);
  });

  test("names, print areas and repeated rows survive", () => {
    const names = new Map(
      saved.Workbook?.Names?.map(({ Name, Sheet, Ref }) => [`${Name} ${String(Sheet)}`, Ref]),
    );
    expect(Object.fromEntries(names)).toMatchObject({
      "so_lieu undefined": "'Biểu nhập'!$D$5:$D$9",
      "_xlnm.Print_Area 0": "'Biểu nhập'!$A$1:$E$11",
      "_xlnm.Print_Titles 0": "'Biểu nhập'!$4:$4",
      "_xlnm.Print_Area 3": "'Ủy ban ''A'' - Quý 1'!$A$1:$B$2",
    });
  });

  test("cells for typing stay unlocked and the letters stay Times New Roman", () => {
    const styles = parts.get("xl/styles.xml") ?? "";
    expect(styles).toContain('<protection locked="false"');
    expect(styles).toContain('<name val="Times New Roman"');
    expect(styles).toContain('formatCode="[$-42A]0.00%_)"');
  });

  test(
    "awkward texts survive",
    async () => {
      const bytes = await writeWorkbook(bookOf(columnOf(...texts.map((text) => cellOf(text)))));
      const book = read(savedByLibreOffice(bytes), { type: "array" });
      expect(cellsOf(book, "S").map(([, { v }]) => v)).toEqual(texts);
    },
    patience,
  );

  test(
    "a wrong stored value would be seen: LibreOffice does calculate",
    async () => {
      const bytes = await writeWorkbook(bookOf(columnOf(cellOf(5, "count", "1+1"))));
      const book = read(savedByLibreOffice(bytes), { type: "array" });
      expect(cellsOf(book, "S")).toEqual([["A1", expect.objectContaining({ v: 2 })]]);
    },
    patience,
  );
}

if (version === null) {
  test("LibreOffice is not installed: its opening of our workbooks was left out", () => {
    process.stdout.write("LibreOffice not found: its checks were left out\n");
    expect(libreOfficeVersion()).toBeNull();
  });
} else {
  describe(`a workbook that ${version} has opened and saved`, describeSaved);
}
