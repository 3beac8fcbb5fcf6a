/**
 * An exact ratio. The denominator is positive; nothing is reduced unless asked, because the parts often
 * say where a number came from.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const zero = BigInt(0);
const one = BigInt(1);
const ten = BigInt(10);

/**
 * The ratio of two whole numbers. A zero denominator is a bug of the caller: what has no denominator is
 * absent, with a reason, long before it becomes a fraction.
 */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1): Fraction {
  const above = BigInt(numerator);
  const below = BigInt(denominator);
  if (below === zero) throw new RangeError("a fraction needs a denominator");
  return below < zero
    ? { numerator: zero - above, denominator: zero - below }
    : { numerator: above, denominator: below };
}

/**
 * What a decimal text or number says, exactly: `"8.5"` and `8.5` are both 85/10. A number is taken at its
 * shortest decimal text, the one a person typed. Null for what is no decimal.
 */
export function fractionOfDecimal(decimal: string | number): Fraction | null {
  const parts = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(String(decimal).trim());
  if (parts === null) return null;
  const [, sign = "", whole = "0", decimals = "", exponent = "0"] = parts;
  const digits = BigInt(`${whole}${decimals}`);
  const shift = Number(exponent) - decimals.length;
  const scale = ten ** BigInt(Math.abs(shift));
  const size = shift < 0 ? fraction(digits, scale) : fraction(digits * scale);
  return sign === "-" ? negative(size) : size;
}

export const negative = (value: Fraction): Fraction => ({
  numerator: zero - value.numerator,
  denominator: value.denominator,
});

export const sum = (left: Fraction, right: Fraction): Fraction => ({
  numerator: left.numerator * right.denominator + right.numerator * left.denominator,
  denominator: left.denominator * right.denominator,
});

export const difference = (left: Fraction, right: Fraction): Fraction => sum(left, negative(right));

export const product = (left: Fraction, right: Fraction): Fraction => ({
  numerator: left.numerator * right.numerator,
  denominator: left.denominator * right.denominator,
});

/** Null when the divisor is zero: there is no such number. */
export const quotient = (left: Fraction, right: Fraction): Fraction | null =>
  right.numerator === zero
    ? null
    : fraction(left.numerator * right.denominator, left.denominator * right.numerator);

/** Below zero when the first is smaller, zero when both are the same number, above zero otherwise. */
export function compareFractions(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const gap = left.numerator * right.denominator - right.numerator * left.denominator;
  if (gap === zero) return 0;
  return gap < zero ? -1 : 1;
}

/** The largest whole number that is not above the value. */
export function floorOf({ numerator, denominator }: Fraction): bigint {
  const towardsZero = numerator / denominator;
  return numerator % denominator < zero ? towardsZero - one : towardsZero;
}

/** The smallest whole number that is not below the value. */
export const ceilingOf = (value: Fraction): bigint => zero - floorOf(negative(value));

/** The same number with the smallest possible parts. */
export function reduced({ numerator, denominator }: Fraction): Fraction {
  let divisor = denominator;
  let rest = numerator < zero ? zero - numerator : numerator;
  while (rest !== zero) [divisor, rest] = [rest, divisor % rest];
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}
