import { items } from "#core/catalogue/items/items";
import type { Grid } from "#core/cell";
import { formVersions, type FormVersion } from "#core/words/form-versions";
import { readForm, type FormKnowledge, type ReadForm } from "#core/reading/read-form";
import { spellingKey } from "#core/spelling";
import { codeOfName } from "#app/reading/known-names";
import { knownItems } from "../../support/built-in";
import { declaredBy } from "../../support/facts";
import { gridWith, type Written } from "../../support/grids";

const headings: readonly Written[] = [
  "Mã",
  "Nội dung",
  "Đơn vị tính",
  "Năm 2021",
  "Số liệu",
  "Kiểm tra",
  "Ghi chú",
];
const nameOf = (code: string): string => items.find((item) => item.code === code)?.name ?? "?";
const line = (code: string, value: Written, inPlaceOfCode: Written = code): readonly Written[] => [
  inPlaceOfCode,
  nameOf(code),
  "người",
  null,
  value,
];

function read(
  rows: readonly (readonly Written[])[],
  fields: Partial<Grid> = {},
  known: FormKnowledge = { codeOfName },
): ReadForm {
  const form = readForm(gridWith(rows, fields), knownItems, known);
  if (form === null) throw new Error("no form found");
  return form;
}

const told = ({ issues }: ReadForm): readonly string[] =>
  issues.map(({ code, at, found }) => `${code} ${at.cell ?? "?"} ${found ?? ""}`.trim());

test("every item has a name of its own, by which its row can be found", () => {
  for (const { code, name } of items)
    expect([name, codeOfName(spellingKey(name))]).toEqual([name, code]);
});

describe("a row whose code is lost is found by its name, and that is said", () => {
  test.each<readonly [string, Written, string]>([
    ["overwritten by a number", 12, "foundByName A2 12"],
    ["overwritten by a word", "thôn", "foundByName A2 thôn"],
    ["emptied", null, "foundByName A2"],
  ])("%s", (_, code, issue) => {
    const form = read([headings, line("VH_TOTAL", 8, code), line("VH_MEMBER", 6)]);
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: 8, VH_MEMBER: 6 });
    expect(told(form)).toEqual([issue]);
  });

  test("names in NFD, with other tone marks and blanks are the same names", () => {
    const name = ` ${nameOf("VH_TOTAL").normalize("NFD")}  `;
    const form = read([headings, [null, name, null, null, 8]]);
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: 8 });
  });

  test("the whole column of codes may be gone", () => {
    const rows = [headings, line("VH_TOTAL", 8), line("VH_MEMBER", 6)].map((row) => row.slice(1));
    expect(declaredBy(read(rows).facts)).toEqual({ VH_TOTAL: 8, VH_MEMBER: 6 });
  });

  test("a row whose name is of no item either is passed over", () => {
    const form = read([headings, [null, "Cộng", null, null, 14], line("VH_TOTAL", 8)]);
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: 8 });
    expect(told(form)).toEqual([]);
  });
});

describe("joined cells", () => {
  const rows = [headings, line("VH_TOTAL", 8), line("VH_MEMBER", null)];

  test("the value of cells joined along the row stands in the first of them", () => {
    const merges = [{ top: 1, left: 3, bottom: 1, right: 4 }];
    const form = read([headings, ["VH_TOTAL", "tên", "người", 8]], { merges });
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: 8 });
    expect(form.facts.get("VH_TOTAL")).toMatchObject({
      at: { row: 1, column: 3 },
      rule: "mergedCell",
    });
    expect(told(form)).toEqual(["normalised E2 8"]);
  });

  test("what was typed into joined cells is kept as it was typed, and how it was read", () => {
    const merges = [{ top: 1, left: 3, bottom: 1, right: 4 }];
    const form = read([headings, ["VH_TOTAL", "tên", "người", "1.692"]], { merges });
    expect(form.facts.get("VH_TOTAL")).toEqual({
      ...{ state: "number", value: 1692, raw: "1.692", rule: "numberAsText" },
      at: { row: 1, column: 3 },
    });
    expect(told(form)).toEqual(["numberAsText E2 1.692", "normalised E2 1.692"]);
  });

  test("a value joined over two rows counts once, for the first", () => {
    const form = read(rows, { merges: [{ top: 1, left: 4, bottom: 2, right: 4 }] });
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: 8 });
    expect(told(form)).toEqual(["mergedAcrossItems E3"]);
  });

  const filled = [headings, line("VH_TOTAL", 8), line("VH_MEMBER", 888)];

  test.each([
    ["below", { top: 1, left: 4, bottom: 2, right: 4 }, "hiddenUnderJoined E3 888"],
    ["to the right", { top: 2, left: 3, bottom: 2, right: 4 }, "hiddenUnderJoined E3 888"],
    ["in a joined column", { top: 0, left: 4, bottom: 1_048_575, right: 4 }, null],
  ])("a number that lies hidden %s under joined cells counts nowhere", (_, area, complaint) => {
    const form = read(filled, { merges: [area] });
    expect(form.facts.has("VH_MEMBER")).toBe(false);
    expect(told(form)).toContain(complaint ?? "hiddenUnderJoined E2 8");
  });

  test("a name that runs over the empty value is no value", () => {
    const merges = [{ top: 2, left: 1, bottom: 2, right: 4 }];
    const form = read(rows, { merges });
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: 8 });
    expect([told(form), [...form.blanks.keys()]]).toEqual([[], ["VH_MEMBER"]]);
  });
});

