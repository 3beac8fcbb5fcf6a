import type { Indicator } from "#core/catalogue/indicator";
import { inWholeNumbers } from "#core/quantity/decimals";

/** Why there is no figure. */
export type Absence =
  | "blankInput"
  | "zeroDenominator"
  | "notApplicable"
  /** No unit gave all the inputs. */
  | "noUnits"
  | "notReceived";

/**
 * A figure in whole numbers or quantities with decimals, or the reason why there is none. The denominator is null for a
 * count; a share keeps both parts, so that it can be added up, compared exactly and rounded once.
 */
export type Computed =
  | { readonly kind: "value"; readonly numerator: number; readonly denominator: number | null }
  | { readonly kind: "absent"; readonly because: Absence };

/** So many of something. */
export const computedCount = (numerator: number): Computed => ({
  kind: "value",
  numerator,
  denominator: null,
});

/** A part of a whole; without a whole there is no share, and never 0 %. */
export const computedShare = (numerator: number, denominator: number): Computed =>
  denominator > 0
    ? { kind: "value", numerator, denominator }
    : { kind: "absent", because: "zeroDenominator" };

export const absent = (because: Absence): Computed => ({ kind: "absent", because });

/**
 * A figure or a level in whole numbers, its whole above zero: 90 % is 90 over 100, 8.5 % is 85 over 1000. A count stands
 * over 1, so that one arithmetic serves both.
 */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

/** The whole under a figure: 1 for a count; null when a share has none. */
export function wholeUnder(
  kind: Indicator["kind"],
  value: { readonly denominator: number | null },
): number | null {
  if (kind === "count") return 1;
  return value.denominator !== null && value.denominator > 0 ? value.denominator : null;
}

/** A figure to compare with; null when there is none. */
export function ratioOf(kind: Indicator["kind"], value: Computed | null): Ratio | null {
  if (value?.kind !== "value") return null;
  const whole = wholeUnder(kind, value);
  return whole === null ? null : ratio(value.numerator, whole);
}

/** A part of a whole above zero, of whatever decimals: 12,5 of 100 is 125 of 1000. */
export function ratio(numerator: number, denominator: number): Ratio {
  const [part, whole] = inWholeNumbers(numerator, denominator);
  return { part, whole };
}
