import { metaPairs, readMeta, type Meta } from "#core/reading/read-meta";
import { gridWith, type Written } from "../../support/grids";

const nothing: Meta = { template: null, version: null, unit: null, year: null, plan: null };

const read = (...rows: readonly (readonly Written[])[]): Meta =>
  readMeta(gridWith(rows, { sheet: "_meta", visibility: "hidden" }));

describe("what a workbook says of itself", () => {
  test.each<readonly [string, readonly (readonly Written[])[], Partial<Meta>]>([
    ["nothing", [], {}],
    [
      "everything",
      [
        ["template", "so-chi-tieu/bieu-nhap"],
        ["version", "1"],
        ["unit", "38.168.053"],
        ["year", "2026"],
        ["plan", "ha-giang"],
      ],
      {
        template: "so-chi-tieu/bieu-nhap",
        version: 1,
        unit: "38.168.053",
        year: 2026,
        plan: "ha-giang",
      },
    ],
    [
      "numbers as numbers",
      [
        ["version", 1],
        ["year", 2026],
      ],
      { version: 1, year: 2026 },
    ],
    [
      "blanks around",
      [
        [" year ", " 2026 "],
        ["unit", " 38.01 "],
      ],
      { year: 2026, unit: "38.01" },
    ],
    ["a decomposed code", [["unit", "ĐỒN.01".normalize("NFD")]], { unit: "ĐỒN.01" }],
    [
      "a key twice: the first",
      [
        ["year", "2026"],
        ["year", "2025"],
      ],
      { year: 2026 },
    ],
    ["a key without a value", [["unit", null]], {}],
    [
      "a key with blanks for a value",
      [
        ["unit", "  "],
        ["plan", "\u00a0"],
      ],
      {},
    ],
    ["a year in words", [["year", "hai nghìn"]], {}],
    ["a year with a fraction", [["year", 2026.5]], {}],
    ["a negative version", [["version", "-1"]], {}],
    ["an error", [["year", { kind: "error", value: "#REF!" }]], {}],
    ["other keys", [["formulas", "F9=1a2b3c4d"]], {}],
  ])("%s", (_, rows, expected) => {
    expect(read(...rows)).toEqual({ ...nothing, ...expected });
  });
});

test("all pairs of the sheet can be had, unknown keys too", () => {
  const grid = gridWith([
    ["asOf", "2026-12-30"],
    [null, "x"],
    ["rows", 101],
  ]);
  expect([...metaPairs(grid)]).toEqual([
    ["asOf", "2026-12-30"],
    ["rows", "101"],
  ]);
});