describe("what the other cells and the year say", () => {
  test("commas are thousands where two cells write them, and each is logged", () => {
    const form = read([headings, line("VH_TOTAL", "2,071"), line("VH_MEMBER", "1,692")]);
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: 2071, VH_MEMBER: 1692 });
    expect(told(form)).toEqual(["normalised E2 2,071", "normalised E3 1,692"]);
  });

  test("beside a dot between thousands a comma is not guessed", () => {
    const form = read([headings, line("VH_TOTAL", "2.071"), line("VH_MEMBER", "1,692")]);
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: 2071 });
    expect(told(form)).toEqual(["numberAsText E2 2.071", "ambiguousNumber E3 1,692"]);
  });

  test("beside commas that can only be between thousands a single dot is not guessed", () => {
    const form = read([headings, line("VH_TOTAL", "1,234,567"), line("VH_MEMBER", "1.692")]);
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: 1234567 });
    expect(told(form)).toEqual(["normalised E2 1,234,567", "ambiguousNumber E3 1.692"]);
  });

  test.each<readonly [number, readonly string[], FormKnowledge]>([
    [10_000_000, [], { largestOf: (): number => 10_000_000 }],
    [10_000_001, ["numberTooLarge E2 10000001"], { largestOf: (): number => 10_000_000 }],
    [38168053, ["codeInsteadOfNumber E2 38168053"], { unit: "38.168.053" }],
  ] as const)(
    "%i is held against what the item can be and the unit's code",
    (value, said, known) => {
      const form = read([headings, line("VH_TOTAL", value)], {}, { codeOfName, ...known });
      expect(told(form)).toEqual(said);
    },
  );

  test("a formula without a value is computed from the sheet", () => {
    const formula: Written = { kind: "formulaWithoutValue", formula: "E3+2" };
    const form = read([headings, line("VH_TOTAL", formula), line("VH_MEMBER", 6)]);
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: 8, VH_MEMBER: 6 });
    expect(told(form)).toEqual(["normalised E2 =E3+2"]);
  });

  test("a computation typed as text is computed", () => {
    const form = read([headings, line("VH_TOTAL", "=1600+92")]);
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: 1692 });
  });

  test.each([
    [46143, 2026, ["numberLikeDate E2 46143"]],
    [45658, 2026, ["numberLikeDate E2 45658"]],
    [45657, 2026, []],
    [46752, 2026, ["numberLikeDate E2 46752"]],
    [46753, 2026, []],
    [46143, 2022, []],
  ])("%s in the year %s: %j", (value, year, expected) => {
    const form = read([headings, line("VH_TOTAL", value)], {}, { year });
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: value });
    expect(told(form)).toEqual(expected);
  });

  test("a number that its cell shows as a percentage is no count", () => {
    const grid = gridWith([headings, line("VH_TOTAL", 1)]);
    const rows = grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.column === 4 ? { ...cell, shownAs: "percent" as const } : cell,
      ),
    }));
    const form = readForm({ ...grid, rows }, knownItems);
    expect(form?.facts.size).toBe(0);
    expect(form?.issues.map(({ code, found }) => [code, found])).toContainEqual([
      "percentInsteadOfNumber",
      "100%",
    ]);
  });
});

describe("versions of the form", () => {
  const [first] = formVersions;

  test("at least two are described, each number once", () => {
    const numbers = formVersions.map(({ version }) => version);
    expect(numbers.length).toBeGreaterThanOrEqual(2);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test("codes and headings of an older version are read as what they are called now", () => {
    const older: FormVersion = {
      version: 0,
      headings: { code: "Mã số", name: "Chỉ tiêu", value: "Thực hiện" },
      renamedItems: new Map([["TT_TONG", "VH_TOTAL"]]),
      checksums: first?.checksums ?? "exact",
      columns: first?.columns ?? { value: 4, note: 6, check: 5 },
      labels: false,
      rows: "all",
    };
    const rows: readonly (readonly Written[])[] = [
      ["Mã số", "Chỉ tiêu", "ĐVT", "Năm trước", "Thực hiện"],
      ["TT_TONG", "tên cũ", "người", 7, 8],
      line("VH_MEMBER", 6),
    ];
    const form = read(rows, {}, { version: older });
    expect(declaredBy(form.facts)).toEqual({ VH_TOTAL: 8, VH_MEMBER: 6 });
    expect(told(form)).toEqual([]);
  });
});

test("notes are kept by the code of their row", () => {
  const form = read([headings, [...line("VH_TOTAL", 8), null, " đã rà soát "]]);
  expect([...form.notes]).toEqual([["VH_TOTAL", "đã rà soát"]]);
});
