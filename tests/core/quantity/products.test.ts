import fc from "fast-check";
import { ceilingOf, floorOf, fraction } from "#core/quantity/fraction";
import { ceilingOfProduct, compareProducts, floorOfProduct } from "#core/quantity/products";

const largest = Number.MAX_SAFE_INTEGER;
const wholeNumbers = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer(),
  fc.maxSafeInteger(),
);
const divisors = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: largest }));

const signOf = (gap: bigint): number => (gap === BigInt(0) ? 0 : gap < BigInt(0) ? -1 : 1);

describe("products of whole numbers", () => {
  test("are compared exactly at any size", () => {
    fc.assert(
      fc.property(wholeNumbers, wholeNumbers, wholeNumbers, wholeNumbers, (a, b, c, d) => {
        const gap = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
        expect(compareProducts(a, b, c, d)).toBe(signOf(gap));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["a difference of one beyond 2^53", largest, largest, largest - 1, largest, 1],
    ["neighbours that round to the same number", 94906267, 94906267, 94906266, 94906268, 1],
    ["equal products beyond 2^53", 3 * 2 ** 40, 2 ** 30, 2 ** 41, 3 * 2 ** 29, 0],
    ["zero on both sides", 0, largest, 0, 1, 0],
  ])("%s", (_title, a, b, c, d, sign) => {
    expect(compareProducts(a, b, c, d)).toBe(sign);
  });

  test("are cut and rounded up exactly while the result is", () => {
    fc.assert(
      fc.property(wholeNumbers, wholeNumbers, divisors, (a, b, c) => {
        const exact = fraction(BigInt(a) * BigInt(b), c);
        expect(floorOfProduct(a, b, c)).toBe(Number(floorOf(exact)));
        expect(ceilingOfProduct(a, b, c)).toBe(Number(ceilingOf(exact)));
      }),
      { numRuns: 1000 },
    );
  });

  test("just under a whole number stays under it, up to 2^53", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 94906265 }),
        fc.integer({ min: 1, max: 94906265 }),
        (k, c) => {
          expect(floorOfProduct(k * c - 1, 1, c)).toBe(k - 1);
        },
      ),
    );
  });
});
