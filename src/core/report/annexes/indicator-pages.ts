import { annexPage, headHeight, heightOf } from "#core/report/annex";
import { startsOthers, type UnplacedLine } from "#core/report/indicator-lines";
import type { ReportWords } from "#core/report/report-words";
import type { ReportResult } from "#core/result/report-result";
import { comparedNote } from "./receipt-list";

/** Widths of annex 1: all of them on one page in letters that can be read. */
export const indicatorWidths = [
  4, 22, 9.5, 8.5, 8, 8, 8.5, 8, 8, 8.5, 8, 9.5, 7.5, 7, 7, 12, 9,
] as const;

export const bandHeight = 18;

/** The lines with which a page begins, and how far the last page is filled by them. */
export interface IndicatorPages {
  readonly begins: ReadonlySet<number>;
  /** Points, from the top of the last page, and of a whole page. */
  readonly used: number;
  readonly height: number;
}

export function indicatorPages(
  lines: readonly UnplacedLine[],
  result: ReportResult,
  words: ReportWords,
): IndicatorPages {
  const { headings } = words.texts.titles.indicators;
  const { height, above } = annexPage({
    headings,
    widths: indicatorWidths,
    note: indicatorNote(result, words),
    rests: true,
    rows: [],
  });
  const heading = headHeight(headings, indicatorWidths);
  const begins = new Set<number>();
  let used = above;
  lines.forEach((line, index) => {
    const own = lineHeight(line, words) + (startsOthers(lines, index) ? bandHeight : 0);
    if (used + own > height) {
      begins.add(index);
      used = heading;
    }
    used += own;
  });
  return { begins, used, height };
}

/** Points of a line of annex 1. */
export function lineHeight({ indicator, judged }: UnplacedLine, words: ReportWords): number {
  const target = judged?.target ?? null;
  const texts = [
    [1, indicator.name],
    [2, target === null ? "" : words.targetWords(target, indicator)],
    [3, target === null ? "" : words.horizonWords(target.horizon)],
    [11, judged === null ? "" : words.verdicts[judged.evaluation.verdict]],
    [15, target?.scope.operands?.whole ?? indicator.whole ?? ""],
    [16, target?.ref ?? ""],
  ] as const;
  return heightOf(texts.map(([column, text]) => [text, indicatorWidths[column]]));
}

/** How shares are summed, and how last year was compared where boundaries changed. */
export function indicatorNote(result: ReportResult, words: ReportWords): string {
  const { indicators, receipts } = words.texts.titles;
  const { previous } = result;
  const merged = previous?.origins?.size ?? 0;
  const boundary = merged === 0 ? "" : ` ${receipts.boundary(previous?.year ?? 0, merged)}`;
  return indicators.note + boundary + comparedNote(result, words);
}
