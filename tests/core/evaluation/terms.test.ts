import { computedCount } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { contextWith, planWith, targetWith } from "../../support/arbitraries";
import type { Measured } from "../../support/arbitraries";

const owners: Measured = { kind: "count", better: "higher" };
const plan = planWith({ term: { from: 2020, to: 2025 } });

test.each([
  ["zero in an early year is no shortfall", 1, 2021, 0, "onPath", 1],
  ["zero is no shortfall one year before the end", 1, 2024, 0, "onPath", 1],
  ["reached early is met", 1, 2021, 1, "met", 0],
  ["the last year decides", 1, 2025, 0, "short", 1],
  ["after the term it is overdue", 1, 2026, 0, "overdue", 1],
  ["after the term it can still be met", 1, 2026, 1, "met", 0],
  ["before the term it does not apply", 1, 2019, 0, "notApplicable", null],
  ["only whole units of the line are due", 6, 2022, 2, "onPath", 4],
  ["a whole unit behind the line is behind", 6, 2022, 1, "behindPath", 5],
  ["nothing is due in the first year", 6, 2020, 0, "onPath", 6],
])("%s", (_title, value, year, count, verdict, need) => {
  const target = targetWith({ value, horizon: { kind: "term", period: null } });
  const context = contextWith({ year, plan });
  expect(evaluateTarget(target, owners, computedCount(count), context)).toMatchObject({
    verdict,
    need,
    path: null,
    borderline: false,
  });
});

test("a printed term goes before the term of the plan", () => {
  const target = targetWith({
    value: 1,
    horizon: { kind: "term", period: { from: 2025, to: 2030 } },
  });
  const at = (year: number) => contextWith({ year, plan });
  expect(evaluateTarget(target, owners, computedCount(0), at(2026)).verdict).toBe("onPath");
  expect(evaluateTarget(target, owners, computedCount(0), at(2024)).verdict).toBe("notApplicable");
});

test("of a band over a term only the minimum is due", () => {
  const target = targetWith({
    operator: "range",
    value: 1,
    valueMax: 2,
    horizon: { kind: "term", period: null },
  });
  const verdictOf = (count: number) =>
    evaluateTarget(target, owners, computedCount(count), contextWith({ year: 2025, plan })).verdict;
  expect([0, 1, 2, 3].map(verdictOf)).toEqual(["short", "met", "met", "exceeded"]);
});
