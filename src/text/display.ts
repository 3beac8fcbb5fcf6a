import type { Figure } from "#core/evaluation/unit-figure";
import { formatCount, formatDecimal, formatPercent } from "./numbers";
import type { Path } from "#core/evaluation/verdict";
import { fraction, product } from "#core/quantity/fraction";

/** What the report prints of a figure: `81,70%`, `186`; null when there is no value. */
export function displayOf({ computed }: Pick<Figure, "computed">): string | null {
  if (computed.kind === "absent") return null;
  const { numerator, denominator } = computed;
  return denominator === null ? formatCount(numerator) : formatPercent(numerator, denominator);
}

/** Where the straight line stands this year: `76,20%` for a share, `1,50` for a count. */
export function displayExpected({ expected }: Path, isShare: boolean): string {
  return isShare ? `${formatDecimal(product(expected, fraction(100)))}%` : formatDecimal(expected);
}
