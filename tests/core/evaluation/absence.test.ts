import { absent, computedShare } from "#core/evaluation/computed";
import type { Absence } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { contextWith, planWith, targetWith } from "../../support/arbitraries";
import type { Measured } from "../../support/arbitraries";

const heads: Measured = { kind: "share", better: "higher" };
const conditional = targetWith({ condition: "provincialPolicy", operator: "=", value: 100 });
const agreed = contextWith({ plan: planWith({ conditionsMet: ["provincialPolicy"] }) });

test.each<[Absence, string]>([
  ["blankInput", "noData"],
  ["zeroDenominator", "noData"],
  ["noUnits", "noData"],
  ["notReceived", "noData"],
  ["notApplicable", "notApplicable"],
])("a figure that is absent by %s is %s, never a zero", (because, verdict) => {
  expect(evaluateTarget(targetWith(), heads, absent(because), contextWith())).toEqual({
    verdict,
    need: null,
    borderline: false,
    path: null,
    because,
  });
});

test.each([
  ["computedShare refuses it", computedShare(1, 0)],
  ["it is put together by hand", { kind: "value", numerator: 1, denominator: 0 } as const],
  ["there is no denominator", { kind: "value", numerator: 1, denominator: null } as const],
])("a share of nothing has no value: %s", (_title, value) => {
  expect(evaluateTarget(targetWith(), heads, value, contextWith())).toMatchObject({
    verdict: "noData",
    need: null,
    because: "zeroDenominator",
  });
});

test("a target waits for its condition and still tells what is missing", () => {
  expect(evaluateTarget(conditional, heads, computedShare(3, 5), contextWith())).toEqual({
    verdict: "waiting",
    need: 2,
    borderline: false,
    path: null,
    because: "conditionPending",
  });
});

test("a target waits without a figure too, but not for a unit that it does not concern", () => {
  const context = contextWith();
  expect(evaluateTarget(conditional, heads, absent("blankInput"), context)).toMatchObject({
    verdict: "waiting",
    need: null,
  });
  expect(evaluateTarget(conditional, heads, absent("notApplicable"), context)).toMatchObject({
    verdict: "notApplicable",
    need: null,
  });
});

test("a fulfilled condition is as good as none", () => {
  expect(evaluateTarget(conditional, heads, computedShare(3, 5), agreed)).toMatchObject({
    verdict: "short",
    need: 2,
  });
});
