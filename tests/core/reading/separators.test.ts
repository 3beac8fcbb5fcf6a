import type { CellContent } from "#core/cell";
import { separatorsOf } from "#core/reading/values/separators";

const column = (...texts: readonly string[]): readonly CellContent[] =>
  texts.map((value) => ({ kind: "text", value }));

test.each<readonly [string, readonly string[], boolean]>([
  ["two commas in one cell", ["1,234,567"], true],
  ["a comma and a point behind it", ["1,234.5"], true],
  ["one comma, which may be either", ["1,692"], false],
  ["two cells with one", ["1,692", "2,071"], false],
])("a single dot would be a decimal point? %s", (_, texts, expected) => {
  expect(separatorsOf(column(...texts)).dotDecimals).toBe(expected);
});

test.each<readonly [string, readonly string[], boolean]>([
  ["one cell alone", ["1,692"], false],
  ["two cells alike", ["1,692", "2,071"], true],
  ["a cell that cannot be mistaken", ["1,692", "1,234,567"], true],
  ["a cell with a point behind it", ["1,692", "1,234.5"], true],
  ["dots between thousands elsewhere", ["1,692", "2,071", "3.745"], false],
  ["decimals elsewhere", ["1,692", "2,071", "8,5"], false],
  ["digits without separators", ["1,692", "2071"], false],
  ["words", ["1,692", "không có"], false],
])("a comma stands between thousands? %s", (_, texts, expected) => {
  expect(separatorsOf(column(...texts)).commaThousands).toBe(expected);
});
