import { readDataLines, readDataSheet } from "#core/reading/read-data-sheet";
import { lineChecksum } from "#core/words/line-checksum";
import { knownItems } from "../../support/built-in";
import { declaredBy } from "../../support/facts";
import { gridWith, type Written } from "../../support/grids";

const read = (...rows: readonly (readonly Written[])[]): unknown => {
  const units = readDataSheet(gridWith(rows, { sheet: "Số liệu" }), knownItems);
  return units === null
    ? null
    : Object.fromEntries([...units].map(([code, facts]) => [code, declaredBy(facts)]));
};

const codes = ["Mã", "NAME", "VH_TOTAL", "VH_MEMBER"];

describe("last year's values are found by unit and item code", () => {
  test.each<readonly [string, readonly (readonly Written[])[], unknown]>([
    ["a number", [codes, ["38.01", "Xã", 8, 6]], { "38.01": { VH_TOTAL: 8, VH_MEMBER: 6 } }],
    [
      "the two words",
      [codes, ["38.01", "Xã", "không có", "không áp dụng"]],
      { "38.01": { VH_TOTAL: "declaredNone", VH_MEMBER: "notApplicable" } },
    ],
    ["a blank", [codes, ["38.01", "Xã", null, 6]], { "38.01": { VH_MEMBER: 6 } }],
    ["a unit without any value", [codes, ["38.01", "Xã", null, null]], {}],
    ["what is no count", [codes, ["38.01", "Xã", 8.5, "?"]], {}],
    ["a row without a code", [codes, [null, "Tổng", 8, 6]], {}],
    [
      "a unit that stands twice has none",
      [codes, ["38.01", "Xã", 8, 6], ["38.02", "Xã", 3, 2], ["38.01", "Xã", 8, 6]],
      { "38.02": { VH_TOTAL: 3, VH_MEMBER: 2 } },
    ],
    [
      "columns turned, a title above",
      [["SỐ LIỆU"], ["Mã", "VH_MEMBER", "NAME", "VH_TOTAL"], ["38.01", 6, "Xã", 8]],
      { "38.01": { VH_MEMBER: 6, VH_TOTAL: 8 } },
    ],
    [
      "items that the catalogue no longer knows",
      [
        ["Mã", "OLD_ITEM", "VH_TOTAL"],
        ["38.01", 3, 8],
      ],
      { "38.01": { VH_TOTAL: 8 } },
    ],
    ["a decomposed code", [codes, ["ĐA.1".normalize("NFD"), "Xã", 8]], { "ĐA.1": { VH_TOTAL: 8 } }],
  ])("%s", (_, rows, expected) => {
    expect(read(...rows)).toEqual(expected);
  });

  test("a sheet without any item code is no data sheet", () => {
    expect(read(["Mã", "Tên"], ["38.01", "Xã"])).toBeNull();
    expect(read()).toBeNull();
  });
});

const linesOf = (...rows: readonly (readonly Written[])[]): readonly unknown[] => {
  const read = readDataLines(gridWith(rows, { sheet: "Số liệu" }), knownItems);
  const issues = [...(read?.issues ?? []), ...(read?.lines ?? []).flatMap((line) => line.issues)];
  return [
    read?.lines.map(({ code }) => code),
    issues.map(({ code, at, found }) => `${code} ${at.cell ?? ""} ${found ?? ""}`.trim()),
  ];
};

describe("what stands in the sheet of a report is a line or is told", () => {
  const words = ["Mã", "Tên", "Tổng số", "Số đảng viên"];
  test.each<readonly [string, readonly (readonly Written[])[], readonly unknown[]]>([
    [
      "the names of the items below their codes",
      [codes, words, ["38.01", "Xã", 8]],
      [["38.01"], []],
    ],
    ["a unit without any value below the codes", [codes, ["38.01", "Xã"]], [["38.01"], []]],
    [
      "a unit below the codes of which one value is no number",
      [codes, ["38.01", "Xã", 8, "?"]],
      [["38.01"], ["notANumber D2 ?"]],
    ],
    [
      "words where a unit should have numbers",
      [codes, ["38.01", "Xã", 8], words],
      [
        ["38.01", "Mã"],
        ["notANumber C3 Tổng số", "notANumber D3 Số đảng viên"],
      ],
    ],
    [
      "more than an organisation can have",
      [codes, ["38.01", "Xã", 9_999_999, 10_000_000]],
      [["38.01"], ["numberTooLarge D2 10000000"]],
    ],
    [
      "the unit's own code in place of a count",
      [codes, ["02.001.003", "Xã", 2_001_003, 2_001_004]],
      [["02.001.003"], ["codeInsteadOfNumber C2 2001003"]],
    ],
    [
      "columns that mark the units of a target",
      [
        [...codes, "SCOPE_A"],
        ["38.01", "Xã", 8, 6, "x"],
      ],
      [["38.01"], []],
    ],
    [
      "a column of an item that is not known",
      [
        ["Mã", "OLD_ITEM", "VH_TOTAL"],
        ["38.01", 3, 8],
      ],
      [["38.01"], ["columnUnknown B1 OLD_ITEM"]],
    ],
  ])("%s", (_, rows, expected) => {
    expect(linesOf(...rows)).toEqual(expected);
  });
});

test("a number that its cell shows as a percentage is a rate, whatever it is", () => {
  const grid = gridWith([codes, ["38.01", "Xã", 8, 6]]);
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.column === 2 ? { ...cell, shownAs: "percent" as const } : cell,
    ),
  }));
  const [line] = readDataLines({ ...grid, rows }, knownItems)?.lines ?? [];
  expect(line?.issues.map(({ code, found }) => [code, found])).toEqual([
    ["percentInsteadOfNumber", "800%"],
  ]);
});

test("the sum of a line says the code of its unit, and of each value whose it is", () => {
  const sums = [
    lineChecksum("38.01", [["VH_TOTAL", 8]]),
    lineChecksum("38.02", [["VH_TOTAL", 8]]),
    lineChecksum("38.01", [["VH_MEMBER", 8]]),
    lineChecksum("38.01", [["VH_TOTAL", 9]]),
  ];
  expect(new Set(sums).size).toBe(sums.length);
});
