import type { MergedArea } from "#core/cell";
import { readForm, type ReadForm } from "#core/reading/read-form";
import { knownItems } from "../../support/built-in";
import { declaredBy } from "../../support/facts";
import { gridWith, type Written } from "../../support/grids";

function read(rows: readonly (readonly Written[])[], merges: readonly MergedArea[]): ReadForm {
  const form = readForm(gridWith(rows, { merges }), knownItems);
  if (form === null) throw new Error("no form found");
  return form;
}

/** The cells of one row from one column to another. */
const along = (row: number, left: number, right: number): MergedArea => ({
  top: row,
  bottom: row,
  left,
  right,
});

describe("a code or a name that runs over the empty value is no value, whichever columns the form has", () => {
  test.each<readonly [string, readonly Written[], number]>([
    ["code and name: the name runs", ["Mã", "Nội dung", "Số liệu"], 1],
    ["code and name: the code runs", ["Mã", "Nội dung", "Số liệu"], 0],
    ["name and code: the code runs", ["Nội dung", "Mã", "Số liệu"], 1],
    ["no names: the code runs", ["Mã", "Đơn vị tính", "Số liệu"], 0],
  ])("%s", (_, headings, left) => {
    const row = headings.map((heading) => (heading === "Mã" ? "VH_TOTAL" : null));
    const form = read([headings, row], [along(1, left, 2)]);
    expect([[...form.facts], form.issues, [...form.blanks.keys()]]).toEqual([[], [], ["VH_TOTAL"]]);
  });

  test("between them and the value it is one", () => {
    const form = read(
      [
        ["Mã", "Đơn vị tính", "Số liệu"],
        ["VH_TOTAL", 8],
      ],
      [along(1, 1, 2)],
    );
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: 8 });
  });
});

describe("a value is found in its joined cells however many others the sheet joins, up to 2000", () => {
  const rows = [
    ["Mã", "Đơn vị tính", "Số liệu"],
    ["VH_TOTAL", 8],
  ];
  const others = (count: number): MergedArea[] =>
    Array.from({ length: count }, (_, index) => along(100 + index, 0, 2));

  test.each([
    [1, { VH_TOTAL: 8 }],
    [6, { VH_TOTAL: 8 }],
    [400, { VH_TOTAL: 8 }],
    [2000, { VH_TOTAL: 8 }],
    [2001, {}],
  ])("%i", (count, expected) => {
    const form = read(rows, [...others(count - 1), along(1, 1, 2)]);
    expect(declaredBy(form.facts)).toEqual(expected);
  });
});

describe("a value that belongs to cells joined with those of another item counts for neither", () => {
  const down: MergedArea = { top: 1, bottom: 2, left: 1, right: 1 };
  const codesOf = (second: Written): readonly string[] => {
    const rows = [
      ["Mã", "Số liệu"],
      ["VH_TOTAL", 8],
      ["VH_MEMBER", second],
    ];
    const { facts, issues } = read(rows, [down]);
    expect(declaredBy(facts)).toEqual({ VH_TOTAL: 8 });
    return issues.map(({ code, at }) => `${code} ${at.cell ?? ""}`);
  };

  test("what nobody sees under them is told", () => {
    expect(codesOf(888)).toEqual(["hiddenUnderJoined B3"]);
  });

  test("so is an item of which only the other's value is seen", () => {
    expect(codesOf(null)).toEqual(["mergedAcrossItems B3"]);
  });
});
