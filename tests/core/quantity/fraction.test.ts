import fc from "fast-check";
import {
  ceilingOf,
  compareFractions,
  difference,
  floorOf,
  fraction,
  fractionOfDecimal,
  product,
  quotient,
  reduced,
  sum,
} from "#core/quantity/fraction";
import type { Fraction } from "#core/quantity/fraction";

const fractions: fc.Arbitrary<Fraction> = fc
  .tuple(
    fc.bigInt({ min: -(BigInt(10) ** BigInt(20)), max: BigInt(10) ** BigInt(20) }),
    fc.bigInt({ min: BigInt(1), max: BigInt(10) ** BigInt(12) }),
  )
  .map(([above, below]) => fraction(above, below));

const same = (left: Fraction | null, right: Fraction) => {
  expect(left === null ? null : compareFractions(left, right)).toBe(0);
};

describe("fractions", () => {
  test("the denominator is positive, whatever was given", () => {
    expect(fraction(3, -4)).toEqual({ numerator: -BigInt(3), denominator: BigInt(4) });
  });

  test("no fraction stands over zero", () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(quotient(fraction(1), fraction(0))).toBeNull();
  });

  test("adding and taking away, multiplying and dividing undo each other", () => {
    fc.assert(
      fc.property(fractions, fractions, (left, right) => {
        same(difference(sum(left, right), right), left);
        fc.pre(right.numerator !== BigInt(0));
        same(quotient(product(left, right), right), left);
      }),
    );
  });

  test("floor and ceiling enclose the value within one", () => {
    fc.assert(
      fc.property(fractions, (value) => {
        const floor = fraction(floorOf(value));
        const ceiling = fraction(ceilingOf(value));
        expect(compareFractions(floor, value)).toBeLessThanOrEqual(0);
        expect(compareFractions(ceiling, value)).toBeGreaterThanOrEqual(0);
        expect(compareFractions(sum(floor, fraction(1)), value)).toBe(1);
        expect(compareFractions(difference(ceiling, fraction(1)), value)).toBe(-1);
      }),
    );
  });

  test("reducing changes the parts and not the number", () => {
    fc.assert(
      fc.property(fractions, fc.bigInt({ min: BigInt(1), max: BigInt(1000) }), (value, factor) => {
        const scaled = fraction(value.numerator * factor, value.denominator * factor);
        expect(reduced(scaled)).toEqual(reduced(value));
        same(reduced(scaled), value);
      }),
    );
  });
});

describe("a decimal is taken exactly as written", () => {
  test.each([
    ["8.5", BigInt(85), BigInt(10)],
    [8.5, BigInt(85), BigInt(10)],
    [90, BigInt(90), BigInt(1)],
    ["-0.05", -BigInt(5), BigInt(100)],
    ["12.", null, null],
    ["8,5", null, null],
    ["", null, null],
    [Number.NaN, null, null],
    [Number.POSITIVE_INFINITY, null, null],
    [1e-7, BigInt(1), BigInt(10000000)],
    [1.5e21, BigInt(15) * BigInt(10) ** BigInt(20), BigInt(1)],
    [0.1, BigInt(1), BigInt(10)],
  ])("%p is %p/%p", (decimal, numerator, denominator) => {
    expect(fractionOfDecimal(decimal)).toEqual(
      numerator === null ? null : { numerator, denominator },
    );
  });

  test("a number comes back from its fraction", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const exact = fractionOfDecimal(number);
        expect(exact).not.toBeNull();
        if (exact === null) return;
        same(fractionOfDecimal(String(number)), exact);
        const scale = BigInt(10) ** BigInt(400);
        const digits = String((exact.numerator * scale) / exact.denominator);
        expect(Number(`${digits}e-400`)).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});
