import { started, typed } from "../started";

/** A1:A6 of the sheet in which the formulas stand; A6 is empty. */
const column = [5, -2, "Đạt", "✗ Sai", true, null];

const cases: readonly (readonly [formula: string, value: unknown])[] = [
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["=-2^2", 4],
  ["=50%", 0.5],
  ["=1/4", 0.25],
  ["=1=1", true],
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(0.1+0.2,1)", 0.3],
  ["=ROUND(-61.95,1)", -62],
  ["=ROUND(1/0,1)", "#DIV/0!"],
  ['="a"="A"', true],
  ['="10">9', true],
  ['=1&"-"&0.5', "1-0.5"],
  ["=A6=0", true],
  ['=A6=""', true],
  ["=A6", 0],
  ["=A1+A6", 5],
  ["=A1+A3", "#VALUE!"],
  ["=1/0+A1", "#DIV/0!"],
  ["=SUM(A1:A6)", 3],
  ["=SUM(A1:A2,10)", 13],
  ["=MAX(A1:A6)", 5],
  ["=MAX(0,A2)", 0],
  ["=COUNT(A1:A6)", 2],
  ["=COUNTA(A1:A6)", 5],
  ['=COUNTIF(A1:A6,"Đạt")', 1],
  ['=COUNTIF(A1:A6,"✗*")', 1],
  ['=COUNTIF(A1:A6,">0")', 1],
  ['=COUNTIF(A1:A6,"<>Đạt")', 5],
  ['=SUMPRODUCT((A1:A6<>"")*1)', 5],
  ["=SUMPRODUCT(A1:A2,A1:A2)", 29],
  ["=AND(A1>0,A2>0)", false],
  ["=OR(A1>0,A2>0)", true],
  ["=IF(A1>0,1,1/0)", 1],
  ["=IF(A1<0,1)", false],
  ["=ISNUMBER(A1)", true],
  ["=ISTEXT(A3)", true],
  ["=N(A3)", 0],
  ["=N(A1)", 5],
  ["=INT(-1.5)", -2],
  ["=ABS(A2)", 2],
  ["=LEFT(A4,1)", "✗"],
  ["=LEN(A3)", 3],
  ['=SUBSTITUTE(FIXED(1692,0),",",".")', "1.692"],
  ["=FIXED(2.5,0)", "3"],
  ['=MID(", quá hạn 3",3,1000)', "quá hạn 3"],
  ["=DATE(2022,12,31)-DATE(2022,12,30)", 1],
  ["=DATE(2026,1,1)", 46023],
  ['=EXACT("a","A")', false],
  ["=khong_co", "#NAME?"],
  ['=MATCH("đạt",A1:A6,0)', 3],
  ['=MATCH("x",A1:A6,0)', "#N/A"],
  ["=INDEX(A1:A6,3)", "Đạt"],
  ['=IFERROR(INDEX(A1:A6,MATCH("x",A1:A6,0)),"")', ""],
  ["=IFERROR(A1,0)", 5],
];

test.each(cases)("%s is %p", async (formula, value) => {
  const excel = started();
  const table = column.map((cell, row) => [cell, row === 0 ? formula : null]);
  expect((await typed(excel, table)).values[0]?.[1]).toEqual(value);
});

test.each(["=VLOOKUP(A1,A1:A2,1)", "=A:A", "=A1:A3", '=COUNTIF(A1:A2,"~*")', "=A1+1"])(
  "what it was not taught it does not guess: %s",
  async (formula) => {
    const refused = typed(started(), [[formula]]);
    await expect(refused).rejects.toThrow("does not know");
  },
);

test.each(["=1+", "=(1", "=1)", "=,", '="a', "=IF(1,2"])("%s is no formula", async (formula) => {
  await expect(typed(started(), [[formula]])).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("results change with the cells they come from", async () => {
  const excel = started();
  await typed(excel, [[1, "=A1*2", "=B1+1"]]);
  expect((await typed(excel, [[4, null, null]])).values).toEqual([[4, 8, 9]]);
});
