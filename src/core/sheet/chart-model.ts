import type { Area } from "./area";

/** A chart that the spreadsheet program draws from cells of the same sheet, so that it cannot disagree with them. */
export interface ChartModel {
  /** Lying bars to compare one with another, or lines along years. */
  readonly kind: "bars" | "lines";
  readonly title: string;
  /** What it shows, in one sentence, for who cannot see it. */
  readonly description: string;
  /** The cells that it covers. */
  readonly covers: Area;
  readonly categories: Area;
  readonly series: readonly ChartSeriesModel[];
  readonly format: "percent2" | "count" | "count1" | "count2" | "count3";
  /** Ends of the axis of values; the program chooses those that are not given. */
  readonly scale?: { readonly min?: number; readonly max?: number; readonly majorUnit?: number };
}

export interface ChartSeriesModel {
  readonly name: string;
  readonly values: Area;
  readonly look: ChartLook;
}

/** Looks that can be told apart without colours: dark, light, dashed with marks. */
export type ChartLook = "strong" | "pale" | "dashed";

/** How a chart of numbers with so many decimals prints them. */
export const chartFormat = (decimals: number): Exclude<ChartModel["format"], "percent2"> =>
  (["count", "count1", "count2", "count3"] as const)[decimals] ?? "count3";
