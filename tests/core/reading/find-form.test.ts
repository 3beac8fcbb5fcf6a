import type { Grid } from "#core/cell";
import { findForm, formCandidates } from "#core/reading/find-form";
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
  });
});

test("of a heading that stands twice in a row the first is meant", () => {
  const grid = gridWith([["Mã", "Số liệu", "Số liệu", "Mã"]]);
  expect(findForm(grid)).toEqual({
    headingRow: 0,
    codeColumn: 0,
    valueColumn: 1,
    nameColumn: null,
    noteColumn: null,
  });
});

test("a heading is text, never what a formula failed at", () => {
  expect(findForm(gridWith([["Mã", { kind: "error", value: "#NAME?" }]]))).toBeNull();
});
