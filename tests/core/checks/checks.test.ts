import type { CheckSubject, EarlierFacts } from "#core/checks/check";
import { checkList, checks, checkUnit, emptyTally } from "#core/checks/checks";
import { items } from "#core/catalogue/items/items";
import type { Declarations } from "../../support/facts";
import { factsOf } from "../../support/facts";

const subject = (declared: Declarations, before: EarlierFacts | null = null): CheckSubject => ({
  facts: factsOf(declared),
  sheet: "Biểu nhập",
  before,
});

const lastYear = (declared: Declarations, fields: Partial<EarlierFacts> = {}): EarlierFacts => ({
  year: 2025,
  facts: factsOf(declared),
  predecessors: [],
  estimated: false,
  ...fields,
});

const codesOf = (each: CheckSubject): readonly string[] => checkUnit(each).map(({ code }) => code);

describe.each<readonly [string, Declarations, Declarations]>([
  ["aboveLimit", { VH_TOTAL: 8, VH_VACANT: 3, VILLAGE_TOTAL: 10 }, { VH_VACANT: 2 }],
  ["aboveLimit", { FH_TOTAL: 8, FH_VACANT: 3, VILLAGE_TOTAL: 10 }, { FH_VACANT: "không có" }],
  ["aboveLimit", { VH_SECRETARY: 6, FH_SECRETARY: 5, VCELL_TOTAL: 10 }, { FH_SECRETARY: 4 }],
  ["aboveLimit", { VH_SECRETARY: 6, VH_MEMBER: 5, VH_TOTAL: 9 }, { VH_MEMBER: 6 }],
  [
    "aboveLimit",
    { VILLAGE_WITH_CELL: 9, VILLAGE_NO_MEMBER: 2, VILLAGE_TOTAL: 10 },
    { VILLAGE_NO_MEMBER: 1 },
  ],
  [
    "aboveLimit",
    {
      DV_DISCIPLINED: 3,
      DV_REPRIMANDED: 2,
      DV_WARNED: 2,
      DV_DISMISSED: 0,
      DV_DISCIPLINE_EXPELLED: 0,
    },
    { DV_WARNED: 1 },
  ],
  ["excellentAboveCap", { DV_HTXSNV: 21, DV_HTTNV: 100 }, { DV_HTXSNV: 20 }],
  ["excellentAboveCap", { DV_HTXSNV: 1, DV_HTTNV: 4 }, { DV_HTTNV: 5 }],
  ["wholeMissing", { DV_OFFICIALS: 8, CM_TRAINED: 3 }, { CM_TOTAL: 3 }],
  ["wholeMissing", { CM_TRAINED: 3 }, { CM_TRAINED: 0 }],
  ["wholeMissing", { CM_TRAINED: 3 }, { CM_TOTAL: "không áp dụng" }],
])("%s", (code, wrong, instead) => {
  test(`${JSON.stringify(wrong)} is asked about`, () => {
    expect(codesOf(subject(wrong))).toEqual([code]);
  });

  test(`${JSON.stringify(instead)} instead is not`, () => {
    expect(codesOf(subject({ ...wrong, ...instead }))).toEqual([]);
  });
});

describe("line A is held against the line D of the predecessors", () => {
  test.each<[string, Declarations, EarlierFacts | null, readonly string[]]>([
    ["the same", { DV_BOY: 160 }, lastYear({ DV_TOTAL: 160 }), []],
    ["one less", { DV_BOY: 159 }, lastYear({ DV_TOTAL: 160 }), ["openingMembersDiffer"]],
    ["no report of last year", { DV_BOY: 159 }, null, []],
    ["last year was blank", { DV_BOY: 159 }, lastYear({}), []],
    ["a split unit", { DV_BOY: 159 }, lastYear({ DV_TOTAL: 160 }, { estimated: true }), []],
  ])("%s", (_, declared, before, expected) => {
    expect(codesOf(subject(declared, before))).toEqual(expected);
  });

  test("the complaint names them", () => {
    const before = lastYear({ DV_TOTAL: 160 }, { predecessors: ["a", "b"] });
    const [found] = checkUnit(subject({ DV_BOY: 100 }, before));
    const details = { opening: 100, closing: 160, year: 2025, predecessors: ["a", "b"] };
    expect(found?.details).toEqual(details);
  });
});

test("every case has one of three outcomes, and they are counted", () => {
  const tallies = new Map(checks.map(({ id }) => [id, emptyTally()]));
  checkUnit(subject({ DV_HTXSNV: 21, DV_HTTNV: 100, VH_MEMBER: 1, VH_TOTAL: 2 }), checks, tallies);
  for (const { id, cases } of checks) {
    const { holds = 0, fails = 0, undecided = 0 } = tallies.get(id) ?? {};
    expect(holds + fails + undecided).toBe(cases.length);
  }
  expect(tallies.get("excellent-cap")).toEqual({ holds: 0, fails: 1, undecided: 0 });
  expect(tallies.get("part-above-whole")).toMatchObject({ holds: 1, fails: 0 });
});

test("a form that says nothing is undecided throughout", () => {
  for (const { cases } of checks) {
    for (const each of cases) expect(each.outcome(subject({}))).toBe("undecided");
  }
});

test("checks speak of items of the catalogue, and each has its own name", () => {
  const known = new Set(items.map(({ code }) => code));
  const named = checkList.flatMap(({ statements }) =>
    statements.flatMap((statement) => statement.match(/[A-Z]+(?:_[A-Z0-9]+)+/gu) ?? []),
  );
  expect(named.filter((code) => !known.has(code))).toEqual([]);
  expect(new Set(checkList.map(({ id }) => id)).size).toBe(checkList.length);
});
