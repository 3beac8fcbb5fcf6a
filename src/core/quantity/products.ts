const zero = BigInt(0);
const one = BigInt(1);

/**
 * The sign of a·b − c·d for whole numbers up to 2^53, exact at any size.
 *
 * A floating-point product is the nearest number to the true one, and taking the nearest never swaps two
 * numbers: when the products differ as computed, they differ so in truth. Only equal products beyond 2^53
 * need the long way.
 */
export function compareProducts(a: number, b: number, c: number, d: number): -1 | 0 | 1 {
  const left = a * b;
  const right = c * d;
  if (left !== right) return left < right ? -1 : 1;
  if (Math.abs(left) <= Number.MAX_SAFE_INTEGER) return 0;
  const gap = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  if (gap === zero) return 0;
  return gap < zero ? -1 : 1;
}

/**
 * The largest whole number not above a·b/c, for whole numbers up to 2^53 and a positive c.
 *
 * While the product stays below 2^53 the quotient lies at least 1/c under the next whole number, which is
 * more than half the distance between two neighbouring floating-point numbers there: it cannot be rounded
 * up to it. Adding 0 turns a negative zero into zero.
 */
export function floorOfProduct(a: number, b: number, c: number): number {
  const product = a * b;
  if (Math.abs(product) <= Number.MAX_SAFE_INTEGER) return Math.floor(product / c) + 0;
  const exact = BigInt(a) * BigInt(b);
  const divisor = BigInt(c);
  const towardsZero = exact / divisor;
  return Number(exact % divisor < zero ? towardsZero - one : towardsZero);
}

/** The smallest whole number not below a·b/c, for whole numbers up to 2^53 and a positive c. */
export const ceilingOfProduct = (a: number, b: number, c: number): number =>
  0 - floorOfProduct(0 - a, b, c);
