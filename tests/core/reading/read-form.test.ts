import type { CellContent } from "#core/cell";
import type { Issue } from "#core/issue";
import { readForm, type ReadForm } from "#core/reading/read-form";
import { knownItems } from "../../support/built-in";
import { declaredBy } from "../../support/facts";
import { gridWith, type Written } from "../../support/grids";

const headings: readonly Written[] = ["Mã", "Nội dung", "Đơn vị tính", "Năm 2021", "Số liệu"];

/** A row as the form has it: code, name, unit, last year, value. */
const line = (code: string | null, value: Written, before: Written = null): readonly Written[] => [
  code,
  "tên",
  "người",
  before,
  value,
];

function read(rows: readonly (readonly Written[])[]): ReadForm {
  const form = readForm(gridWith(rows), knownItems);
  if (form === null) throw new Error("no form found");
  return form;
}

/** The complaints as `code cell found`. */
const told = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, at, found }) => `${code} ${at.cell ?? "?"} ${found ?? ""}`.trim());

const filled = [line("VH_TOTAL", 8), line("VH_MEMBER", 6)];
const declared = { VH_TOTAL: 8, VH_MEMBER: 6 };

describe("rows and columns are found by their code and heading, wherever they have moved", () => {
  test.each<readonly [string, readonly (readonly Written[])[]]>([
    ["as printed", [headings, ...filled]],
    ["rows put above", [["Kính gửi"], [], ["Biểu nhập"], headings, ...filled]],
    ["empty rows in between", [headings, [], line("VH_TOTAL", 8), [], line("VH_MEMBER", 6)]],
    ["the order of the rows turned", [headings, ...[...filled].reverse()]],
    ["a column put before", [headings, ...filled].map((row) => ["x", ...row])],
    [
      "a column put between",
      [headings, ...filled].map(([code, ...rest]) => [code ?? null, 5, ...rest]),
    ],
    [
      "the value column first",
      [headings, ...filled].map((row) => [row[4] ?? null, row[0] ?? null]),
    ],
    ["headings in capitals", [["MÃ", "x", "x", "x", "SỐ LIỆU"], ...filled]],
    [
      "headings decomposed",
      [
        headings.map((each) => (typeof each === "string" ? each.normalize("NFD") : each)),
        ...filled,
      ],
    ],
    ["headings with a line break", [[" Mã\n", "x", "x", "x", "Số\nliệu"], ...filled]],
    ["codes with blanks around", [headings, line(" VH_TOTAL ", 8), line("VH_MEMBER\u00a0", 6)]],
  ])("%s", (_, rows) => {
    const { facts, issues } = read(rows);
    expect(declaredBy(facts)).toEqual(declared);
    expect(issues).toEqual([]);
  });

  test("every fact knows its cell, in the sheet as it stands", () => {
    const { facts } = read([["Kính gửi"], ["x", ...headings], ["x", ...line("VH_TOTAL", 8)]]);
    expect(facts.get("VH_TOTAL")?.at).toEqual({ row: 2, column: 5 });
  });

  test("last year's column is not read", () => {
    expect(declaredBy(read([headings, line("VH_TOTAL", null, 9)]).facts)).toEqual({});
  });

  test("the sheet keeps the name that it has", () => {
    const form = readForm(gridWith([headings, ...filled], { sheet: "Trang tính 1" }), knownItems);
    expect(form?.sheet).toBe("Trang tính 1");
  });

  test.each<readonly [string, readonly (readonly Written[])[]]>([
    ["no heading at all", filled],
    ["only the code is headed", [["Mã", "Nội dung"], ...filled]],
    ["the two headings in different rows", [["Mã"], ["", "", "", "", "Số liệu"], ...filled]],
    ["an empty sheet", []],
    ["longer words that begin alike", [["Mã đơn vị", "", "", "", "Số liệu"], ...filled]],
  ])("a sheet without the headings is no form: %s", (_, rows) => {
    expect(readForm(gridWith(rows), knownItems)).toBeNull();
  });
});

describe("what stands around the items is passed over", () => {
  test.each<readonly [string, readonly Written[]]>([
    ["a group name", ["Tổ chức đảng"]],
    ["a row without a code", line(null, 12)],
    ["a number in the code column", [12, "tên", null, null, 5]],
    ["an empty line of a code that is not ours", line("DV_TU_THEM", null)],
    ["words that are no code, with a value", line("Cộng", 14)],
    ["a sum written below", line("Tổng cộng", { kind: "number", value: 14, formula: "E2+E3" })],
  ])("%s", (_, row) => {
    const { facts, issues } = read([headings, row, ...filled]);
    expect(declaredBy(facts)).toEqual(declared);
    expect(issues).toEqual([]);
  });

  test("a code above the headings is no item", () => {
    expect(declaredBy(read([line("VH_TOTAL", 99), headings, ...filled]).facts)).toEqual(declared);
  });
});

