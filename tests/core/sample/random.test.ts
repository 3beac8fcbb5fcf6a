import fc from "fast-check";
import { randomOf, shuffled } from "#core/sample/numbers/random";

const draws = (seed: number, subject: string): readonly number[] => {
  const random = randomOf(seed, subject);
  return Array.from({ length: 8 }, () => random.below(1000000));
};

test("the same seed and subject give the same draws; another of either gives others", () => {
  expect(draws(1, "members")).toEqual(draws(1, "members"));
  expect(draws(1, "members")).not.toEqual(draws(2, "members"));
  expect(draws(1, "members")).not.toEqual(draws(1, "villages"));
  expect(draws(1, "members")).not.toEqual(draws(1 + 2 ** 32, "members"));
});

test("a draw lies below its limit, and both ends of a range are reached", () => {
  const random = randomOf(7, "range");
  const seen = new Set(Array.from({ length: 200 }, () => random.between(3, 6)));
  expect([...seen].sort()).toEqual([3, 4, 5, 6]);
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 4294967296 }), (seed, limit) => {
      const drawn = randomOf(seed, "limit").below(limit);
      expect(drawn).toBeGreaterThanOrEqual(0);
      expect(drawn).toBeLessThan(limit);
      expect(Number.isInteger(drawn)).toBe(true);
    }),
  );
});

test("shuffling keeps every thing once", () => {
  const things = Array.from({ length: 50 }, (_, index) => index);
  const order = shuffled(things, randomOf(3, "order"));
  expect(order).not.toEqual(things);
  expect([...order].sort((one, other) => one - other)).toEqual(things);
});
