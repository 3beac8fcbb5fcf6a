import type { BehindFigures } from "#core/report/behind-lines";
import type { JudgedLine } from "#core/report/indicator-lines";
import type { LiveNumber, LiveText } from "#core/sheet/live-text";
import type { PathFigures } from "#core/report/path-lines";

/** The cells of annex 1 that a paragraph is made of. */
export interface ParagraphCells {
  readonly numerator: LiveNumber;
  /** Null for a count. */
  readonly denominator: LiveNumber | null;
  readonly previousNumerator: LiveNumber;
  readonly previousDenominator: LiveNumber | null;
  readonly verdict: LiveText;
  readonly need: LiveNumber;
  /** Units counted, and units that gave not every input. */
  readonly counted: LiveNumber;
  readonly leftOut: LiveNumber;
}

/** One indicator held against one target, with everything that is said of it. */
export interface ParagraphCase {
  readonly line: JudgedLine;
  readonly cells: ParagraphCells;
  /** Units behind, from annex 3; null when the target is listed for no unit. */
  readonly behind: BehindFigures | null;
  /** The way to a target year that is ahead. */
  readonly path: PathFigures | null;
}
