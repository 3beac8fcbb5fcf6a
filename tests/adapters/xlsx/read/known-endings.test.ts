import { KnownEndings } from "#adapters/xlsx/read/sheet/known-endings";
import { sheetXml } from "./crafted-workbook";
import { craftWorkbook } from "./crafted-workbook";
import { craftedCells, craftedRefusal, readAll } from "./reading";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const rules = `<conditionalFormatting sqref="F9:F136">${'<cfRule type="expression" priority="1"><formula>LEFT($F9,1)="x"</formula></cfRule>'.repeat(12)}</conditionalFormatting>`;
const merges = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
const cells = "<sheetPr><tabColor/></sheetPr><sheetData><row><c><v>1</v></c></row></sheetData>";

const sheet = (ending: string, around = `<worksheet xmlns="${main}">`): string =>
  `${around}${cells}${ending}</worksheet>`;

const one = { A1: { kind: "number", value: 1 } };
const area = { top: 0, left: 0, bottom: 1, right: 1 };

const mergesOf = (written: string): unknown => {
  const read = readAll(craftWorkbook({ sheet: written }));
  const grid = typeof read === "string" ? read : [...read.values()][0];
  return typeof grid === "string" ? grid : grid?.merges;
};

test("an ending met before gives the same joined cells as when it was read first", () => {
  const written = sheet(merges + rules);
  expect([1, 2, 3].map(() => mergesOf(written))).toEqual([[area], [area], [area]]);
  expect(mergesOf(sheet(rules))).toBeUndefined();
});

test.each([
  ["with something in it", "<sheetPr><tabColor/></sheetPr>"],
  ["with nothing in it, as our own forms do", '<dimension ref="A1"/>'],
  ["with nothing in it but tags", "<sheetViews></sheetViews>"],
])("an ending is known again in a part that begins with an element %s", (_, first) => {
  const finding = jest.spyOn(KnownEndings.prototype, "find");
  const written = `<worksheet xmlns="${main}">${first}<sheetData><row><c><v>1</v></c></row></sheetData>${merges + rules}</worksheet>`;
  expect([1, 2].map(() => mergesOf(written))).toEqual([[area], [area]]);
  expect(finding.mock.results.at(-1)?.value).toMatchObject({ merges: [area] });
  finding.mockRestore();
});

describe("an ending met before is refused where anything around it makes it wrong", () => {
  beforeEach(() => {
    expect(craftedCells({ sheet: sheet(merges + rules) })).toEqual(one);
    expect(craftedCells({ sheet: sheet(merges + rules) })).toEqual(one);
  });

  test.each([
    ["the part ends behind it", sheet(merges + rules).replace("</worksheet>", "")],
    ["an element is left open", sheet(`${merges + rules}<pageSetup>`)],
    ["another table of cells follows", sheet(`${merges + rules}<sheetData/>`)],
    [
      "a joined area behind it is none",
      sheet(`${merges + rules}<mergeCells><mergeCell ref="B2:A1"/></mergeCells>`),
    ],
    ["it is cut", sheet((merges + rules).slice(0, -30))],
    ["one of its letters is another", sheet(merges + rules.replace("LEFT", "LE<T"))],
  ])("%s", (_, written) => {
    expect(craftedRefusal({ sheet: written })).toBe("damaged");
  });

  test("a prefix that means something in one part means nothing in the next", () => {
    const prefixed = rules.replaceAll("cfRule", "x:cfRule");
    const declared = `<worksheet xmlns="${main}" xmlns:x="urn:x">`;
    expect(craftedCells({ sheet: sheet(prefixed, declared) })).toEqual(one);
    expect(craftedCells({ sheet: sheet(prefixed, declared) })).toEqual(one);
    expect(craftedRefusal({ sheet: sheet(prefixed) })).toBe("damaged");
  });

  test("what stands behind it is read on", () => {
    const more = '<mergeCells><mergeCell ref="D4:E5"/></mergeCells>';
    const second = { top: 3, left: 3, bottom: 4, right: 4 };
    expect(mergesOf(sheet(merges + rules + more))).toEqual([area, second]);
    expect(mergesOf(sheet(merges + rules))).toEqual([area]);
  });
});

describe("shared strings that are known by their order", () => {
  const rows = (count: number): string =>
    `<row>${Array.from({ length: count }, (_, at) => `<c t="s"><v>${String(at)}</v></c>`).join("")}</row>`;
  const texts = (strings: readonly string[]): readonly unknown[] =>
    Object.values(
      craftedCells({
        sheet: sheetXml(rows(strings.length)),
        strings: strings.map((text) => `<si><t>${text}</t></si>`).join(""),
      }),
    ).map((cell) => ("value" in cell ? cell.value : null));

  test.each<readonly [string, readonly string[]]>([
    ["the same", ["Mã", "Nội dung", "Số liệu", "Ghi chú"]],
    ["one more", ["Mã", "không có", "Nội dung", "Số liệu", "Ghi chú"]],
    ["one less", ["Mã", "Số liệu", "Ghi chú"]],
    ["one another", ["Mã", "Nội dung", "Số", "Ghi chú"]],
    ["one that goes on", ["Mã", "Nội dung", "Số liệu khác", "Ghi chú"]],
    ["one that begins another", ["M", "Nội", "Số", "Ghi chú"]],
    ["turned around", ["Ghi chú", "Số liệu", "Nội dung", "Mã"]],
  ])("%s", (_, strings) => {
    expect(texts(["Mã", "Nội dung", "Số liệu", "Ghi chú"])).toHaveLength(4);
    expect(texts(strings)).toEqual(strings);
    expect(texts(strings)).toEqual(strings);
  });
});
