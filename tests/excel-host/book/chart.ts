import type { Block } from "./block";

/** A series of a chart: which cells it draws, and how. */
export interface Series {
  readonly id: string;
  values: Block | null;
  categories: Block | null;
  /** `Name`, `MarkerStyle`, `Line.Color`… */
  readonly properties: Map<string, unknown>;
}

/** A chart of a sheet. Its cells are those of the sheet itself. */
export interface Chart {
  readonly id: string;
  name: string;
  readonly type: "BarClustered" | "LineMarkers";
  covers: Block | null;
  readonly series: Series[];
  /** `Title.Text`, `ValueAxis.Maximum`… */
  readonly properties: Map<string, unknown>;
}
