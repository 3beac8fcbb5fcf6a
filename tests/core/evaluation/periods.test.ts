import { computedShare } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { targetsInForce } from "#core/evaluation/period";
import { contextWith, everyYear, planWith, targetWith } from "../../support/arbitraries";
import type { Measured } from "../../support/arbitraries";

const heads: Measured = { kind: "share", better: "higher" };
const annual = (from: number, to: number) =>
  targetWith({ horizon: { kind: "annual", period: { from, to } }, ref: `${String(from)}-` });
const first = annual(2020, 2025);
const second = annual(2025, 2030);

const inForce = (sharedYearGoesTo: "earlier" | "later", year: number) =>
  targetsInForce(planWith({ sharedYearGoesTo, targets: [first, second] }), year);

test.each([
  ["earlier", 2019, []],
  ["earlier", 2024, [first]],
  ["earlier", 2025, [first]],
  ["earlier", 2026, [second]],
  ["later", 2025, [second]],
  ["later", 2024, [first]],
  ["later", 2030, [second]],
  ["later", 2031, []],
] as const)("a shared year goes to the %s period: %i", (goesTo, year, expected) => {
  expect(inForce(goesTo, year)).toEqual(expected);
});

test.each([
  ["another indicator", { indicator: "FRONT-HEAD-MEMBER" }],
  ["another carve-out", { excludes: "armedForces" as const }],
  ["other places", { scope: { ...first.scope, places: ["Phổ Nhơn"] } }],
  [
    "other sums",
    {
      scope: { ...first.scope, operands: { numerator: ["A_1"], denominator: ["A_2"], whole: "" } },
    },
  ],
  ["every year without a period", { horizon: everyYear }],
])("a target of %s shares no year", (_title, fields) => {
  const other = targetWith({ ...second, ...fields });
  const plan = planWith({ sharedYearGoesTo: "later", targets: [first, other] });
  expect(targetsInForce(plan, 2025)).toContain(first);
});

test("the same places are the same figure", () => {
  const scope = { ...first.scope, places: ["Phổ Nhơn", "Phổ Vinh"] };
  const [one, other] = [first, second].map((target) =>
    targetWith({ ...target, scope: { ...scope, places: [...scope.places] } }),
  );
  const targets = [one, other].filter((target) => target !== undefined);
  expect(targetsInForce(planWith({ targets }), 2025)).toEqual([one]);
});

test("outside its period a target does not apply, and nothing is missing", () => {
  const plan = planWith({ targets: [first, second] });
  const at = (year: number) => contextWith({ year, plan });
  expect(evaluateTarget(second, heads, computedShare(1, 9), at(2024))).toMatchObject({
    verdict: "notApplicable",
    need: null,
    because: "outsidePeriod",
  });
  expect(evaluateTarget(second, heads, computedShare(1, 9), at(2025))).toMatchObject({
    verdict: "notApplicable",
    need: null,
    because: "sharedYear",
  });
  expect(evaluateTarget(first, heads, computedShare(1, 9), at(2025)).verdict).toBe("short");
});
