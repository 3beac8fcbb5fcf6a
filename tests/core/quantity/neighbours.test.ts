import fc from "fast-check";
import { compareFractions, fraction } from "#core/quantity/fraction";
import type { Fraction } from "#core/quantity/fraction";
import { neighboursOf } from "#core/quantity/neighbours";

const values = fc
  .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 1, max: 10 ** 12 }))
  .map(([above, below]) => fraction(above, below));

const sign = (left: Fraction, right: Fraction) => Math.sign(compareFractions(left, right));

describe("neighbours of a value", () => {
  test.each([
    [fraction(333333333, 1000000000), 10, fraction(3, 10), fraction(1, 3)],
    [fraction(90, 100), 10, fraction(9, 10), fraction(9, 10)],
    [fraction(5, 2), 1, fraction(2), fraction(3)],
    [fraction(-5, 2), 1, fraction(-3), fraction(-2)],
  ])("%p within %i", (value, limit, below, above) => {
    expect(neighboursOf(value, BigInt(limit))).toEqual({ below, above });
  });

  test("no fraction within the limit tells a value from its neighbours", () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.integer({ min: -2, max: 2 }),
        (value, limit, seed, shift) => {
          const { below, above } = neighboursOf(value, BigInt(limit));
          expect(below.denominator <= BigInt(limit) && above.denominator <= BigInt(limit)).toBe(
            true,
          );
          const whole = BigInt(1 + (seed % limit));
          const near = (value.numerator * whole) / value.denominator + BigInt(shift);
          const share = fraction(near, whole);
          // share >= value exactly when share >= above; share > value exactly when share > below.
          expect(sign(share, above) >= 0).toBe(sign(share, value) >= 0);
          expect(sign(share, below) > 0).toBe(sign(share, value) > 0);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
