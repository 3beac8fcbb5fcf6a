import type { CellContent } from "#core/cell";
import { recalculator } from "#core/reading/recalculate/recalculate";
import { gridWith } from "../../support/grids";

const pending = (formula: string): CellContent => ({ kind: "formulaWithoutValue", formula });

const sheet = gridWith([
  [1, 2, 3, "không có", "1.692"],
  [10, 20, 30, null, { kind: "error", value: "#REF!" }],
  [pending("A1+A2"), pending("A3*2"), pending("C3"), pending("D4"), pending("D3")],
  [null, null, null, pending("D3+1"), { kind: "date", serial: 46143 }],
]);

const value = (formula: string): number | null => recalculator(sheet)(formula);

test.each([
  ["1600+92", 1692],
  ["2*(3+4)-5", 9],
  ["-3+5", 2],
  ["10/4", 2.5],
  ["A1+B1+C1", 6],
  ["$A$1 + a2", 11],
  ["SUM(A1:C2)", 66],
  ["SUM(A1;B1;C1)", 6],
  ["SUM(A1:C1,A2*2,5)", 31],
  ["SUM(C2:A1)", 66],
  ["sum(A1:D1)", 6],
  ["SUM(A1:A9)", 22],
  ["B3", 22],
  ["D2+1", 1],
  ["1.5*2", 3],
])("=%s is %s", (formula, expected) => {
  expect(value(formula)).toBe(expected);
});

test.each([
  ["another function", "VLOOKUP(A1,A:B,2)"],
  ["another sheet", "'Trang khác'!A1"],
  ["another file", "[1]Sheet1!A1"],
  ["digits typed as text, which Excel leaves out of a sum", "SUM(A1:E1)"],
  ["digits typed as text in a sum of cells", "E1+1"],
  ["a word added as a number", "D1+1"],
  ["an error", "E2+1"],
  ["a date", "E4+1"],
  ["a formula that points at itself", "C3"],
  ["formulas that point at each other", "D3"],
  ["a division by nothing", "1/D2"],
  ["a division by one that is by nothing", "5/(1/0)"],
  ["nothing", ""],
  ["a bracket left open", "SUM(A1:A2"],
  ["a bracket too many", "(1+2))"],
  ["two numbers side by side", "1 2"],
  ["a name", "TongSo"],
  ["brackets without end", "(".repeat(5000)],
  ["a text", '"12"'],
  ["a power", "2^3"],
])("%s is not computed: =%s", (_, formula) => {
  expect(value(formula)).toBeNull();
});

test("brackets are followed 30 deep, side by side as many as there are", () => {
  const deep = (brackets: number): string => "(".repeat(brackets) + "7" + ")".repeat(brackets);
  expect([value(deep(30)), value(deep(31))]).toEqual([7, null]);
  expect(value(Array.from({ length: 40 }, () => deep(1)).join("+"))).toBe(280);
});

test("formulas that double at every step cost no more than their cells", () => {
  const rows = Array.from({ length: 40 }, (_, row) => [
    row === 0 ? 1 : pending(`A${String(row)}+A${String(row)}`),
  ]);
  expect(recalculator(gridWith(rows))("A40")).toBe(2 ** 39);
});
