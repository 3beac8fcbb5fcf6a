import { decimalsIn, type Indicator } from "#core/catalogue/indicator";
import { minus } from "#core/quantity/decimals";
import { rounded } from "#core/sheet/formula";

interface TwoYears<Of> {
  readonly now: Of;
  readonly before: Of;
}

/** How far a figure has moved between two years: percentage points of a share, so much of a count. */
export const figureChange = (
  { kind }: Pick<Indicator, "kind">,
  { now, before }: TwoYears<number>,
): number => (kind === "count" ? minus(now, before) : (now - before) * 100);

/** The same over the two cells of its value; an empty text where one of them holds no number. */
export function changeFormula(
  { kind, ...counted }: Pick<Indicator, "kind" | "decimals">,
  { now, before }: TwoYears<string>,
): string {
  const change =
    kind === "count"
      ? rounded(`(${now}-${before})*1`, decimalsIn(counted).part)
      : `(${now}-${before})*100`;
  return `IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),${change},"")`;
}
