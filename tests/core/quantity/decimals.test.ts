import fc from "fast-check";
import {
  decimalsOf,
  hasAtMost,
  inPlaces,
  inWholeNumbers,
  minus,
  mostDecimals,
  ofPlaces,
  plus,
} from "#core/quantity/decimals";

const decimals = fc.nat({ max: mostDecimals });
/** As large as a sum of a nation is, and as small as a last place. */
const places = fc.integer({ min: 0, max: 9_000_000_000_000 });

test("so many last places are the number that a person types, and the other way round", () => {
  fc.assert(
    fc.property(places, decimals, (given, many) => {
      const value = ofPlaces(given, many);
      const digits = String(given).padStart(many + 1, "0");
      const typed = `${digits.slice(0, digits.length - many)}.${digits.slice(digits.length - many)}0`;
      expect(value).toBe(Number(typed));
      expect(inPlaces(value, many)).toBe(given);
      expect(hasAtMost(value, many)).toBe(true);
      expect(decimalsOf(value)).toBeLessThanOrEqual(many);
    }),
  );
});

test("a sum of quantities is the number nearest to the decimal, in whatever order it is added up", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 1_000_000_000 }), { maxLength: 60 }),
      decimals,
      (all, many) => {
        const exact = all.reduce((sum, each) => sum + each, 0);
        const added = (list: readonly number[]): number =>
          list.reduce((sum, each) => plus(sum, ofPlaces(each, many)), 0);
        expect(added(all)).toBe(ofPlaces(exact, many));
        expect(added([...all].reverse())).toBe(ofPlaces(exact, many));
        expect(all.reduce((rest, each) => minus(rest, ofPlaces(each, many)), added(all))).toBe(0);
      },
    ),
  );
});

test.each([
  [0.1, 0.2, 0.3],
  [62.5, 0.05, 62.55],
  [7, 5, 12],
  [0.7, 0.3, 1],
])("%d and %d are %d, and no program's neighbour of it", (one, other, sum) => {
  expect(plus(one, other)).toBe(sum);
  expect(minus(sum, other)).toBe(one);
});

test.each([
  [12.5, 100, [125, 1000]],
  [0.7, 0.875, [700, 875]],
  [3, 4, [3, 4]],
])("%d of %d is %j in whole numbers", (part, whole, expected) => {
  expect(inWholeNumbers(part, whole)).toEqual(expected);
});

test("a number with more decimals than an item has is told from one that has as many", () => {
  expect([62.5, 62.55, 62].map((value) => hasAtMost(value, 1))).toEqual([true, false, true]);
  expect(hasAtMost(1e-9, 3)).toBe(false);
});
