import fc from "fast-check";
import { balances, partsOfWholes } from "#core/catalogue/relations";
import { checkUnit } from "#core/checks/checks";
import { balanceOutcome, balanceSum, partOutcome } from "#core/checks/cases/relations";
import type { Issue } from "#core/issue";
import type { Fact, Facts } from "#core/reading/fact";
import { factsOf, type Declarations } from "../../support/facts";

const relational: readonly string[] = ["partAboveWhole", "partsDoNotAddUp"];

/** Complaints about parts and balances alone. */
const checkRelations = (facts: Facts, sheet: string): readonly Issue[] =>
  checkUnit({ facts, sheet, before: null }).filter(({ code }) => relational.includes(code));

const rated = {
  whole: "ORG_RATED",
  plus: ["ORG_HTXSNV", "ORG_HTTNV", "ORG_HTNV", "ORG_KHTNV"],
  minus: [],
  source: "Biểu 6-BTCTW",
} as const;

const members = {
  whole: "DV_TOTAL",
  plus: ["DV_BOY", "DV_ADMITTED_YEAR"],
  minus: ["DV_DIED", "DV_LEFT"],
  source: "Biểu 1-BTCTW",
} as const;

describe("a part is held against its whole only when both were given", () => {
  test.each<readonly [string, Declarations, ReturnType<typeof partOutcome>]>([
    ["below", { VH_MEMBER: 6, VH_TOTAL: 8 }, "holds"],
    ["the same", { VH_MEMBER: 8, VH_TOTAL: 8 }, "holds"],
    ["one above", { VH_MEMBER: 9, VH_TOTAL: 8 }, "fails"],
    ["nothing of nothing", { VH_MEMBER: "không có", VH_TOTAL: 0 }, "holds"],
    ["something of a declared nothing", { VH_MEMBER: 1, VH_TOTAL: "không có" }, "fails"],
    ["the part is blank", { VH_TOTAL: 8 }, "undecided"],
    ["the whole is blank", { VH_MEMBER: 6 }, "undecided"],
    ["both are blank", {}, "undecided"],
    ["the part does not apply", { VH_MEMBER: "không áp dụng", VH_TOTAL: 8 }, "undecided"],
    ["the whole does not apply", { VH_MEMBER: 6, VH_TOTAL: "không áp dụng" }, "undecided"],
  ])("%s", (_, declared, expected) => {
    expect(partOutcome(factsOf(declared), { part: "VH_MEMBER", whole: "VH_TOTAL" })).toBe(expected);
  });
});

describe("a balance is drawn only when every line was given", () => {
  const closed: Declarations = {
    ORG_RATED: 10,
    ORG_HTXSNV: 2,
    ORG_HTTNV: 6,
    ORG_HTNV: 2,
    ORG_KHTNV: "không có",
  };

  test.each<readonly [string, Declarations, number | null, ReturnType<typeof balanceOutcome>]>([
    ["closed", closed, 10, "holds"],
    ["one too few", { ...closed, ORG_HTNV: 1 }, 9, "fails"],
    ["one too many", { ...closed, ORG_HTNV: 3 }, 11, "fails"],
    [
      "all nothing",
      { ...closed, ORG_RATED: 0, ORG_HTXSNV: 0, ORG_HTTNV: 0, ORG_HTNV: 0 },
      0,
      "holds",
    ],
    ["a line does not apply", { ...closed, ORG_HTNV: "không áp dụng" }, null, "undecided"],
  ])("%s", (_, declared, sum, outcome) => {
    expect(balanceSum(factsOf(declared), rated)).toBe(sum);
    expect(balanceOutcome(factsOf(declared), rated)).toBe(outcome);
  });

  test.each(["ORG_RATED", ...rated.plus])("undecided while %s is blank", (blank) => {
    const facts = new Map(factsOf({ ...closed, ORG_HTNV: 99 }));
    facts.delete(blank);
    expect(balanceOutcome(facts, rated)).toBe("undecided");
  });

  test("lines with a minus are taken away, and a sum may fall below zero", () => {
    const facts = factsOf({
      DV_TOTAL: 90,
      DV_BOY: 88,
      DV_ADMITTED_YEAR: 5,
      DV_DIED: 2,
      DV_LEFT: 1,
    });
    expect(balanceSum(facts, members)).toBe(90);
    expect(balanceOutcome(facts, members)).toBe("holds");
    const emptied = factsOf({
      DV_TOTAL: 0,
      DV_BOY: 1,
      DV_ADMITTED_YEAR: 0,
      DV_DIED: 2,
      DV_LEFT: 0,
    });
    expect(balanceSum(emptied, members)).toBe(-1);
    expect(balanceOutcome(emptied, members)).toBe("fails");
  });
});

