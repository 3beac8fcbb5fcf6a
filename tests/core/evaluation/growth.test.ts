import fc from "fast-check";
import { growthStatus } from "#core/evaluation/path";

const series = (start: number, now: number, goal: number, elapsed = 4, total = 8) => ({
  start,
  now,
  goal,
  elapsed,
  total,
});

// From 50 to 80 in eight years the figure has to grow by 6.05 % a year: to 63.25 in four.
test.each([
  ["at the pace of the target", series(50, 63.25, 80), true, "substantial"],
  [
    "at 95 hundredths of it, and a little more",
    series(50, 50 * 1.0576 ** 4, 80),
    true,
    "substantial",
  ],
  ["at less than 95 hundredths of it", series(50, 50 * 1.0574 ** 4, 80), true, "moderate"],
  ["at 60 hundredths of it, and a little more", series(50, 50 * 1.0364 ** 4, 80), true, "moderate"],
  ["at less than 60 hundredths of it", series(50, 50 * 1.0362 ** 4, 80), true, "limited"],
  ["no change", series(50, 50, 80), true, "limited"],
  ["the wrong way", series(50, 49.9, 80), true, "deterioration"],
  ["the wrong way, where lower is better", series(10, 11, 5), false, "deterioration"],
  ["halfway down, where lower is better", series(10, Math.sqrt(50), 5), false, "substantial"],
  ["the base year itself", series(50, 50, 80, 0), true, "notAvailable"],
  ["a change of sign", series(-1, 2, 5), true, "notAvailable"],
  ["a target of another sign", series(1, 2, -5), true, "notAvailable"],
  ["from nothing to something", series(0, 40, 80), true, "substantial"],
  ["from nothing to nothing", series(0, 0, 80), true, "limited"],
  ["towards nothing", series(10, 9, 0), false, "limited"],
  ["the base equals the target, no change", series(80, 80, 80), true, "limited"],
  ["the base equals the target, a loss", series(80, 79, 80), true, "deterioration"],
] as const)("growth: %s", (_title, given, up, expected) => {
  expect(growthStatus(given, up)).toBe(expected);
});

test("a better figure never has a worse growth", () => {
  const order = ["deterioration", "limited", "moderate", "substantial"];
  const percents = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(percents, percents, percents, percents, fc.boolean(), (start, a, b, goal, up) => {
      const rank = (now: number) => order.indexOf(growthStatus(series(start, now, goal), up));
      const [worse, better] = a < b === up ? [a, b] : [b, a];
      expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
    }),
  );
});
