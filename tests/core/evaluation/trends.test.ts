import { absent, countOf, shareOf } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { contextWith, targetWith } from "../../support/arbitraries";
import type { Measured } from "../../support/arbitraries";

const heads: Measured = { kind: "share", better: "higher" };
const removed: Measured = { kind: "count", better: "lower" };
const removedShare: Measured = { kind: "share", better: "lower" };

const rising = targetWith({ operator: "rising", value: null });
const falling = targetWith({ operator: "falling", value: null });

test.each([
  ["one more of the same", shareOf(82, 100), shareOf(81, 100), "met", 0],
  ["the same share is no rise", shareOf(82, 100), shareOf(41, 50), "short", 1],
  ["a smaller whole can raise the share", shareOf(8, 9), shareOf(8, 10), "met", 0],
  ["a fall asks for the way back and one more", shareOf(80, 100), shareOf(82, 100), "short", 3],
  ["kept at 100 %", shareOf(5, 5), shareOf(7, 7), "met", 0],
  ["kept over 100 %, though lower", shareOf(11, 10), shareOf(12, 10), "met", 0],
  ["fallen from 100 %: the rest is missing", shareOf(4, 5), shareOf(7, 7), "short", 1],
])("a rising share: %s", (_title, value, previous, verdict, need) => {
  const context = contextWith({ previous });
  expect(evaluateTarget(rising, heads, value, context)).toMatchObject({ verdict, need });
});

test.each([
  ["fewer", countOf(4), countOf(5), "met", 0],
  ["the same", countOf(5), countOf(5), "short", 1],
  ["more", countOf(9), countOf(5), "short", 5],
  ["none and none", countOf(0), countOf(0), "met", 0],
  ["some after none", countOf(2), countOf(0), "short", 2],
])("a falling count: %s", (_title, value, previous, verdict, need) => {
  const context = contextWith({ previous });
  expect(evaluateTarget(falling, removed, value, context)).toMatchObject({ verdict, need });
});

test.each([
  ["lower", shareOf(1, 100), shareOf(2, 100), "met", 0],
  ["the same", shareOf(2, 100), shareOf(1, 50), "short", 1],
  ["none and none", shareOf(0, 9), shareOf(0, 7), "met", 0],
  ["some after none", shareOf(2, 9), shareOf(0, 7), "short", 2],
])("a falling share: %s", (_title, value, previous, verdict, need) => {
  const context = contextWith({ previous });
  expect(evaluateTarget(falling, removedShare, value, context)).toMatchObject({ verdict, need });
});

test.each([
  ["never reported", null],
  ["reported without a value", absent("blankInput")],
])("a trend after a year that was %s has nothing to say", (_title, previous) => {
  expect(evaluateTarget(rising, heads, shareOf(1, 2), contextWith({ previous }))).toEqual({
    verdict: "noData",
    need: null,
    borderline: false,
    path: null,
    because: "noPrevious",
  });
});

test("a trend due by a year is overdue after it, and has no path before it", () => {
  const by = targetWith({ ...rising, horizon: { kind: "by", year: 2025 } });
  const at = (year: number) => contextWith({ year, previous: shareOf(1, 2) });
  expect(evaluateTarget(by, heads, shareOf(1, 2), at(2026)).verdict).toBe("overdue");
  expect(evaluateTarget(by, heads, shareOf(1, 2), at(2024))).toMatchObject({
    verdict: "short",
    path: null,
    because: null,
  });
});
