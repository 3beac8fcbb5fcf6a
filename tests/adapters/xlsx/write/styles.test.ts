import { styles, type StyleName } from "#core/sheet/looks/styles";
import { bookOf, cellOf, columnOf, writtenParts } from "./written-parts";

const stylesOf = async (...names: readonly StyleName[]): Promise<string> => {
  const parts = await writtenParts(bookOf(columnOf(...names.map((name) => cellOf(null, name)))));
  return parts.get("xl/styles.xml") ?? "";
};

test("every letter of the workbook is Times New Roman, that of untouched cells too", async () => {
  const xml = await stylesOf(...(Object.keys(styles) as StyleName[]));
  const faces = [...xml.matchAll(/<name val="([^"]+)"/gu)].map(([, face]) => face);
  expect(new Set(faces)).toEqual(new Set(["Times New Roman"]));
  expect(xml).toMatch(/<fonts count="\d+"><font><sz val="12"\/><name val="Times New Roman"\/>/u);
});

test.each([
  ["count", 'formatCode="[$-42A]#,##0_);[$-42A]-#,##0_);[$-42A]0_);@_)"'],
  ["percent", 'formatCode="[$-42A]0.00%_)"'],
  ["points", 'formatCode="[$-42A]+0.00_);[$-42A]-0.00_);[$-42A]0.00_)"'],
  ["change", 'formatCode="[$-42A]+#,##0_);[$-42A]-#,##0_);[$-42A]0_)"'],
  ["code", 'formatCode="@"'],
  ["date", 'formatCode="dd/mm/yyyy"'],
  ["input", '<protection locked="0"/>'],
  ["title", "<b/>"],
  ["note", "<i/>"],
  ["recipientsHead", "<u/>"],
  ["paragraph", 'horizontal="justify" vertical="justify" wrapText="true"'],
  ["columnHead", '<patternFill patternType="solid"><fgColor rgb="FFE2E8F0"/>'],
  ["text", '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>'],
  ["note", '<color rgb="FF595959"/>'],
] as const)("style %s is written as %s", async (name, expected) => {
  expect(await stylesOf(name)).toContain(expected);
});

test("cells are locked unless their style says otherwise", async () => {
  expect(await stylesOf("text", "code", "count")).not.toContain("locked");
});
