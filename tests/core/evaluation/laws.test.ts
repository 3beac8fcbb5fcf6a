import fc from "fast-check";
import { evaluateInYear, evaluateTarget } from "#core/evaluation/evaluation";
import { goesUp } from "#core/evaluation/operators";
import { targetInYear } from "#core/evaluation/target-in-year";
import type { Evaluation, Verdict } from "#core/evaluation/verdict";
import { contextWith, evaluationCases, targetWith } from "../../support/arbitraries";
import type { EvaluationCase } from "../../support/arbitraries";

/** Not met, under way, met, more than asked. */
const rank: Readonly<Record<Verdict, number>> = {
  overdue: 0,
  short: 0,
  behindPath: 0,
  ongoing: 0,
  onPath: 1,
  met: 2,
  exceeded: 3,
  waiting: 4,
  noData: 4,
  notApplicable: 4,
};

function evaluated(given: EvaluationCase, numerator = given.value.numerator): Evaluation {
  const value = { ...given.value, numerator };
  return evaluateTarget(given.target, given.indicator, value, given.context);
}

const isReached = ({ verdict }: Evaluation): boolean => verdict === "met" || verdict === "exceeded";

/** The same case without its condition, so that the verdict shows whether the target is reached. */
const unconditional = (given: EvaluationCase): EvaluationCase => ({
  ...given,
  target: { ...given.target, condition: null },
});

test("moving the part the better way never worsens a verdict", () => {
  fc.assert(
    fc.property(evaluationCases, fc.integer({ min: 1, max: 500 }), (given, step) => {
      const before = given.value.numerator;
      const after = goesUp(given.target, given.indicator)
        ? before + step
        : Math.max(0, before - step);
      expect(rank[evaluated(given, after).verdict]).toBeGreaterThanOrEqual(
        rank[evaluated(given).verdict],
      );
    }),
    { numRuns: 2000 },
  );
});

test("the need is the smallest number of units that reaches the target", () => {
  fc.assert(
    fc.property(evaluationCases, (given) => {
      const { need } = evaluated(given);
      fc.pre(need !== null);
      const way = goesUp(given.target, given.indicator) ? 1 : -1;
      const plain = unconditional(given);
      const after = (units: number) => evaluated(plain, given.value.numerator + way * units);
      expect(isReached(after(need))).toBe(true);
      if (need !== 0) expect(isReached(after(need - 1))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test("nothing is missing exactly when the target is reached", () => {
  fc.assert(
    fc.property(evaluationCases, (given) => {
      const evaluation = evaluated(given);
      fc.pre(evaluation.need !== null && evaluation.verdict !== "waiting");
      expect(evaluation.need === 0).toBe(isReached(evaluation));
    }),
    { numRuns: 2000 },
  );
});

test("a condition only makes a target wait; it changes no number", () => {
  fc.assert(
    fc.property(evaluationCases, (given) => {
      const evaluation = evaluated(given);
      fc.pre(evaluation.verdict === "waiting");
      expect(evaluation.need).toBe(evaluated(unconditional(given)).need);
    }),
    { numRuns: 2000 },
  );
});

test("the calendar renames what is not reached and changes no number", () => {
  fc.assert(
    fc.property(evaluationCases, fc.integer({ min: 2018, max: 2032 }), (given, year) => {
      fc.pre(given.target.horizon.kind === "by");
      const later = { ...given, context: { ...given.context, year } };
      expect(evaluated(later).need).toBe(evaluated(given).need);
      expect(isReached(evaluated(later))).toBe(isReached(evaluated(given)));
    }),
  );
});

test("a target settled once for its year says the same of every unit", () => {
  fc.assert(
    fc.property(evaluationCases, ({ target, indicator, value, context }) => {
      const settled = targetInYear(target, indicator, context);
      expect(evaluateInYear(settled, value, context)).toEqual(
        evaluateTarget(target, indicator, value, context),
      );
    }),
  );
});

// From 1/2 in 2020 to 90 % in 2030 the line stands at 74 % in 2026.
test.each([
  ["a figure near the limit of exact numbers", 2 ** 50 - 1, 2 ** 50, "met"],
  ["at the line", 37, 50, "onPath"],
  ["less than the line by one of 2^50", 833151162435011, 2 ** 50, "behindPath"],
  ["a small figure", 3, 7, "behindPath"],
])("the line is exact with a base of any size: %s", (_, numerator, denominator, expected) => {
  const given = targetWith({ horizon: { kind: "by", year: 2030 } });
  const context = contextWith({ base: { year: 2020, numerator: 2 ** 50, denominator: 2 ** 51 } });
  const value = { kind: "value", numerator, denominator } as const;
  const { verdict } = evaluateTarget(given, { kind: "share", better: "higher" }, value, context);
  expect(verdict).toBe(expected);
});
