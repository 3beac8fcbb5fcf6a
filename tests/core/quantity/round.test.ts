import fc from "fast-check";
import { compareFractions, difference, fraction, fractionOfDecimal } from "#core/quantity/fraction";
import { percentHundredths, roundHalfUp } from "#core/quantity/round";

describe("rounding, as Excel and print do it", () => {
  test.each([
    ["48.25", 1, BigInt(483)],
    ["-48.25", 1, -BigInt(483)],
    ["2.5", 0, BigInt(3)],
    ["-2.5", 0, -BigInt(3)],
    ["1.005", 2, BigInt(101)],
    ["64.996", 2, BigInt(6500)],
    ["0.5", 0, BigInt(1)],
    ["0.49", 0, BigInt(0)],
    ["-0.4", 0, BigInt(0)],
  ])("%s at %i decimals is %s of the last one", (decimal, decimals, expected) => {
    expect(roundHalfUp(fractionOfDecimal(decimal) ?? fraction(0), decimals)).toBe(expected);
  });

  test("1351 of 2800 is 48.25 % exactly and prints 48.3 at one decimal", () => {
    expect(percentHundredths(1351, 2800)).toBe(4825);
    expect(roundHalfUp(fraction(135100, 2800), 1)).toBe(BigInt(483));
  });

  test("moves a value by half a unit at most", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(BigInt(10) ** BigInt(15)), max: BigInt(10) ** BigInt(15) }),
        fc.bigInt({ min: BigInt(1), max: BigInt(10) ** BigInt(9) }),
        fc.integer({ min: 0, max: 4 }),
        (above, below, decimals) => {
          const scale = BigInt(10) ** BigInt(decimals);
          const rounded = fraction(roundHalfUp(fraction(above, below), decimals), scale);
          const moved = difference(rounded, fraction(above, below));
          const half = fraction(BigInt(1), BigInt(2) * scale);
          expect(compareFractions(moved, half)).toBeLessThanOrEqual(0);
          expect(
            compareFractions(moved, fraction(-BigInt(1), BigInt(2) * scale)),
          ).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe("hundredths of a per cent", () => {
  test.each([
    [1692, 2071, 8170],
    [1744, 2071, 8421],
    [414, 417, 9928],
    [0, 5, 0],
    [7, 5, 14000],
    [-1, 3, -3333],
    [-1, 20000, -1],
  ])("%i of %i is %i", (part, whole, expected) => {
    expect(percentHundredths(part, whole)).toBe(expected);
  });

  test("the quick way and the exact way agree", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
        fc.integer({ min: 1, max: 10 ** 14 }),
        (part, whole) => {
          const exact = roundHalfUp(fraction(part, whole), 4);
          expect(percentHundredths(part, whole)).toBe(Number(exact));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
