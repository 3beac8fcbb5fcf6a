import { resolveFacts } from "#core/consolidation/resolve-facts";
import { catalogue } from "../../support/built-in";
import { declaredBy, factsOf, type Declarations } from "../../support/facts";
import { typeNumbered, unitWith } from "../../support/units";

const commune = unitWith();
const office = unitWith({ type: typeNumbered("5") });
const untyped = unitWith({ type: null });

const resolved = (declared: Declarations, unit = commune) =>
  resolveFacts(factsOf(declared), unit, catalogue.items);

describe("heads who are members are the heads without those who are not", () => {
  test.each<readonly [string, Declarations, number | string | undefined]>([
    ["given through the others", { VH_TOTAL: 10, VH_NONMEMBER: 3 }, 7],
    ["nobody else", { VH_TOTAL: 10, VH_NONMEMBER: 0 }, 10],
    ["nobody else, in words", { VH_TOTAL: 10, VH_NONMEMBER: "không có" }, 10],
    ["no heads at all", { VH_TOTAL: "không có", VH_NONMEMBER: "không có" }, 0],
    ["all others", { VH_TOTAL: 10, VH_NONMEMBER: 10 }, 0],
    ["more others than heads", { VH_TOTAL: 10, VH_NONMEMBER: 11 }, undefined],
    ["the whole is blank", { VH_NONMEMBER: 3 }, undefined],
    ["the others are blank", { VH_TOTAL: 10 }, undefined],
    ["the others do not apply", { VH_TOTAL: 10, VH_NONMEMBER: "không áp dụng" }, undefined],
    ["given itself, though it contradicts", { VH_TOTAL: 10, VH_MEMBER: 9, VH_NONMEMBER: 3 }, 9],
    [
      "declared not to apply, though it could be computed",
      { VH_TOTAL: 10, VH_MEMBER: "không áp dụng", VH_NONMEMBER: 3 },
      "notApplicable",
    ],
  ])("%s", (_, declared, members) => {
    expect(declaredBy(resolved(declared))["VH_MEMBER"]).toBe(members);
  });

  test("heads of the front are computed the same way", () => {
    const { FH_MEMBER } = declaredBy(resolved({ FH_TOTAL: 5, FH_NONMEMBER: 1 }));
    expect(FH_MEMBER).toBe(4);
  });

  test("the derived value says so, and keeps the cell it came from", () => {
    const facts = new Map(factsOf({ VH_TOTAL: 10, VH_NONMEMBER: 3 }));
    const others = facts.get("VH_NONMEMBER");
    if (others !== undefined) facts.set("VH_NONMEMBER", { ...others, at: { row: 40, column: 4 } });
    expect(resolveFacts(facts, commune, catalogue.items).get("VH_MEMBER")).toMatchObject({
      value: 7,
      rule: "complement",
      at: { row: 40, column: 4 },
    });
  });
});

const villageItems = catalogue.items.filter(({ appliesTo }) => appliesTo === "communes");

describe("what an organisation of this type cannot have does not apply to it", () => {
  test("an office has none of what only communes have, and nothing else is filled in", () => {
    const facts = resolved({}, office);
    expect([...facts.keys()].sort()).toEqual(villageItems.map(({ code }) => code).sort());
    expect([...facts.values()].every(({ rule }) => rule === "notApplicableByType")).toBe(true);
  });

  test("a commune that reports nothing has nothing: a blank never becomes a zero", () => {
    expect(resolved({}).size).toBe(0);
  });

  test("of an organisation without a type nothing is ruled out", () => {
    expect(resolved({}, untyped).size).toBe(0);
  });

  test.each<readonly [string, Declarations, number | string]>([
    ["a number", { VH_TOTAL: 5 }, 5],
    ["a zero", { VH_TOTAL: 0 }, 0],
    ["none declared", { VH_TOTAL: "không có" }, "declaredNone"],
  ])("%s that an office gave stands, whatever its type says", (_, declared, expected) => {
    expect(declaredBy(resolved(declared, office))["VH_TOTAL"]).toBe(expected);
  });
});

test("nothing that was given is changed, and the given facts stay as they were", () => {
  const given = factsOf({ VH_TOTAL: 10, VH_NONMEMBER: 3, ORG_TOTAL: "không có" });
  const facts = resolveFacts(given, office, catalogue.items);
  for (const [code, fact] of given) expect(facts.get(code)).toBe(fact);
  expect(given.size).toBe(3);
});
