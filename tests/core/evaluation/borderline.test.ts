import fc from "fast-check";
import { computedCount, computedShare } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { isTrend } from "#core/evaluation/operators";
import { percentHundredths } from "#core/quantity/round";
import { contextWith, evaluationCases, targetWith } from "../../support/arbitraries";
import type { Measured } from "../../support/arbitraries";

const higher: Measured = { kind: "share", better: "higher" };

test.each([
  [">", 65, 64996, "short", false],
  [">", 65, 65004, "met", true],
  [">=", 65, 64996, "short", true],
  [">=", 65, 64994, "short", false],
  [">=", 65, 65000, "met", false],
  [">", 65, 65006, "met", false],
] as const)(
  "%s %i at %i of 100.000 is %s, borderline: %p",
  (operator, value, part, verdict, expected) => {
    const target = targetWith({ operator, value });
    expect(
      evaluateTarget(target, higher, computedShare(part, 100000), contextWith()),
    ).toMatchObject({
      verdict,
      borderline: expected,
    });
  },
);

test("the upper end of a band has a border too", () => {
  const band = targetWith({ operator: "range", value: 3, valueMax: 4 });
  expect(evaluateTarget(band, higher, computedShare(40001, 1000000), contextWith())).toMatchObject({
    verdict: "exceeded",
    borderline: true,
  });
});

test("a rise that print cannot show is borderline", () => {
  const rising = targetWith({ operator: "rising", value: null });
  const context = contextWith({ previous: computedShare(81696, 100000) });
  expect(evaluateTarget(rising, higher, computedShare(81697, 100000), context)).toMatchObject({
    verdict: "met",
    borderline: true,
  });
});

test("what keeps pace only in print is borderline", () => {
  const target = targetWith({ value: 80, horizon: { kind: "by", year: 2030 } });
  const context = contextWith({
    year: 2026,
    base: { year: 2022, numerator: 40, denominator: 100 },
  });
  const evaluation = evaluateTarget(target, higher, computedShare(59997, 100000), context);
  expect(evaluation).toMatchObject({ verdict: "behindPath", borderline: true });
});

test("a count prints as it is and is never borderline", () => {
  const target = targetWith({ operator: ">", value: 2.001 });
  const owners: Measured = { kind: "count", better: "higher" };
  expect(evaluateTarget(target, owners, computedCount(2), contextWith()).borderline).toBe(false);
});

test("a share that print shows exactly is never borderline against a printed level", () => {
  fc.assert(
    fc.property(evaluationCases, ({ target, indicator, value, context }) => {
      // Neither last year's figure nor the way of a term, which needs no base, is a printed level.
      fc.pre(!isTrend(target) && target.horizon.kind !== "term");
      fc.pre(value.denominator !== null);
      const shown = percentHundredths(value.numerator, value.denominator);
      const asPrinted = computedShare(shown, 10000);
      const evaluated = evaluateTarget(target, indicator, asPrinted, { ...context, base: null });
      expect(evaluated.borderline).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test("where print and truth agree, nothing is borderline; where they differ, it is", () => {
  fc.assert(
    fc.property(evaluationCases, ({ target, indicator, value, context }) => {
      fc.pre(value.denominator !== null && target.horizon.kind !== "term");
      const inPrint = (figure: typeof value | EvaluationPrevious) =>
        figure?.kind === "value"
          ? computedShare(percentHundredths(figure.numerator, figure.denominator ?? 1), 10000)
          : figure;
      const flat = { ...context, base: null };
      const exact = evaluateTarget(target, indicator, value, flat);
      const printed = evaluateTarget(target, indicator, inPrint(value) ?? value, {
        ...flat,
        previous: inPrint(context.previous),
      });
      fc.pre(exact.verdict !== "waiting" && exact.verdict !== "notApplicable");
      expect(exact.borderline).toBe(exact.verdict !== printed.verdict);
    }),
    { numRuns: 1000 },
  );
});

type EvaluationPrevious = Parameters<typeof evaluateTarget>[3]["previous"];
