import { negative, reduced } from "./fraction";
import type { Fraction } from "./fraction";

/**
 * The nearest fractions on both sides of a value whose denominators stay within a limit; both are the value
 * itself when its own does.
 *
 * No fraction within the limit lies between a neighbour and the value, so a comparison of such a fraction
 * with the value and with its neighbour comes out the same. A spreadsheet can thus compare with numbers
 * that it holds exactly. Source: the Stern-Brocot tree, walked in whole runs.
 */
export interface Neighbours {
  readonly below: Fraction;
  readonly above: Fraction;
}

interface Bracket {
  readonly below: Fraction;
  /** Starts at 1/0, above every number. */
  readonly above: Fraction;
}

const zero = BigInt(0);
const one = BigInt(1);

/** For a limit of at least 1. */
export function neighboursOf(value: Fraction, largestDenominator: bigint): Neighbours {
  const target = reduced(value);
  if (target.denominator <= largestDenominator) return { below: target, above: target };
  if (target.numerator < zero) {
    const mirrored = neighboursOf(negative(target), largestDenominator);
    return { below: negative(mirrored.above), above: negative(mirrored.below) };
  }
  let bracket: Bracket = {
    below: { numerator: zero, denominator: one },
    above: { numerator: one, denominator: zero },
  };
  while (bracket.below.denominator + bracket.above.denominator <= largestDenominator) {
    const { below, above } = bracket;
    const belowGap = target.numerator * below.denominator - below.numerator * target.denominator;
    const aboveGap = above.numerator * target.denominator - target.numerator * above.denominator;
    bracket =
      belowGap >= aboveGap
        ? { below: stepped(below, above, belowGap / aboveGap, largestDenominator), above }
        : { below, above: stepped(above, below, aboveGap / belowGap, largestDenominator) };
  }
  return bracket;
}

/** Moves one end towards the other by whole steps, as far as the limit of the denominator allows. */
function stepped(end: Fraction, other: Fraction, steps: bigint, limit: bigint): Fraction {
  const room = other.denominator === zero ? steps : (limit - end.denominator) / other.denominator;
  const taken = steps < room ? steps : room;
  return {
    numerator: end.numerator + taken * other.numerator,
    denominator: end.denominator + taken * other.denominator,
  };
}
