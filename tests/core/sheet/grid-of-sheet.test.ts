import { gridOf } from "#core/sheet/grid-of-sheet";
import { plainSheet, type CellModel } from "#core/sheet/sheet-model";

const gridOfRow = (...cells: readonly CellModel[]) =>
  gridOf({ ...plainSheet, name: "S", visibility: "hidden", rows: [{ cells: [] }, { cells }] });

test("only filled cells stand in the grid, each in its place", () => {
  const grid = gridOfRow(null, { value: 0, style: "count" }, { value: null, style: "input" });
  expect(grid).toEqual({
    sheet: "S",
    visibility: "hidden",
    rows: [{ row: 1, cells: [{ column: 1, content: { kind: "number", value: 0 } }] }],
  });
});

test.each([
  [
    { value: 46376, style: "date" },
    { kind: "date", serial: 46376 },
  ],
  [
    { value: 0.5, style: "percent" },
    { kind: "number", value: 0.5 },
  ],
  [
    { value: "5", style: "code" },
    { kind: "text", value: "5" },
  ],
  [
    { value: "a\u0001", style: "text" },
    { kind: "text", value: "a" },
  ],
  [
    { value: false, style: "plain" },
    { kind: "boolean", value: false },
  ],
  [
    { value: -0, style: "count" },
    { kind: "number", value: 0 },
  ],
  [
    { value: 2, style: "count", formula: "1+1" },
    { kind: "number", value: 2, formula: "1+1" },
  ],
  [
    { value: 46376, style: "date", formula: "A1" },
    { kind: "date", serial: 46376, formula: "A1" },
  ],
  [
    { value: null, style: "count", formula: "1+1" },
    { kind: "formulaWithoutValue", formula: "1+1" },
  ],
] as const)("%j is read as %j", (cell, content) => {
  expect(gridOfRow(cell).rows[0]?.cells).toStrictEqual([{ column: 0, content }]);
});

test.each([
  { value: "", style: "text" },
  { value: "\u0001", style: "text" },
  { value: "", style: "text", formula: '""' },
] as const)("%j is read as a blank", (cell) => {
  expect(gridOfRow(cell).rows).toEqual([]);
});
