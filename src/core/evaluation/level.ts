import type { Indicator } from "#core/catalogue/indicator";
import { fractionOfDecimal } from "#core/quantity/fraction";
import { compareProducts } from "#core/quantity/products";

/** A level in whole numbers: 90 % is 90 over 100, 8.5 % is 85 over 1000, 5 units are 5 over 1. */
export interface Level {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The level that a plan prints: per cent for a share, units for a count. Null when there is no number, or
 * one with more digits than anybody prints (above 2^53 in whole numbers), which only a computed cell yields.
 */
export function levelOf(value: number | null, kind: Indicator["kind"]): Level | null {
  if (value === null) return null;
  const parts = kind === "count" ? 1 : 100;
  if (Number.isSafeInteger(value)) return { numerator: value, denominator: parts };
  const exact = fractionOfDecimal(value);
  if (exact === null) return null;
  const numerator = Number(exact.numerator);
  const denominator = Number(exact.denominator) * parts;
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
    ? { numerator, denominator }
    : null;
}

/** The side of the level on which part/whole lies: below (−1), at (0) or above (1). Exact. */
export const sideOf = (level: Level, part: number, whole: number): -1 | 0 | 1 =>
  compareProducts(part, level.denominator, level.numerator, whole);
