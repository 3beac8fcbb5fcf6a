import type { ConditionalLook } from "#core/sheet/sheet-model";
import type { NumberFormat } from "#core/sheet/styles";

/**
 * Format codes as files and the Excel API write them, in US-English notation. `_)` leaves the width of a bracket free
 * before the border: LibreOffice forgets the indent of right-aligned cells when it prints rows of them.
 */
export const formatCodes: Readonly<Record<NumberFormat, string>> = {
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

/** Background and letters of a condition, RRGGBB; every pair has a contrast above 6:1. */
export const conditionalLooks: Readonly<
  Record<ConditionalLook, { readonly fill: string; readonly color: string }>
> = {
  good: { fill: "DCFCE7", color: "166534" },
  attention: { fill: "FEF3C7", color: "92400E" },
  bad: { fill: "FEE2E2", color: "991B1B" },
  muted: { fill: "F1F5F9", color: "475569" },
};

/** The bar in a cell, RRGGBB: light enough for the figure to be read over it. */
export const barColor = "93C5FD";
