import { decimalsIn, type Decimals } from "#core/catalogue/indicator";
import { numberIn } from "#core/sheet/formula";
import type { Measured } from "#core/evaluation/yardstick";

/** Cells of a figure and of the same figure one year before, as A1 references. They hold numbers, each the nearest to its
 * decimal, or nothing (blank or an empty text) where there is no value. The denominators are null for a count. */
export interface FigureCells {
  readonly numerator: string;
  readonly denominator: string | null;
  readonly previousNumerator: string | null;
  readonly previousDenominator: string | null;
}

/** The two cells of one figure; `whole` is null for a count. */
export interface CellPair {
  readonly part: string;
  readonly whole: string | null;
  /** Of quantities; whole numbers where it is not said. */
  readonly decimals?: Decimals;
}

/** The value of a figure as a cell holds it: a ratio, a count, or nothing. */
export function figureValue(
  kind: Measured["kind"],
  {
    numerator,
    denominator,
  }: { readonly numerator: number | null; readonly denominator: number | null },
): number | "" {
  if (kind === "count") return numerator ?? "";
  return numerator !== null && denominator !== null && denominator > 0
    ? numerator / denominator
    : "";
}

/** The same over the cells of its parts. */
export const figureFormula = (kind: Measured["kind"], part: string, whole: string): string =>
  kind === "count"
    ? `IF(ISNUMBER(${part}),${part},"")`
    : `IF(${numberIn(whole)}>0,${part}/${whole},"")`;

/** Of what a figure is, and with which decimals. */
type Counted = Pick<Measured, "kind" | "decimals">;

/** This year's cells; null when a share has no cell for its whole. */
export function currentCells({ kind, ...counted }: Counted, cells: FigureCells): CellPair | null {
  const decimals = decimalsIn(counted);
  if (kind === "count") return { part: cells.numerator, whole: null, decimals };
  const { numerator: part, denominator: whole } = cells;
  return whole === null ? null : { part, whole, decimals };
}

/** Last year's cells; null when the sheet has none. */
export function previousCells({ kind, ...counted }: Counted, cells: FigureCells): CellPair | null {
  const { previousNumerator: part, previousDenominator: whole } = cells;
  const decimals = decimalsIn(counted);
  if (part === null) return null;
  if (kind === "count") return { part, whole: null, decimals };
  return whole === null ? null : { part, whole, decimals };
}

/**
 * True when one of the figures has no value. COUNT sees numbers only, so that a blank, an empty text and a
 * word are all "no value"; a whole of zero gives no share.
 */
export function lacksValue(figures: readonly CellPair[]): string {
  const wholes = figures.flatMap(({ whole }) => (whole === null ? [] : [whole]));
  const all = figures.flatMap(({ part, whole }) => (whole === null ? [part] : [part, whole]));
  const fewer = `COUNT(${all.join(",")})<${String(all.length)}`;
  return wholes.length === 0
    ? fewer
    : `OR(${[fewer, ...wholes.map((whole) => `${whole}<=0`)].join(",")})`;
}

/** IF with a constant folded into its shortest form: both branches alike need no question. */
export const choice = (condition: string, yes: string, no: string): string =>
  yes === no ? yes : `IF(${condition},${yes},${no})`;
