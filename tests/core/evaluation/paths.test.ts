import fc from "fast-check";
import { compareFractions, fraction, reduced } from "#core/quantity/fraction";
import { computedCount, computedShare } from "#core/evaluation/computed";
import type { Computed } from "#core/evaluation/computed";
import type { EvaluationContext } from "#core/evaluation/context";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { goesUp, isTrend } from "#core/evaluation/operators";
import { contextWith, evaluationCases, targetWith } from "../../support/arbitraries";
import type { EvaluationCase, Measured } from "../../support/arbitraries";

const higher: Measured = { kind: "share", better: "higher" };
const lower: Measured = { kind: "share", better: "lower" };
const count: Measured = { kind: "count", better: "higher" };

const by2030 = targetWith({ operator: ">", value: 65, horizon: { kind: "by", year: 2030 } });
const base = { year: 2022, numerator: 53, denominator: 100 };
const at = (year: number, fields: Partial<EvaluationContext> = {}) =>
  contextWith({ year, base, ...fields });

describe("a target of over 65 % by 2030, from 53 % in 2022", () => {
  test.each([
    [2026, 59, "onPath", 7, 2, "onPath"],
    [2026, 58, "behindPath", 8, 2, "behindPath"],
    [2026, 66, "met", 0, 0, "achieved"],
    [2029, 64, "onPath", 2, 2, "onPath"],
    [2022, 53, "onPath", 13, 2, "onPath"],
  ])("in %i at %i %%: %s", (year, part, verdict, need, neededPerYear, straight) => {
    const evaluation = evaluateTarget(by2030, higher, computedShare(part, 100), at(year));
    expect(evaluation).toMatchObject({ verdict, need, path: { neededPerYear, straight } });
  });

  test.each([
    [2030, 60, "short", 6],
    [2031, 60, "overdue", 6],
    [2031, 66, "met", 0],
  ])("in %i there is no path any more: %i %% is %s", (year, part, verdict, need) => {
    const evaluation = evaluateTarget(by2030, higher, computedShare(part, 100), at(year));
    expect(evaluation).toMatchObject({ verdict, need, path: null, because: null });
  });

  test("the line stands halfway in 2026, exactly", () => {
    const { path } = evaluateTarget(by2030, higher, computedShare(1, 3), at(2026));
    expect(path === null ? null : reduced(path.expected)).toEqual(fraction(59, 100));
  });

  test.each([
    ["there is none", null],
    ["it has no whole", { year: 2022, numerator: 97, denominator: null }],
    ["its whole is zero", { year: 2022, numerator: 0, denominator: 0 }],
    ["it is later than the year", { year: 2027, numerator: 53, denominator: 100 }],
  ])("without a usable base there is no path: %s", (_title, unusable) => {
    const context = at(2026, { base: unusable });
    expect(evaluateTarget(by2030, higher, computedShare(60, 100), context)).toMatchObject({
      verdict: "short",
      need: 6,
      path: null,
      because: "noBase",
    });
    expect(evaluateTarget(by2030, higher, computedShare(66, 100), context)).toMatchObject({
      verdict: "met",
      path: null,
      because: null,
    });
  });
});

test("where lower is better the line goes down", () => {
  const target = targetWith({ operator: "<=", value: 2, horizon: { kind: "by", year: 2030 } });
  const context = at(2026, { base: { year: 2022, numerator: 10, denominator: 100 } });
  const verdictOf = (value: Computed) => evaluateTarget(target, lower, value, context).verdict;
  expect([1, 2, 3, 6, 7].map((part) => verdictOf(computedShare(part, 100)))).toEqual([
    "met",
    "met",
    "onPath",
    "onPath",
    "behindPath",
  ]);
});

test("the expected count is a number of units", () => {
  const target = targetWith({ value: 10, horizon: { kind: "by", year: 2030 } });
  const context = at(2026, { base: { year: 2022, numerator: 1, denominator: null } });
  const { verdict, path } = evaluateTarget(target, count, computedCount(5), context);
  expect(path === null ? null : reduced(path.expected)).toEqual(fraction(11, 2));
  expect({ verdict, perYear: path?.neededPerYear }).toEqual({ verdict: "behindPath", perYear: 2 });
});

test("a base that met the target and a figure that no longer does have slipped", () => {
  const target = targetWith({ value: 65, horizon: { kind: "by", year: 2030 } });
  const context = at(2026, { base: { year: 2022, numerator: 70, denominator: 100 } });
  expect(evaluateTarget(target, higher, computedShare(64, 100), context)).toMatchObject({
    verdict: "behindPath",
    path: { straight: "slipped", growth: "deterioration" },
  });
});

test.each([
  ["stays", ">", 65, "onPath", "onPath", "limited"],
  ["falls", ">", 64, "behindPath", "behindPath", "deterioration"],
  ["falls from a target that it had met", ">=", 64, "behindPath", "slipped", "deterioration"],
] as const)(
  "a base equal to the target %s",
  (_title, operator, part, verdict, straight, growth) => {
    const target = targetWith({ operator, value: 65, horizon: { kind: "by", year: 2030 } });
    const context = at(2026, { base: { year: 2022, numerator: 65, denominator: 100 } });
    expect(evaluateTarget(target, higher, computedShare(part, 100), context)).toMatchObject({
      verdict,
      path: { straight, growth },
    });
  },
);

test("numbers of any size keep the line exact", () => {
  const size = 2 ** 52;
  const context = at(2026, { base: { year: 2022, numerator: 1, denominator: size } });
  const target = targetWith({ value: 50, horizon: { kind: "by", year: 2030 } });
  const { path } = evaluateTarget(target, higher, computedShare(1, 3), context);
  expect(path === null ? null : reduced(path.expected)).toEqual(
    fraction(BigInt(2) ** BigInt(51) + BigInt(1), BigInt(2) ** BigInt(53)),
  );
});

/** The same case with its target year ahead, a base, and a level to reach. */
const underWay = ({ target, indicator, value, context }: EvaluationCase): EvaluationCase => ({
  target: {
    ...targetWith(),
    valueMax: target.valueMax,
    operator: isTrend(target) ? ">=" : target.operator,
    value: target.value ?? 50,
    horizon: { kind: "by", year: 2033 },
    condition: null,
  },
  indicator,
  value,
  context: {
    ...context,
    base: { numerator: 1, denominator: 3, ...context.base, year: 2018 },
  },
});

test("on the straight line or past it is on path, short of it behind", () => {
  fc.assert(
    fc.property(evaluationCases.map(underWay), ({ target, indicator, value, context }) => {
      const { verdict, path } = evaluateTarget(target, indicator, value, context);
      fc.pre(verdict !== "met" && verdict !== "exceeded");
      const whole = indicator.kind === "count" ? 1 : (value.denominator ?? 1);
      const expected = path?.expected ?? fraction(-1);
      const side = compareFractions(fraction(value.numerator, whole), expected);
      const keepsPace = goesUp(target, indicator) ? side >= 0 : side <= 0;
      expect(verdict).toBe(keepsPace ? "onPath" : "behindPath");
    }),
    { numRuns: 500 },
  );
});
