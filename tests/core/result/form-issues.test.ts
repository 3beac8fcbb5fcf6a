import { ducPho } from "#core/catalogue/plans/duc-pho";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { FormReading } from "#core/consolidation/file-reading";
import { issue, type Issue } from "#core/issue";
import { resolveFacts } from "#core/consolidation/resolve-facts";
import { neededItems } from "#core/catalogue/asked-items";
import { formIssues } from "#core/result/issues/form-issues";
import type { Facts } from "#core/reading/fact";
import { catalogue } from "../../support/built-in";
import { factsOf, type Declarations } from "../../support/facts";
import { formOf } from "../../support/readings";
import { typeNumbered, unitWith } from "../../support/units";

const commune = unitWith();
const office = unitWith({ type: typeNumbered("5") });

interface Given extends Partial<Pick<FormReading, "blanks" | "cells" | "notes">> {
  readonly declared?: Declarations;
  readonly facts?: Facts;
  readonly issues?: readonly Issue[];
  readonly unit?: typeof commune | null;
  readonly plan?: typeof ducPho | null;
}

function issuesOf({ declared = {}, issues = [], unit = commune, plan = null, ...given }: Given) {
  const facts = given.facts ?? factsOf(declared);
  const form = formOf("38.01", { ...given, facts, issues });
  const resolved = unit === null ? facts : resolveFacts(facts, unit, catalogue.items);
  return formIssues({ form, facts: resolved, unit, plan, catalogue });
}

const blanksOf = (given: Given): readonly string[] =>
  issuesOf({ plan: ducPho, ...given }).flatMap((each) =>
    each.code === "itemBlank" ? [each.details.item] : [],
  );

test("every complaint carries the unit and the file, whoever found it", () => {
  const at = { sheet: "Biểu nhập", cell: "E9" };
  const found = issuesOf({
    declared: { VH_TOTAL: 5, VH_MEMBER: 6 },
    issues: [issue("notANumber", { item: "ORG_TOTAL" }, { at, found: "?" })],
  });
  expect(found.map((each) => [each.code, each.unit, each.at])).toEqual([
    ["notANumber", "38.01", { file: "nop/38.01.xlsx", sheet: "Biểu nhập", cell: "E9" }],
    ["partAboveWhole", "38.01", { file: "nop/38.01.xlsx", sheet: "Biểu nhập", cell: null }],
  ]);
});

test("without a registry the form itself says whose it is", () => {
  const found = issuesOf({ declared: { VH_TOTAL: 5, VH_MEMBER: 6 }, unit: null });
  expect(found.map(({ unit }) => unit)).toEqual(["38.01"]);
});

describe("an input that the plan waits for is asked for while it is blank", () => {
  test.each<readonly [string, Declarations, boolean]>([
    ["blank", {}, true],
    ["a number", { VH_TOTAL: 5 }, false],
    ["a zero", { VH_TOTAL: 0 }, false],
    ["none declared", { VH_TOTAL: "không có" }, false],
    ["declared not to apply", { VH_TOTAL: "không áp dụng" }, false],
  ])("%s", (_, declared, asked) => {
    expect(blanksOf({ declared }).includes("VH_TOTAL")).toBe(asked);
  });

  test("given through its complement it is not asked for", () => {
    const declared = { VH_TOTAL: 5, VH_NONMEMBER: 1 };
    expect(blanksOf({ declared })).not.toContain("VH_MEMBER");
    expect(blanksOf({ declared: { VH_TOTAL: 5 } })).toContain("VH_MEMBER");
  });

  test("what an organisation of this type does not have is not asked for", () => {
    expect(blanksOf({ unit: office })).not.toContain("VH_TOTAL");
    expect(blanksOf({ unit: office })).toContain("ORG_RATED");
  });

  test("a value that was refused is complained about once, not as a blank as well", () => {
    const refused = issue("notANumber", { item: "VH_TOTAL" }, { found: "?" });
    expect(blanksOf({ issues: [refused] })).not.toContain("VH_TOTAL");
  });

  test("an item that no target uses is never asked for", () => {
    expect(blanksOf({})).not.toContain("COOP_TOTAL");
    expect(blanksOf({})).not.toContain("FH_TOTAL");
  });

  test("without a plan nothing is asked for", () => {
    expect(issuesOf({})).toEqual([]);
  });
});

