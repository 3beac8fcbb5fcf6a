import type { Indicator } from "#core/catalogue/indicator";
import { cellName, quotedSheet } from "#core/cell";
import type { Computed } from "#core/evaluation/computed";
import type { Figure } from "#core/evaluation/unit-figure";
import { sheetNames } from "#core/words/names";
import { annexFirst } from "./annex";
import { isInForce } from "#core/result/paths";
import type { ReportResult, TargetResult } from "#core/result/report-result";

/** Columns of annex 1, from 0. */
export const indicatorColumns = {
  number: 0,
  name: 1,
  target: 2,
  horizon: 3,
  numerator: 4,
  denominator: 5,
  value: 6,
  previousNumerator: 7,
  previousDenominator: 8,
  previousValue: 9,
  change: 10,
  verdict: 11,
  need: 12,
  counted: 13,
  leftOut: 14,
  whole: 15,
  ref: 16,
} as const;

export type IndicatorColumn = keyof typeof indicatorColumns;

/** One line of annex 1: an indicator against one target, or without any. */
export interface IndicatorLine {
  readonly row: number;
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly previous: Computed | null;
  readonly judged: TargetResult | null;
}

/** A line whose indicator is held against a target. */
export type JudgedLine = IndicatorLine & { readonly judged: TargetResult };

/** A line of annex 1 before its row is known. */
export type UnplacedLine = Omit<IndicatorLine, "row">;

/** The lines of annex 1, targets of the plan first. */
export function unplacedLines({
  indicators,
}: Pick<ReportResult, "indicators">): readonly UnplacedLine[] {
  const targeted = indicators.flatMap(({ indicator, targets }) =>
    targets.map((judged) => ({
      indicator,
      judged,
      figure: judged.figure,
      previous: judged.previous,
    })),
  );
  const others = indicators
    // Nothing is said of what no form asked for.
    .filter(({ targets, total }) => targets.length === 0 && total.unitsCounted > 0)
    .map(({ indicator, total, previous }) => ({
      indicator,
      judged: null,
      figure: total,
      previous,
    }));
  return [...targeted, ...others];
}

/**
 * The lines in their rows. The headings stand again above the first line of every page, and not as print titles, which
 * would stand above the other tables of the sheet too; a band stands above those without a target.
 */
export function placedLines(
  lines: readonly UnplacedLine[],
  beginsPage: ReadonlySet<number>,
): readonly IndicatorLine[] {
  let row = annexFirst - 1;
  return lines.map((line, index) => {
    row += (beginsPage.has(index) ? 1 : 0) + (startsOthers(lines, index) ? 1 : 0) + 1;
    return { ...line, row };
  });
}

/** The first line without a target. */
export const startsOthers = (lines: readonly UnplacedLine[], index: number): boolean =>
  lines[index]?.judged === null && lines[index - 1]?.judged !== null;

/** Lines that hold this year; targets whose printed period does not stand in annex 1 only. */
export const linesInForce = (
  lines: readonly IndicatorLine[],
  result: Pick<ReportResult, "plan" | "year">,
): readonly JudgedLine[] =>
  lines.flatMap((line) => {
    const { judged } = line;
    return judged !== null && isInForce(result, judged) ? [{ ...line, judged }] : [];
  });

/** A cell of annex 1 as other sheets refer to it. */
export const indicatorCell = (row: number, column: number): string =>
  `${quotedSheet(sheetNames.indicators)}!${cellName(row, column)}`;

export const isShare = ({ kind }: Pick<Indicator, "kind">): boolean => kind !== "count";