describe("each complaint names its cell and what was found there", () => {
  test.each<readonly [string, readonly (readonly Written[])[], readonly string[]]>([
    ["an item twice", [line("VH_TOTAL", 8), line("VH_TOTAL", 9)], ["itemTwice E3"]],
    [
      "an item three times",
      [line("VH_TOTAL", 8), line("VH_TOTAL", 8), line("VH_TOTAL", 8)],
      ["itemTwice E3", "itemTwice E4"],
    ],
    [
      "a code that is not ours, with a value",
      [line("DV_TU_THEM", 3)],
      ["itemUnknown A2 DV_TU_THEM"],
    ],
    ["a code in small letters", [line("vh_total", 3)], ["itemUnknown A2 vh_total"]],
    ["digits as text", [line("VH_TOTAL", "1.692")], ["numberAsText E2 1.692"]],
    ["words", [line("VH_TOTAL", "chưa có")], ["notANumber E2 chưa có"]],
    ["a negative number", [line("VH_TOTAL", -1)], ["negativeNumber E2 -1"]],
    ["a fraction", [line("VH_TOTAL", 8.5)], ["notAWholeNumber E2 8.5"]],
    ["a number too large", [line("VH_TOTAL", 38168053001)], ["numberTooLarge E2 38168053001"]],
    [
      "a date",
      [line("VH_TOTAL", { kind: "date", serial: 46143 })],
      ["dateInsteadOfNumber E2 46143"],
    ],
    [
      "an error",
      [line("VH_TOTAL", { kind: "error", value: "#N/A" })],
      ["errorInsteadOfNumber E2 #N/A"],
    ],
    [
      "two wrong cells",
      [line("VH_TOTAL", "?"), line("VH_MEMBER", -2)],
      ["notANumber E2 ?", "negativeNumber E3 -2"],
    ],
  ])("%s", (_, rows, expected) => {
    const { issues } = read([headings, ...rows]);
    expect(told(issues)).toEqual(expected);
    expect(issues.every(({ at }) => at.sheet === "Biểu nhập")).toBe(true);
  });

  test("of an item that stands twice the first counts, and the second says where the first is", () => {
    const { facts, issues } = read([headings, line("VH_TOTAL", 8), line("VH_TOTAL", 9)]);
    expect(declaredBy(facts)).toEqual({ VH_TOTAL: 8 });
    expect(issues[0]?.details).toEqual({ item: "VH_TOTAL", first: "E2" });
  });

  test("a refused value leaves a blank, never a zero, and its neighbours stand", () => {
    const wrong: readonly CellContent[] = [
      { kind: "error", value: "#REF!" },
      { kind: "boolean", value: false },
      { kind: "formulaWithoutValue", formula: "VLOOKUP(A1,A:B,2)" },
      { kind: "text", value: "x" },
    ];
    for (const content of wrong) {
      const { facts } = read([headings, line("VH_TOTAL", content), line("VH_MEMBER", 6)]);
      expect(declaredBy(facts)).toEqual({ VH_MEMBER: 6 });
    }
  });
});

test("blank, zero, none declared and not applicable stay four things", () => {
  const { facts } = read([
    headings,
    line("VH_TOTAL", null),
    line("VH_MEMBER", 0),
    line("FH_TOTAL", "Không có"),
    line("FH_MEMBER", "không áp dụng"),
  ]);
  expect(declaredBy(facts)).toEqual({
    VH_MEMBER: 0,
    FH_TOTAL: "declaredNone",
    FH_MEMBER: "notApplicable",
  });
});

describe("the column of notes", () => {
  const noted = [...headings, "Ghi chú"];

  test("what a unit writes there is kept by the code of its row, blank or not, known or not", () => {
    const { notes, cells, facts } = read([
      noted,
      [...line("VH_TOTAL", 8), "  có biên bản  "],
      [...line("VH_MEMBER", null), "chưa bầu"],
      [...line("XX_UNKNOWN", 5), "mục riêng"],
      [...line("DV_BOY", 5), 12],
      [...line("DV_TOTAL", 5), null],
    ]);
    expect([...notes]).toEqual([
      ["VH_TOTAL", "có biên bản"],
      ["VH_MEMBER", "chưa bầu"],
      ["XX_UNKNOWN", "mục riêng"],
      ["DV_BOY", "12"],
    ]);
    expect([...cells].map(([code]) => code)).toEqual([
      "VH_TOTAL",
      "VH_MEMBER",
      "DV_BOY",
      "DV_TOTAL",
    ]);
    expect(cells.get("VH_MEMBER")).toBe("E3");
    expect(facts.has("VH_MEMBER")).toBe(false);
  });

  test("of an item that stands twice the first note is kept, wherever it stands", () => {
    const noteOf = (first: string | null, second: string | null): string | undefined =>
      read([noted, [...line("VH_TOTAL", 8), first], [...line("VH_TOTAL", 9), second]]).notes.get(
        "VH_TOTAL",
      );
    expect(noteOf("có biên bản", "chưa bầu")).toBe("có biên bản");
    expect(noteOf(null, "chưa bầu")).toBe("chưa bầu");
  });

  test("a form without it has no notes", () => {
    expect(read([headings, ...filled]).notes.size).toBe(0);
  });
});
