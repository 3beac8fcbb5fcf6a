import { computedCount, computedShare } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { contextWith, targetWith } from "../../support/arbitraries";
import type { Measured } from "../../support/arbitraries";

const admission: Measured = { kind: "share", better: "higher" };
const owners: Measured = { kind: "count", better: "higher" };
const band = targetWith({ operator: "range", value: 3, valueMax: 4 });

test.each([
  [299, "short", 1],
  [300, "met", 0],
  [350, "met", 0],
  [400, "met", 0],
  [401, "exceeded", 0],
  [0, "short", 300],
])("%i admitted for 10.000 members, 3 to 4 %%: %s", (part, verdict, need) => {
  const value = computedShare(part, 10000);
  expect(evaluateTarget(band, admission, value, contextWith())).toMatchObject({ verdict, need });
});

test.each([
  [0, "short", 1],
  [1, "met", 0],
  [2, "met", 0],
  [3, "exceeded", 0],
])("%i owners, 1 to 2: %s", (part, verdict, need) => {
  const target = targetWith({ operator: "range", value: 1, valueMax: 2 });
  const value = computedCount(part);
  expect(evaluateTarget(target, owners, value, contextWith())).toMatchObject({ verdict, need });
});

test("a band without an upper end is a minimum", () => {
  const target = targetWith({ operator: "range", value: 3, valueMax: null });
  expect(evaluateTarget(target, admission, computedShare(1, 1), contextWith()).verdict).toBe("met");
});
