import type { ChartLook, ChartModel } from "#core/sheet/chart-model";
import type { ConditionalLook } from "#core/sheet/sheet-model";
import {
  quantityFormats,
  styles,
  type CellStyle,
  type HeatName,
  type NumberFormat,
  type QuantityFormat,
} from "#core/sheet/looks/styles";

/**
 * Format codes as files and the Excel API write them, in US-English notation. `_)` leaves the width of a bracket free
 * before the border: LibreOffice forgets the indent of right-aligned cells when it prints rows of them.
 */
const wholeCodes: Readonly<Record<Exclude<NumberFormat, QuantityFormat>, string>> = {
  general: "General",
  count: "[$-42A]#,##0_);[$-42A]-#,##0_);[$-42A]0_);@_)",
  percent2: "[$-42A]0.00%_)",
  points: "[$-42A]+0.00_);[$-42A]-0.00_);[$-42A]0.00_)",
  change: "[$-42A]+#,##0_);[$-42A]-#,##0_);[$-42A]0_)",
  percentMet: '[$-42A]0.00%" ●"',
  percentExceeded: '[$-42A]0.00%" ▲"',
  percentOnPath: '[$-42A]0.00%" ○"',
  percentBehind: '[$-42A]0.00%" ▼"',
  percentWaiting: '[$-42A]0.00%" …"',
  countMet: '[$-42A]#,##0" ●"',
  countExceeded: '[$-42A]#,##0" ▲"',
  countOnPath: '[$-42A]#,##0" ○"',
  countBehind: '[$-42A]#,##0" ▼"',
  countWaiting: '[$-42A]#,##0" …"',
  text: "@",
  date: "dd/mm/yyyy",
};

/** The last place of a whole number, before the width or the sign that ends a part of its code. */
const lastPlace = /0(?=_|"|;|$)/gu;

const withPlaces = (code: string, decimals: number): string =>
  code.replace(lastPlace, `0.${"0".repeat(decimals)}`);

const quantityCodes = Object.fromEntries(
  quantityFormats.map(({ name, of, decimals }) => [name, withPlaces(wholeCodes[of], decimals)]),
) as Readonly<Record<QuantityFormat, string>>;

export const formatCodes: Readonly<Record<NumberFormat, string>> = {
  ...wholeCodes,
  ...quantityCodes,
};

/** What a condition changes of a cell. */
export interface ConditionLook {
  readonly fill: string;
  readonly color: string;
  readonly bold?: boolean;
  /** A code for numbers: the sign behind a figure. */
  readonly format?: string;
}

const isHeat = (name: string): name is HeatName => name.startsWith("heat");

const heatLooks = Object.fromEntries(
  Object.entries<CellStyle>(styles)
    .filter(([name]) => isHeat(name))
    .map(([name, { fill = "FFFFFF", bold = false, format }]) => [
      name,
      { fill, color: "000000", format: formatCodes[format], ...(bold ? { bold } : {}) },
    ]),
) as Readonly<Record<HeatName, ConditionLook>>;

/** Background and letters of a condition, RRGGBB; every pair has a contrast above 6:1. */
export const conditionalLooks: Readonly<Record<ConditionalLook, ConditionLook>> = {
  ...heatLooks,
  good: { fill: "DCFCE7", color: "166534" },
  attention: { fill: "FEF3C7", color: "92400E" },
  bad: { fill: "FEE2E2", color: "991B1B" },
  muted: { fill: "F1F5F9", color: "475569" },
  decimals: { fill: "FEE2E2", color: "991B1B", format: "General" },
};

/** The bar in a cell, RRGGBB: light enough for the figure to be read over it. */
export const barColor = "93C5FD";

/** A series of a chart: its colour (RRGGBB), the width of its line in points, and the sign at each of its points. */
export interface SeriesLook {
  readonly color: string;
  readonly width: number;
  readonly dashed: boolean;
  readonly mark: {
    readonly symbol: "circle" | "diamond";
    readonly size: number;
    readonly fill: string;
  } | null;
}

/** Fills, strokes and marks that stay apart in black and white. */
export const chartLooks: Readonly<Record<ChartLook, SeriesLook>> = {
  strong: {
    color: "1F3A5F",
    width: 2.5,
    dashed: false,
    mark: { symbol: "circle", size: 7, fill: "1F3A5F" },
  },
  pale: { color: "B8C4D2", width: 1.75, dashed: false, mark: null },
  dashed: {
    color: "B45309",
    width: 2,
    dashed: true,
    mark: { symbol: "diamond", size: 6, fill: "FFFFFF" },
  },
};

/** Figures at the bars of a chart as the cells print them. */
export const chartLabelCodes: Readonly<Record<ChartModel["format"], string>> = {
  percent2: "[$-42A]0.00%",
  count: "[$-42A]#,##0",
  count1: "[$-42A]#,##0.0",
  count2: "[$-42A]#,##0.00",
  count3: "[$-42A]#,##0.000",
};

/** The scale of a chart in whole steps. */
export const chartAxisCodes: typeof chartLabelCodes = { ...chartLabelCodes, percent2: "0%" };
