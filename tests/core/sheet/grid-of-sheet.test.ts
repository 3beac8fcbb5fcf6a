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

test("a number under a percent style is shown as a percentage, a text under it is not", () => {
  const cells = [0.5, "a"].map((value) => ({ value, style: "percent" }) as const);
  expect(gridOfRow(...cells).rows[0]?.cells).toStrictEqual([
    { column: 0, content: { kind: "number", value: 0.5 }, shownAs: "percent" },
    { column: 1, content: { kind: "text", value: "a" } },
  ]);
});

test("joined cells are told where there are any", () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  expect(gridOf({ ...plainSheet, name: "S", rows: [], merges }).merges).toEqual(merges);
});

test.each([
  { value: "", style: "text" },
  { value: "\u0001", style: "text" },
  { value: "", style: "text", formula: '""' },
] as const)("%j is read as a blank", (cell) => {
  expect(gridOfRow(cell).rows).toEqual([]);
});
