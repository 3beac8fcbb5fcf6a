import { readDataLines, readDataSheet } from "#core/reading/read-data-sheet";
import { isItem } from "../../support/built-in";
import { declaredBy } from "../../support/facts";
import { gridWith, type Written } from "../../support/grids";

const read = (...rows: readonly (readonly Written[])[]): unknown => {
  const units = readDataSheet(gridWith(rows, { sheet: "Số liệu" }), isItem);
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
  const read = readDataLines(gridWith(rows, { sheet: "Số liệu" }), isItem);
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
