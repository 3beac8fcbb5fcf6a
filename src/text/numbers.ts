import { difference, fraction, fractionOfDecimal } from "#core/quantity/fraction";
import type { Fraction } from "#core/quantity/fraction";
import { inWholeNumbers } from "#core/quantity/decimals";
import { roundHalfUp } from "#core/quantity/round";

/** Two decimals, as official reports print percentages. */
const usualDecimals = 2;

/** A part over a whole above zero. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** `72.578`: a dot between thousands; a quantity with the decimals that it has: `1.234,5`, `62,5`. */
export function formatCount(count: number | bigint): string {
  if (typeof count === "bigint" || Number.isInteger(count)) return printed(BigInt(count), 0);
  const exact = fractionOfDecimal(count) ?? fraction(0);
  const decimals = String(exact.denominator).length - 1;
  return printed(roundHalfUp(exact, decimals), decimals);
}

/** `8,5` or `1.234,57`: rounded once, a half away from zero, decimals after a comma. */
export const formatDecimal = (value: Fraction, decimals = usualDecimals): string =>
  printed(roundHalfUp(value, decimals), decimals);

/**
 * `81,70%`, no blank before the sign, for a part of a whole above zero: there is no percentage of nothing.
 * Values over 100 % are kept.
 */
export const formatPercent = (part: number, whole: number, decimals = usualDecimals): string =>
  `${formatDecimal(percent({ part, whole }), decimals)}%`;

/**
 * The change between two shares in percentage points, with its sign and without a unit: `+1,25`, `-0,40`,
 * `0,00`. The exact difference is rounded, not the difference of rounded shares.
 */
export function formatPoints(now: Share, before: Share, decimals = usualDecimals): string {
  const rounded = roundHalfUp(difference(percent(now), percent(before)), decimals);
  return rounded > BigInt(0) ? `+${printed(rounded, decimals)}` : printed(rounded, decimals);
}

function percent({ part, whole }: Share): Fraction {
  const [above, below] = inWholeNumbers(part, whole);
  return fraction(BigInt(above) * BigInt(100), below);
}

/** A whole number of last decimals with its dots and comma: 8170 with two decimals is `81,70`. */
function printed(scaled: bigint, decimals: number): string {
  const isNegative = scaled < BigInt(0);
  const digits = String(isNegative ? BigInt(0) - scaled : scaled).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const whole = digits.slice(0, cut).replace(/\B(?=(?:\d{3})+$)/g, ".");
  const size = decimals === 0 ? whole : `${whole},${digits.slice(cut)}`;
  return isNegative ? `-${size}` : size;
}