/** Facts as they are read from a form: each with its cell. */
const readFrom = (declared: Declarations): Facts =>
  new Map(
    [...factsOf(declared)].map(([code, fact], index): [string, Fact] => [
      code,
      { ...fact, at: { row: 8 + index, column: 4 } },
    ]),
  );

describe("a complaint points at the cell to look at first, with both numbers", () => {
  test("a part above its whole: at the part", () => {
    const [found, ...others] = checkRelations(readFrom({ VH_TOTAL: 8, VH_MEMBER: 9 }), "Biểu nhập");
    expect(others).toEqual([]);
    expect(found).toEqual({
      code: "partAboveWhole",
      severity: "blocking",
      unit: null,
      at: { file: null, sheet: "Biểu nhập", cell: "E10" },
      found: "9",
      details: { part: "VH_MEMBER", whole: "VH_TOTAL", partValue: 9, wholeValue: 8 },
    });
  });

  test("an open balance: at the whole", () => {
    const facts = readFrom({ ORG_TOTAL: 5, ORG_COMMITTEE: 2, ORG_CELL: 2 });
    const [found, ...others] = checkRelations(facts, "Biểu nhập");
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "partsDoNotAddUp",
      at: { sheet: "Biểu nhập", cell: "E9" },
      found: "5",
      details: {
        whole: "ORG_TOTAL",
        wholeValue: 5,
        parts: ["ORG_COMMITTEE", "ORG_CELL"],
        partsValue: 4,
      },
    });
  });

  test("lines that are taken away are named with their minus", () => {
    const all: Declarations = {
      DV_TOTAL: 100,
      DV_BOY: 95,
      DV_ADMITTED_YEAR: 4,
      DV_MOVED_IN_OUTSIDE: 0,
      DV_MOVED_IN_INSIDE: 0,
      DV_RESTORED: 0,
      DV_DIED: 1,
      DV_EXPELLED: 0,
      DV_STRUCK_OFF: 0,
      DV_LEFT: 0,
      DV_MOVED_OUT_OUTSIDE: 0,
      DV_MOVED_OUT_INSIDE: 0,
    };
    const [found] = checkRelations(readFrom(all), "Biểu nhập");
    expect(found?.details).toMatchObject({ wholeValue: 100, partsValue: 98 });
    expect(found?.details).toMatchObject({
      parts: expect.arrayContaining(["DV_BOY", "-DV_DIED", "-DV_LEFT"]) as unknown,
    });
  });

  test("a derived value has no cell to point at", () => {
    const [found] = checkRelations(factsOf({ VH_TOTAL: 8, VH_MEMBER: 9 }), "Biểu nhập");
    expect(found?.at.cell).toBeNull();
  });
});

test("a form that says nothing contradicts nothing", () => {
  expect(checkRelations(new Map(), "Biểu nhập")).toEqual([]);
});

const relationItems = [
  ...new Set([
    ...partsOfWholes.flatMap(({ part, whole }) => [part, whole]),
    ...balances.flatMap(({ whole, plus, minus }) => [whole, ...plus, ...minus]),
  ]),
];

const anyFacts: fc.Arbitrary<Facts> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...relationItems),
      fc.oneof(fc.nat({ max: 3 }), fc.constantFrom("không có" as const, "không áp dụng" as const)),
    ),
    { maxLength: 60 },
  )
  .map((declared) => factsOf(Object.fromEntries(declared)));

test("leaving a value out never makes a complaint", () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...relationItems), (facts, code) => {
      const fewer = new Map(facts);
      fewer.delete(code);
      const before = checkRelations(facts, "S").map((each) => JSON.stringify(each.details));
      const after = checkRelations(fewer, "S").map((each) => JSON.stringify(each.details));
      expect(before).toEqual(expect.arrayContaining(after));
    }),
    { numRuns: 500 },
  );
});

test("every broken relation is complained about once, and no other", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const parts = partsOfWholes.filter((each) => partOutcome(facts, each) === "fails").length;
      const open = balances.filter((each) => balanceOutcome(facts, each) === "fails").length;
      expect(checkRelations(facts, "S")).toHaveLength(parts + open);
    }),
    { numRuns: 500 },
  );
});
