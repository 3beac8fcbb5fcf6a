import { totalPath, type PathLine } from "#core/result/paths";
import type { ReportResult } from "#core/result/report-result";
import type { LiveCondition, LiveNumber, LiveText } from "#core/sheet/live-text";
import type { JudgedLine } from "./indicator-lines";

/** What a paragraph takes from the table of paths. */
export interface PathFigures {
  readonly due: number;
  readonly expected: LiveText;
  readonly perYear: LiveNumber;
  /** The base already met the target, and the figure no longer does. */
  readonly slipped: LiveCondition;
  /** What the table of paths notes: that the two readings differ, or what the base is. */
  readonly note: LiveText;
}

/** A target of the whole with a target year, ahead or passed, and its line in annex 1. */
export interface TotalPath extends PathLine {
  readonly line: JudgedLine;
}

export const totalPaths = (
  inForce: readonly JudgedLine[],
  result: Pick<ReportResult, "plan" | "year">,
): readonly TotalPath[] =>
  inForce.flatMap((line) => {
    const path = totalPath(result, line, line.judged);
    return path === null ? [] : [{ ...path, line }];
  });
