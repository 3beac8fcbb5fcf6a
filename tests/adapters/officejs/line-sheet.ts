import type { ChartModel } from "#core/sheet/chart-model";
import type { SheetModel } from "#core/sheet/sheet-model";
import { sheetOf } from "../../contract/subject";

const column = (at: number) => ({ top: 1, left: at, bottom: 3, right: at });

/** A chart of two lines. */
export const chart: ChartModel = {
  kind: "lines",
  title: "Đường tới năm 2030",
  description: "Kết quả và đường thẳng tới mục tiêu.",
  covers: { top: 5, left: 0, bottom: 20, right: 6 },
  categories: column(0),
  series: [
    { name: "Thực hiện", values: column(1), look: "strong" },
    { name: "Đường thẳng", values: column(2), look: "dashed" },
  ],
  format: "percent2",
  scale: { min: 0, max: 1 },
};

const rows = [
  ["Năm", "Thực hiện", "Đường"],
  [2025, 0.4, 0.4],
  [2026, 0.5, 0.5],
  [2027, 0, 0.6],
].map((cells) => cells.map((value) => ({ value, style: "plain" }) as const));

/** A sheet that draws it from its own cells. */
export const lineSheet: SheetModel = { ...sheetOf("Báo cáo", rows), charts: [chart] };
