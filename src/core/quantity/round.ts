import { fraction, product } from "./fraction";
import type { Fraction } from "./fraction";

const zero = BigInt(0);
const two = BigInt(2);
const ten = BigInt(10);

/**
 * The value rounded to that many decimals, as a whole number of its last decimal: 81.6996 gives 8170 at
 * two. A half goes away from zero, as in Excel's ROUND and in print: 48.25 gives 483 at one decimal, and
 * −2.5 gives −3 at none.
 */
export function roundHalfUp(value: Fraction, decimals: number): bigint {
  const scaled = value.numerator * ten ** BigInt(decimals);
  const size = scaled < zero ? zero - scaled : scaled;
  const rounded = (two * size + value.denominator) / (two * value.denominator);
  return scaled < zero ? zero - rounded : rounded;
}

/**
 * A share in hundredths of a per cent, rounded once: 1692 of 2071 gives 8170, printed 81,70 %.
 * The whole must be above zero. Exact while the result stays below 2^53.
 */
export function percentHundredths(part: number, whole: number): number {
  const size = Math.abs(part);
  const doubled = 20000 * size + whole;
  if (doubled > Number.MAX_SAFE_INTEGER) {
    return Number(roundHalfUp(product(fraction(part, whole), fraction(100)), 2));
  }
  const rounded = Math.floor(doubled / (2 * whole));
  return part < 0 ? 0 - rounded : rounded;
}
