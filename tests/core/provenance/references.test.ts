import { cellName } from "#core/cell";
import { cellNamed, referencesIn } from "#core/provenance/formula-references";

/** `sheet!A1:B2 taker tested` */
const told = (formula: string): readonly string[] =>
  referencesIn(formula).map(({ sheet, area, isRange, tested, taker }) => {
    const first = cellName(area.top, area.left);
    const range = isRange ? `${first}:${cellName(area.bottom, area.right)}` : first;
    return `${sheet ?? ""}!${range} ${taker}${tested ? " tested" : ""}`;
  });

test.each<readonly [string, readonly string[]]>([
  ["E5", ["!E5 "]],
  ["'Số liệu'!$K$6", ["Số liệu!K6 "]],
  ["Data!K6:K45", ["Data!K6:K45 "]],
  ["'It''s'!A1", ["It's!A1 "]],
  ['IF(N5=0,"A1",E5/F5)', ["!N5 IF tested", "!E5 IF", "!F5 IF"]],
  [
    "SUMPRODUCT((ISNUMBER('Số liệu'!$K$6:$K$45)+1)*1,'Số liệu'!$L$6:$L$45)",
    ["Số liệu!K6:K45 ISNUMBER tested", "Số liệu!L6:L45 SUMPRODUCT"],
  ],
  ["('Số liệu'!$D$6:$D$45<>\"x\")", ["Số liệu!D6:D45  tested"]],
  ["COUNTIF($D$5:$D$44,C47)", ["!D5:D44 COUNTIF", "!C47 COUNTIF"]],
  ['"say ""A1"" and B2"', []],
  ["LOG10(2)+TRUE", []],
  ["Trang_A1", []],
])("%s refers to %j", (formula, references) => {
  expect(told(formula)).toEqual(references);
});

test("a text belongs to what stands before it in its call, and to no other call", () => {
  const [first, second, third, fourth] = referencesIn(
    'COUNTIF(A1:A9,"say ""yes""")+SUMIF(B1:B9,"no",C1:C9)+D1',
  );
  expect([first, second, third, fourth].map((each) => each?.text)).toEqual([
    'say "yes"',
    "no",
    null,
    null,
  ]);
  expect(second?.call).toBe(third?.call);
  expect(first?.call).not.toBe(second?.call);
});

test.each([
  ["'Phụ lục 1 - Chỉ tiêu'!G11", "Phụ lục 1 - Chỉ tiêu", 10, 6],
  ["Phụ lục 1 - Chỉ tiêu!G11", "Phụ lục 1 - Chỉ tiêu", 10, 6],
  ["Phụ lục 1 - Chỉ tiêu!$g$11", "Phụ lục 1 - Chỉ tiêu", 10, 6],
  ["'It''s!'!AA1", "It's!", 0, 26],
])("%s names a cell", (text, sheet, row, column) => {
  expect(cellNamed(text)).toEqual({ sheet, row, column });
});

test.each(["G11", "", "!G11", "Báo cáo!", "Báo cáo!G0", "Báo cáo!11", "dòng 7", "A!B2:C3"])(
  "%p names none",
  (text) => {
    expect(cellNamed(text)).toBeNull();
  },
);
