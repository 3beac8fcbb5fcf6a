import type { Indicator } from "#core/catalogue/indicator";
import type { Aim } from "./aim";
import type { Figure } from "./figure";

/**
 * "Keep and raise", "reduce year by year": strictly better than last year, as exact fractions. A share that
 * had reached 100 % cannot rise, and a figure of 0 cannot fall: there the trend is to stay at the limit.
 */
export function trendAim(up: boolean, kind: Indicator["kind"], previous: Figure): Aim {
  const { part, whole } = previous;
  if (up && kind !== "count" && part >= whole) {
    return { up, strict: false, level: { numerator: 1, denominator: 1 } };
  }
  if (!up && part <= 0) return { up, strict: false, level: { numerator: 0, denominator: 1 } };
  return { up, strict: true, level: { numerator: part, denominator: whole } };
}
