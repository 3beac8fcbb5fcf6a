import type { ConditionalLook } from "#core/sheet/sheet-model";
import type { NumberFormat } from "#core/sheet/styles";

/** Format codes as files and the Excel API write them, in US-English notation. */
export const formatCodes: Readonly<Record<NumberFormat, string>> = {
  general: "General",
  count: "#,##0",
  percent2: "0.00%",
  points: "+0.00;-0.00;0.00",
  change: "+#,##0;-#,##0;0",
  percentMet: '0.00%" ●"',
  percentExceeded: '0.00%" ▲"',
  percentOnPath: '0.00%" ○"',
  percentBehind: '0.00%" ▼"',
  percentWaiting: '0.00%" …"',
  countMet: '#,##0" ●"',
  countExceeded: '#,##0" ▲"',
  countOnPath: '#,##0" ○"',
  countBehind: '#,##0" ▼"',
  countWaiting: '#,##0" …"',
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
