import { absent, computedCount, computedShare } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { contextWith, targetWith } from "../../support/arbitraries";
import type { Measured } from "../../support/arbitraries";

const heads: Measured = { kind: "share", better: "higher" };
const removed: Measured = { kind: "count", better: "lower" };
const removedShare: Measured = { kind: "share", better: "lower" };

const rising = targetWith({ operator: "rising", value: null });
const falling = targetWith({ operator: "falling", value: null });

test.each([
  ["one more of the same", computedShare(82, 100), computedShare(81, 100), "met", 0],
  ["the same share is no rise", computedShare(82, 100), computedShare(41, 50), "short", 1],
  ["a smaller whole can raise the share", computedShare(8, 9), computedShare(8, 10), "met", 0],
  [
    "a fall asks for the way back and one more",
    computedShare(80, 100),
    computedShare(82, 100),
    "short",
    3,
  ],
  ["kept at 100 %", computedShare(5, 5), computedShare(7, 7), "met", 0],
  ["kept over 100 %, though lower", computedShare(11, 10), computedShare(12, 10), "met", 0],
  ["fallen from 100 %: the rest is missing", computedShare(4, 5), computedShare(7, 7), "short", 1],
])("a rising share: %s", (_title, value, previous, verdict, need) => {
  const context = contextWith({ previous });
  expect(evaluateTarget(rising, heads, value, context)).toMatchObject({ verdict, need });
});

test.each([
  ["fewer", computedCount(4), computedCount(5), "met", 0],
  ["the same", computedCount(5), computedCount(5), "short", 1],
  ["more", computedCount(9), computedCount(5), "short", 5],
  ["none and none", computedCount(0), computedCount(0), "met", 0],
  ["some after none", computedCount(2), computedCount(0), "short", 2],
])("a falling count: %s", (_title, value, previous, verdict, need) => {
  const context = contextWith({ previous });
  expect(evaluateTarget(falling, removed, value, context)).toMatchObject({ verdict, need });
});

test.each([
  ["lower", computedShare(1, 100), computedShare(2, 100), "met", 0],
  ["the same", computedShare(2, 100), computedShare(1, 50), "short", 1],
  ["none and none", computedShare(0, 9), computedShare(0, 7), "met", 0],
  ["some after none", computedShare(2, 9), computedShare(0, 7), "short", 2],
])("a falling share: %s", (_title, value, previous, verdict, need) => {
  const context = contextWith({ previous });
  expect(evaluateTarget(falling, removedShare, value, context)).toMatchObject({ verdict, need });
});

test.each([
  ["never reported", null],
  ["reported without a value", absent("blankInput")],
])("a trend after a year that was %s has nothing to say", (_title, previous) => {
  expect(evaluateTarget(rising, heads, computedShare(1, 2), contextWith({ previous }))).toEqual({
    verdict: "noData",
    need: null,
    borderline: false,
    path: null,
    because: "noPrevious",
  });
});

test("a trend due by a year is overdue after it, and has no path before it", () => {
  const by = targetWith({ ...rising, horizon: { kind: "by", year: 2025 } });
  const at = (year: number) => contextWith({ year, previous: computedShare(1, 2) });
  expect(evaluateTarget(by, heads, computedShare(1, 2), at(2026)).verdict).toBe("overdue");
  expect(evaluateTarget(by, heads, computedShare(1, 2), at(2024))).toMatchObject({
    verdict: "short",
    path: null,
    because: null,
  });
});
