import type { Grid } from "#core/cell";
import { findForm, formCandidates, headsWithoutValues } from "#core/reading/find-form";
import { gridWith } from "../../support/grids";

type Visibility = Grid["visibility"];

describe("the sheet of that name is looked at first, then every other visible one", () => {
  const sheet = (name: string, visibility: Visibility = "visible") => ({ name, visibility });

  test.each([
    ["alone", [sheet("Biểu nhập")], ["Biểu nhập"]],
    ["behind others", [sheet("A"), sheet("Biểu nhập")], ["Biểu nhập", "A"]],
    ["renamed", [sheet("Trang tính 1")], ["Trang tính 1"]],
    ["renamed in capitals", [sheet("A"), sheet("BIỂU NHẬP")], ["BIỂU NHẬP", "A"]],
    [
      "decomposed",
      [sheet("A"), sheet("Biểu nhập".normalize("NFD"))],
      ["Biểu nhập".normalize("NFD"), "A"],
    ],
    ["hidden by somebody", [sheet("A"), sheet("Biểu nhập", "hidden")], ["Biểu nhập", "A"]],
    ["others that are hidden", [sheet("A", "hidden"), sheet("B", "veryHidden"), sheet("C")], ["C"]],
    ["no sheet", [], []],
  ] as const)("%s", (_, sheets, expected) => {
    expect(formCandidates(sheets)).toEqual(expected);
  });
});

test("the first row that holds both headings is the heading row", () => {
  const grid = gridWith([["Mã"], ["Số liệu"], ["x", "Mã", "y", "Số liệu"], ["Mã", "Số liệu"]]);
  expect(findForm(grid)).toEqual({
    headingRow: 2,
    codeColumn: 1,
    valueColumn: 3,
    nameColumn: null,
    noteColumn: null,
    twice: [],
  });
});

test("of a heading that stands twice in a row the first is read, and both are named", () => {
  const grid = gridWith([["Mã", "Số liệu", "Số liệu", "Mã"]]);
  expect(findForm(grid)).toEqual({
    headingRow: 0,
    codeColumn: 0,
    valueColumn: 1,
    nameColumn: null,
    noteColumn: null,
    twice: [1, 2],
  });
});

test.each<readonly [readonly string[], readonly number[]]>([
  [["Mã", "Số liệu"], []],
  [
    ["Mã", "Mã", "Số liệu"],
    [0, 1],
  ],
  [
    ["Mã", "Số liệu", "Số liệu"],
    [1, 2],
  ],
])("%j: the columns that nobody can tell apart are %j", (headings, twice) => {
  expect(findForm(gridWith([headings]))?.twice).toEqual(twice);
});

test("a heading is text, never what a formula failed at", () => {
  expect(findForm(gridWith([["Mã", { kind: "error", value: "#NAME?" }]]))).toBeNull();
});

describe("the heading of the values", () => {
  const columnOf = (year: number | null, ...headings: readonly string[]) => {
    const place = findForm(
      gridWith([["BIỂU NHẬP năm 2026"], ["Mã", ...headings]]),
      undefined,
      year,
    );
    return place === null ? null : [place.valueColumn, ...place.twice];
  };

  test.each([
    ["Số liệu (*)"],
    ["Số liệu*"],
    ["Số liệu (1)"],
    ["SỐ LIỆU:"],
    ["Số liệu năm 2026"],
    ["Số liệu năm 2026 (*)"],
    ["Số liệu\nnăm 2026"],
  ])("may be written as %j", (heading) => {
    expect(columnOf(2026, "Năm 2025", heading)).toEqual([2]);
  });

  test.each([
    [2026, 2],
    [2025, 1],
    [null, 2],
  ])("is that of the year of the form: %s", (year, column) => {
    expect(columnOf(year, "Số liệu năm 2025", "Số liệu năm 2026")).toEqual([column]);
  });

  test.each([
    ["of another year alone is none", ["Số liệu năm 2025"], null],
    ["of last year beside this one is last year's", ["Số liệu năm 2025", "Số liệu"], [2]],
    ["stands twice with and without the year", ["Số liệu năm 2026", "Số liệu"], [1, 1, 2]],
    ["of something else is none", ["Số liệu cũ"], null],
  ])("%s", (_, headings, expected) => {
    expect(columnOf(2026, ...headings)).toEqual(expected);
  });

  test("where it is missing, the headings that are there are named", () => {
    const grid = gridWith([["BIỂU"], ["Mã", "Nội dung", "Số liệu năm 2025"]]);
    expect(headsWithoutValues(grid)).toEqual(["Mã", "Nội dung", "Số liệu năm 2025"]);
    expect(headsWithoutValues(gridWith([["Mã", "Tên"]]))).toBeNull();
  });
});