describe("a number for what an organisation of this type does not have must be explained", () => {
  const explained = (given: Given): readonly unknown[] =>
    issuesOf({ unit: office, ...given }).map((each) => [each.code, each.severity, each.found]);

  test.each<readonly [string, Declarations, readonly unknown[]]>([
    ["a number", { VH_TOTAL: 5 }, [["valueWhereNotApplicable", "explain", "5"]]],
    ["a zero", { VH_TOTAL: 0 }, []],
    ["none declared", { VH_TOTAL: "không có" }, []],
    ["declared not to apply", { VH_TOTAL: "không áp dụng" }, []],
    ["an item of every organisation", { ORG_TOTAL: 5 }, []],
  ])("%s", (_, declared, expected) => {
    expect(explained({ declared })).toEqual(expected);
  });

  test("a commune has nothing to explain", () => {
    expect(issuesOf({ declared: { VH_TOTAL: 5 } })).toEqual([]);
  });

  test("the cell is named", () => {
    const [fact] = [...factsOf({ VH_TOTAL: 5 }).values()];
    if (fact === undefined) throw new Error("no fact");
    const facts = new Map([["VH_TOTAL", { ...fact, at: { row: 11, column: 4 } }]]);
    expect(issuesOf({ unit: office, facts })[0]?.at.cell).toBe("E12");
  });
});

describe("a plan waits for the inputs of its targets, in the order of the form", () => {
  test.each([
    ["duc-pho", ducPho],
    ["ha-giang", haGiang],
  ])("%s", (_, plan) => {
    const needed = neededItems(plan, catalogue);
    const order = catalogue.items.map(({ code }) => code);
    expect(needed).toEqual([...needed].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(needed).size).toBe(needed.length);
    expect(needed.length).toBeGreaterThan(10);
  });

  test("a target's own sums take the place of the indicator's", () => {
    const needed = neededItems(ducPho, catalogue);
    expect(needed).toContain("SUBCELL_WITH_REGULATION");
    expect(needed).not.toContain("ORG_WITH_REGULATION");
  });
});

describe("a form of which no registry says the kind of its unit", () => {
  const first = catalogue.items.find(({ appliesTo }) => appliesTo === "communes")?.code ?? "";
  const needed = neededItems(ducPho, catalogue);
  const ofCommunes = catalogue.items
    .filter(({ appliesTo, code }) => appliesTo === "communes" && needed.includes(code))
    .map(({ code }) => code);
  const asked = (given: Given): readonly string[] =>
    issuesOf({ plan: ducPho, unit: null, ...given }).flatMap(({ code, details }) =>
      code === "itemMissing" && "item" in details ? [details.item] : [],
    );

  test("is asked for the rows of communes when it has one of them, blank or filled in", () => {
    const filled = asked({ facts: new Map(factsOf({ [first]: 3 })), blanks: new Map() });
    const blank = asked({ blanks: new Map([[first, "E9"]]) });
    const wanted = ofCommunes.filter((code) => code !== first);
    expect(wanted).not.toEqual([]);
    expect([filled, blank].map((codes) => wanted.filter((code) => !codes.includes(code)))).toEqual([
      [],
      [],
    ]);
  });

  test("is asked for none of them when it has none", () => {
    const codes = asked({ blanks: new Map([["ORG_TOTAL", "E9"]]) });
    expect(codes).not.toEqual([]);
    expect(codes.filter((code) => ofCommunes.includes(code))).toEqual([]);
  });
});

test("a row that was left blank is told at its cell, one that is not in the form as missing", () => {
  const found = issuesOf({ plan: ducPho, blanks: new Map([["VH_TOTAL", "E12"]]) });
  const told = found.flatMap(({ code, at, details }) =>
    "item" in details ? [[code, details.item, at.cell]] : [],
  );
  expect(told).toContainEqual(["itemBlank", "VH_TOTAL", "E12"]);
  expect(told).toContainEqual(["itemMissing", "VH_MEMBER", null]);
});

describe("a complaint says what the form calls its rows", () => {
  const rowsOf = (cells: FormReading["cells"]) =>
    issuesOf({ declared: { VH_TOTAL: 5, VH_MEMBER: 6 }, ...(cells && { cells }) }).map(
      ({ rows }) => rows,
    );
  const cells = new Map([
    ["VH_TOTAL", "E9"],
    ["VH_MEMBER", "E10"],
  ]);

  test("of those that stand in it, counted from 1", () => {
    expect(rowsOf(cells)[0]?.size).toBe(2);
    expect([...(rowsOf(cells)[0]?.keys() ?? [])]).toEqual(["VH_TOTAL", "VH_MEMBER"]);
    expect(rowsOf(undefined)).toEqual([undefined]);
  });

  test("and forms with the same cells share what was found once", () => {
    const [one] = rowsOf(cells);
    const [other] = rowsOf(cells);
    expect(one).toBeDefined();
    expect(one).toBe(other);
  });
});
