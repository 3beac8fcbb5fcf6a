import type { Formula } from "../calculation/formula";
import type { Constant } from "./cell-error";

/** What stands in a cell; null is nothing. */
export type Content = Constant | Formula | null;

/** The sides of a cell that have a line. */
export type Side = "top" | "bottom" | "left" | "right";

/** How a cell looks; what is not said is as in a new sheet. */
export interface CellLook {
  numberFormat: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  fontColor?: string;
  fill?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  indent?: number;
  locked: boolean;
  readonly lines: Set<Side>;
}

export interface Cell {
  content: Content;
  readonly look: CellLook;
}

export const newCell = (): Cell => ({
  content: null,
  look: { numberFormat: "General", locked: true, lines: new Set() },
});
