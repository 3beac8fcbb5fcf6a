import { remembered } from "#core/remembered";
import { ceilingOf, compareFractions, difference, floorOf, fraction, product } from "./fraction";
import type { Fraction } from "./fraction";
import { roundHalfUp } from "./round";

/**
 * How a percentage that somebody typed relates to its numerator and denominator. `truncated`: the digits
 * are right and the last one was cut instead of rounded, as in print it often is.
 */
export type Reproduction = "reproduced" | "truncated" | "notReproduced";

interface PrintedPercent {
  /** The number in units of its last digit: 8169 for `81,69`. */
  readonly scaled: bigint;
  readonly decimals: number;
}

const zero = BigInt(0);

/**
 * Recomputes a printed percentage at the number of decimals that was printed. The tolerance is one unit of
 * the last printed digit. `1692/2071` printed `81,69` is truncated (81,70 rounded).
 * Text that is no percentage, and a whole of zero, reproduce nothing.
 * Source: reading of targets, "every printed percentage names its denominator".
 */
export function comparePrinted(part: number, whole: number, printed: string): Reproduction {
  const { percent } = readPrinted(printed);
  if (percent === null || whole <= 0) return "notReproduced";
  const exact = product(fraction(part, whole), fraction(100));
  if (roundHalfUp(exact, percent.decimals) === percent.scaled) return "reproduced";
  const inLastDigits = product(exact, fraction(BigInt(10) ** BigInt(percent.decimals)));
  if (towardsZero(inLastDigits) === percent.scaled) return "truncated";
  return withinOne(difference(inLastDigits, fraction(percent.scaled)))
    ? "reproduced"
    : "notReproduced";
}

/** Read once for all the wholes that are tried with it. */
const readPrinted = remembered((printed) => ({ percent: percentIn(printed) }));

/** `81,69`, `81,69%`, `81.69 %`, `1.234,5`: a comma or a single dot before the decimals. */
function percentIn(printed: string): PrintedPercent | null {
  const text = printed.replace(/\s*%\s*$/, "").trim();
  const plain = text.includes(",") ? text.replaceAll(".", "").replace(",", ".") : text;
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain);
  if (parts === null) return null;
  const [, sign = "", digits = "", decimals = ""] = parts;
  const size = BigInt(`${digits}${decimals}`);
  return { scaled: sign === "-" ? zero - size : size, decimals: decimals.length };
}

const towardsZero = (value: Fraction): bigint =>
  value.numerator < zero ? ceilingOf(value) : floorOf(value);

const withinOne = (gap: Fraction): boolean =>
  compareFractions(gap, fraction(1)) <= 0 && compareFractions(gap, fraction(-1)) >= 0;
