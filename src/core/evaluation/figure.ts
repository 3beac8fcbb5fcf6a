import type { Indicator } from "#core/catalogue/indicator";
import type { Computed } from "./computed";

/** A part over a whole above zero; a count stands over 1, so that one arithmetic serves both. */
export interface Figure {
  readonly part: number;
  readonly whole: number;
}

/** The whole under a figure: 1 for a count; null when a share has none. */
export function wholeOf(
  kind: Indicator["kind"],
  value: { readonly denominator: number | null },
): number | null {
  if (kind === "count") return 1;
  return value.denominator !== null && value.denominator > 0 ? value.denominator : null;
}

/** A figure to compare with; null when there is none. */
export function figureOf(kind: Indicator["kind"], value: Computed | null): Figure | null {
  if (value?.kind !== "value") return null;
  const whole = wholeOf(kind, value);
  return whole === null ? null : { part: value.numerator, whole };
}
