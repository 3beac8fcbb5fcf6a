import { codesAsWords as words } from "../../support/verdict-words";
import { targetFormulas } from "#core/evaluation/formulas/target-formulas";
import type { FormulaContext } from "#core/evaluation/formulas/target-formulas";
import { contextWith, planWith, targetWith } from "../../support/arbitraries";
import type { Measured } from "../../support/arbitraries";

const cells = {
  numerator: "B5",
  denominator: "C5",
  previousNumerator: "D5",
  previousDenominator: "E5",
};

const higher: Measured = { kind: "share", better: "higher" };
const lower: Measured = { kind: "share", better: "lower" };
const owners: Measured = { kind: "count", better: "higher" };
const removed: Measured = { kind: "count", better: "lower" };
const by2030 = targetWith({ operator: ">", value: 65, horizon: { kind: "by", year: 2030 } });

const formulasOf = (
  target = targetWith(),
  indicator: Measured = higher,
  context: Omit<FormulaContext, "words"> = contextWith(),
) => targetFormulas(target, indicator, cells, { ...context, words });

describe("formulas read like the target", () => {
  test.each([
    [
      "over 90 %",
      targetWith({ operator: ">" }),
      higher,
      'IF(OR(COUNT(B5,C5)<2,C5<=0),"noData",IF(100*B5>90*C5,"met","short"))',
      'IF(OR(COUNT(B5,C5)<2,C5<=0),"",MAX(0,INT(90*C5/100)+1-B5))',
    ],
    [
      "at least 8.5 %",
      targetWith({ value: 8.5 }),
      higher,
      'IF(OR(COUNT(B5,C5)<2,C5<=0),"noData",IF(1000*B5>=85*C5,"met","short"))',
      'IF(OR(COUNT(B5,C5)<2,C5<=0),"",MAX(0,-INT(-85*C5/1000)-B5))',
    ],
    [
      "at most 20 %",
      targetWith({ operator: "<=", value: 20 }),
      lower,
      'IF(OR(COUNT(B5,C5)<2,C5<=0),"noData",IF(100*B5<=20*C5,"met","short"))',
      'IF(OR(COUNT(B5,C5)<2,C5<=0),"",MAX(0,B5-INT(20*C5/100)))',
    ],
    [
      "a band of 3 to 4 %",
      targetWith({ operator: "range", value: 3, valueMax: 4 }),
      higher,
      'IF(OR(COUNT(B5,C5)<2,C5<=0),"noData",IF(100*B5>=3*C5,IF(100*B5>4*C5,"exceeded","met"),"short"))',
      'IF(OR(COUNT(B5,C5)<2,C5<=0),"",MAX(0,-INT(-3*C5/100)-B5))',
    ],
    [
      "none",
      targetWith({ operator: "=", value: 0 }),
      removed,
      'IF(COUNT(B5)<1,"noData",IF(B5<=0,"met","short"))',
      'IF(COUNT(B5)<1,"",MAX(0,B5-0))',
    ],
    [
      "a rising share",
      targetWith({ operator: "rising", value: null }),
      higher,
      'IF(OR(COUNT(B5,C5,D5,E5)<4,C5<=0,E5<=0),"noData",IF(IF(D5>=E5,B5>=C5,B5*E5>D5*C5),"met","short"))',
      'IF(OR(COUNT(B5,C5,D5,E5)<4,C5<=0,E5<=0),"",MAX(0,IF(D5>=E5,C5,INT(D5*C5/E5)+1)-B5))',
    ],
    [
      "a falling count",
      targetWith({ operator: "falling", value: null }),
      removed,
      'IF(COUNT(B5,D5)<2,"noData",IF(IF(D5<=0,B5<=0,B5<D5),"met","short"))',
      'IF(COUNT(B5,D5)<2,"",MAX(0,B5-MAX(0,D5-1)))',
    ],
  ])("%s", (_title, target, indicator, verdict, need) => {
    expect(formulasOf(target, indicator)).toEqual({ verdict, need });
  });
});

describe("what no figure can change is decided when the sheet is written", () => {
  const verdictAt = (year: number, base: FormulaContext["base"] = null) =>
    formulasOf(by2030, higher, { ...contextWith({ year }), base }).verdict;
  const half = { year: 2022, numerator: 53, denominator: 100 };

  test.each([
    [2031, half, '"overdue"'],
    [2030, half, '"short"'],
    [2026, null, '"short"'],
    [2026, half, 'IF(100*B5>=59*C5,"onPath","behindPath")'],
  ])("the calendar: in %i", (year, base, unmet) => {
    expect(verdictAt(year, base)).toBe(
      `IF(OR(COUNT(B5,C5)<2,C5<=0),"noData",IF(100*B5>65*C5,"met",${unmet}))`,
    );
  });

  test("a term: only whole units of the line", () => {
    const target = targetWith({ value: 6, horizon: { kind: "term", period: null } });
    expect(formulasOf(target, owners, contextWith({ year: 2022 })).verdict).toBe(
      'IF(COUNT(B5)<1,"noData",IF(B5>=6,"met",IF(B5>=2,"onPath","behindPath")))',
    );
  });

  test("a period that does not contain the year", () => {
    const horizon = { kind: "annual" as const, period: { from: 2020, to: 2025 } };
    expect(formulasOf(targetWith({ horizon }))).toEqual({ verdict: '"notApplicable"', need: '""' });
  });

  test("a condition that is not fulfilled", () => {
    const target = targetWith({ condition: "provincialPolicy" });
    expect(formulasOf(target).verdict).toBe('"waiting"');
    expect(formulasOf(target).need).toContain("MAX(0,");
    const plan = planWith({ conditionsMet: ["provincialPolicy"] });
    expect(formulasOf(target, higher, contextWith({ plan })).verdict).toContain('"short"');
  });

  test("a unit that the target does not concern", () => {
    const context = { ...contextWith(), blankMeans: "notApplicable" as const };
    expect(formulasOf(targetWith(), higher, context).verdict).toContain('"notApplicable"');
    expect(formulasOf(targetWith({ condition: "x" }), higher, context).verdict).toBe(
      'IF(OR(COUNT(B5,C5)<2,C5<=0),"notApplicable","waiting")',
    );
  });

  test("a sheet without last year's cells has nothing to say of a trend", () => {
    const target = targetWith({ operator: "rising", value: null });
    const without = { ...cells, previousNumerator: null, previousDenominator: null };
    expect(targetFormulas(target, higher, without, { ...contextWith(), words })).toEqual({
      verdict: '"noData"',
      need: '""',
    });
  });

  test("a sheet without a cell for the whole has nothing to say of a share", () => {
    const without = { ...cells, denominator: null };
    expect(targetFormulas(targetWith(), higher, without, { ...contextWith(), words })).toEqual({
      verdict: '"noData"',
      need: '""',
    });
  });
});

test("words are quoted as formulas quote them", () => {
  const target = targetWith({ condition: "x" });
  const said = { ...words, waiting: 'chưa đến "điều kiện"' };
  expect(targetFormulas(target, higher, cells, { ...contextWith(), words: said }).verdict).toBe(
    '"chưa đến ""điều kiện"""',
  );
});

test("a level with many digits gives place to a neighbour of at most eight digits", () => {
  const { verdict } = formulasOf(targetWith({ value: 33.3333333333 }));
  const constants = /IF\((\d+)\*B5>=(\d+)\*C5/.exec(verdict);
  expect(Number(constants?.[1])).toBeLessThanOrEqual(10 ** 7);
  expect(Number(constants?.[2]) / Number(constants?.[1])).toBeGreaterThan(0.333333333333);
});
