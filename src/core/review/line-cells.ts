import { cellName, quotedSheet } from "#core/cell";
import type { Indicator } from "#core/catalogue/indicator";
import { annexFirst } from "#core/report/annex";
import type { ReviewCell, ReviewLine, ReviewResult } from "./review";
import type { ReviewWords } from "./review-words";

/** Columns before the years, from 0: number, name, level, horizon. */
const leadingColumns = 4;

/** Columns of the sheet of lines: a year has its value and its verdict. */
export const lineColumns = {
  value: (index: number): number => leadingColumns + 2 * index,
  verdict: (index: number): number => leadingColumns + 2 * index + 1,
  after: (years: number): number => leadingColumns + 2 * years,
} as const;

/** Columns of the sheet of data: number and name, then a year has its part and its whole. */
export const dataColumns = {
  numerator: (index: number): number => 2 + 2 * index,
  denominator: (index: number): number => 3 + 2 * index,
} as const;

export const rowOf = (line: number): number => annexFirst + line;

export const isShare = ({ kind }: Pick<Indicator, "kind">): boolean => kind !== "count";

/** A line with its place in the list. */
export interface PlacedLine {
  readonly line: ReviewLine;
  readonly place: number;
}

export const placedLines = ({ lines }: ReviewResult): readonly PlacedLine[] =>
  lines.map((line, place) => ({ line, place }));

/** A cell of the sheet of data, and one of the sheet of lines, as others refer to them. */
export const dataCell = (words: ReviewWords, place: number, column: number): string =>
  `${quotedSheet(words.review.sheets.data)}!${cellName(rowOf(place), column)}`;
export const lineCell = (words: ReviewWords, place: number, column: number): string =>
  `${quotedSheet(words.review.sheets.lines)}!${cellName(rowOf(place), column)}`;

/** The last year of a line of which something is known. */
export const lastOf = (cells: ReviewLine["cells"]): ReviewCell | null =>
  cells.reduce<ReviewCell | null>((last, cell) => cell ?? last, null);
