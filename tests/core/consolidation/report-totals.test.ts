import { reportOf, told, type Line } from "../../support/reports-below";

const missing = ["38.1.02 missing", "38.1.31 missing", "38.2.01 missing"];

describe("rows without a code", () => {
  const lines: readonly Line[] = [
    ["38.1.01", 5, 3],
    ["38.1.02", 7, "không có"],
  ];
  const ends = ["38.1.01 5", "38.1.02 7", ...missing.slice(1)];
  test.each<readonly [string, readonly Line[], readonly string[]]>([
    ["the sums of the lines, as the report has them", [...lines, ["", 12, 3]], []],
    ["no row of totals, as in older reports", lines, []],
    ["a row of totals that says nothing", [...lines, ["", null, null]], []],
    ["one sum that is another", [...lines, ["", 13, 3]], ["totalDiffers C6 13"]],
    ["sums of a line that is no longer there", [...lines, ["", 16, 6]], ["totalDiffers C6 16"]],
    ["a second sum alone", [...lines, ["", 12, 4]], ["totalDiffers D6 4"]],
    [
      "a line whose code is gone is named and counts for nobody",
      [...lines, ["", 4, 1], ["38.1.31", 6, 2]],
      ["lineWithoutCode A6"],
    ],
    [
      "the last line without its code is none of the sums",
      [...lines, ["", 4, 1], ["", 16, 4]],
      ["lineWithoutCode A6", "totalDiffers C7 16"],
    ],
  ])("%s", (_, given, issues) => {
    const isLast = given.some(([code]) => code === "38.1.31");
    const last = isLast ? ["38.1.31 6", "38.2.01 missing"] : ends.slice(2);
    expect(told([reportOf("38.1", given)])).toEqual({
      ends: [...ends.slice(0, 2), ...last],
      issues,
    });
  });

  test("sums of decimals are those that programs keep, with fifteen digits", () => {
    const decimals: readonly Line[] = [
      ["38.1.01", 0.1],
      ["38.1.02", 0.2],
    ];
    const told = [0.3, 0.31].map((sum) =>
      reportOf("38.1", [...decimals, ["", sum]]).issues.map(({ code }) => code),
    );
    expect(told).toEqual([[], ["totalDiffers"]]);
  });

  test("every cell that does not add up is named in one complaint", () => {
    const { issues } = reportOf("38.1", [...lines, ["", 16, 6]]);
    expect(issues.map(({ details }) => details)).toEqual([
      { item: "DV_TOTAL", sum: 12, cells: ["C6", "D6"] },
    ]);
  });
});
