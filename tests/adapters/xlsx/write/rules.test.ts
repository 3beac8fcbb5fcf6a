import type { ConditionalLook, Validation } from "#core/sheet/sheet-model";
import { writtenParts, writtenSheet, bookOf, columnOf, cellOf } from "./written-parts";

const area = { top: 4, left: 3, bottom: 8, right: 3 };
const refusal = { title: "Không hợp lệ", text: "Chỉ nhập số." };
const withRule = (rule: Validation["rule"], prompt: Validation["prompt"] = null): Promise<string> =>
  writtenSheet({ validations: [{ area, rule, prompt, refusal }] });

test.each([
  [{ kind: "custom", formula: 'D5<>""' }, 'type="custom"', "D5&lt;&gt;&quot;&quot;"],
  [{ kind: "list", values: ["Có", "Không"] }, 'type="list"', "&quot;Có,Không&quot;"],
  [{ kind: "list", values: ['a "b"'] }, 'type="list"', '"a ""b"""'],
  [{ kind: "listFormula", formula: "'Danh mục'!$A$1:$A$3" }, 'type="list"', "'Danh mục'!$A$1"],
] as const)("typing is bound by %j", async (rule, type, formula) => {
  const xml = (await withRule(rule)).replaceAll("&quot;", '"');
  expect(xml).toContain(type);
  expect(xml).toContain(`<formula1>${formula.replaceAll("&quot;", '"')}`);
  expect(xml).toContain('sqref="D5:D9"');
});

test("a wrong entry is stopped and the words say why", async () => {
  const xml = await withRule({ kind: "custom", formula: "TRUE" });
  expect(xml).toContain('showErrorMessage="1" errorStyle="stop"');
  expect(xml).toContain('errorTitle="Không hợp lệ" error="Chỉ nhập số."');
  expect(xml).not.toContain("showInputMessage");
});

test("the prompt keeps its lines", async () => {
  const xml = await withRule(
    { kind: "custom", formula: "TRUE" },
    { title: "Số liệu", text: "Một\nHai" },
  );
  expect(xml).toContain('showInputMessage="1"');
  expect(xml).toContain('promptTitle="Số liệu" prompt="Một&#10;Hai"');
});

test("words longer than Excel accepts are cut, or it would repair the file", async () => {
  const xml = await withRule(
    { kind: "custom", formula: "TRUE" },
    { title: "t".repeat(40), text: "p".repeat(300) },
  );
  expect(xml).toContain(`promptTitle="${"t".repeat(31)}…" prompt="${"p".repeat(254)}…"`);
});

test.each([
  ["a comma in a value", ["một, hai"]],
  ["too long for a rule", Array.from({ length: 60 }, (_, i) => `Đơn vị ${String(i)}`)],
])("a list that a rule cannot hold is a bug: %s", async (_, values) => {
  await expect(withRule({ kind: "list", values })).rejects.toThrow("use listFormula");
});

test.each([
  ["good", "166534", "DCFCE7"],
  ["attention", "92400E", "FEF3C7"],
  ["bad", "991B1B", "FEE2E2"],
  ["muted", "475569", "F1F5F9"],
] as const)("look %s colours letters and background", async (look, color, fill) => {
  const sheet = {
    ...columnOf(cellOf(1)),
    conditionalFormats: [conditional("$A1=1", look)],
  };
  const xml = (await writtenParts(bookOf(sheet))).get("xl/styles.xml");
  expect(xml).toContain(
    `<dxf><font><color rgb="FF${color}"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`,
  );
});

test("the first of several conditions weighs most", async () => {
  const conditionalFormats = [conditional("$A1=1", "good"), conditional("$A1=2", "bad")];
  const xml = await writtenSheet({ conditionalFormats });
  expect(xml).toContain('priority="1" dxfId="0"><formula>$A1=1<');
  expect(xml).toContain('priority="2" dxfId="1"><formula>$A1=2<');
});

test("a bar begins at zero and fills the cell at the maximum", async () => {
  const xml = await writtenSheet({
    conditionalFormats: [{ area, rule: { kind: "dataBar", max: 1.5 } }],
  });
  expect(xml).toContain(
    '<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1.5"/>',
  );
});

function conditional(formula: string, look: ConditionalLook) {
  return { area, rule: { kind: "formula", formula, look } } as const;
}
