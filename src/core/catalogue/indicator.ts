/** What an indicator is called in a report. */
export type IndicatorWords = Pick<Indicator, "name" | "shortName" | "counted" | "whole">;

/**
 * What is computed from items: a share of two sums, or a sum.
 * Sums of the listed items are meant, on both sides, over the units that gave all of them.
 */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  /** Short form for narrow tables and the lines of a chart. */
  readonly shortName: string;
  /**
   * `share`: numerator over denominator. `count`: the numerator alone. `yesNo`: a share of organisations
   * that the level above assessed with yes; nothing computes the yes.
   */
  readonly kind: "share" | "count" | "yesNo";
  readonly numerator: readonly string[];
  readonly denominator: readonly string[] | null;
  /** Decimals of the items on either side, which all have as many; whole numbers where it is not said. */
  readonly decimals?: Decimals;
  /** What one unit of the numerator is, for "còn thiếu 3 …". */
  readonly counted: string;
  /** Names the whole of the percentage, so that no percentage is printed without it. */
  readonly whole: string | null;
  readonly better: "higher" | "lower";
  /** The item in which a unit says how many of the numerator it was given; the registry may say it as well. */
  readonly quotaItem?: string;
  /** The shares of the same name add up to 100 %: they are parts of one whole. */
  readonly structure?: string;
  /** A share of something else than a part of its whole, such as this year's income of a base year's. */
  readonly over100?: true;
  /**
   * The target speaks of the whole and a single organisation can neither meet nor miss it, such as one new
   * model in four organisations: it is listed for no unit.
   */
  readonly onlyInTotal?: true;
  /** Where the definition comes from: document and section. */
  readonly source: string;
}

/** How many decimals the numerator and the denominator of a figure have. */
export interface Decimals {
  readonly part: number;
  readonly whole: number;
}

/** Those of what is counted. */
export const wholeNumbers: Decimals = { part: 0, whole: 0 };

export const decimalsIn = ({ decimals }: Pick<Indicator, "decimals">): Decimals =>
  decimals ?? wholeNumbers;
