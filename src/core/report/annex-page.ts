import { pointsPerColumnUnit } from "#core/sheet/text-lines";

/** Millimetres; an A4 sheet lying. Page numbers and the words at its foot have room above and below the text. */
export const annexMargins = { top: 16, bottom: 13, left: 10, right: 10 } as const;
const paper = { width: 297, height: 210 } as const;
const pointsPerMillimetre = 72 / 25.4;

/** Programs and printers differ by some hundredths in what fits beside and below one another. */
const sure = { across: 0.96, down: 0.97 } as const;

/** Points of the letters of an annex on paper, at least; where more columns stand than that leaves room for, pages stand side by side. */
export const leastSize = 9;

/** Points of the letters of long lists. */
const listSize = 10;

/** How the columns of an annex lie on pages. */
export interface AcrossPages {
  /** Percent. */
  readonly scale: number;
  /** Columns with which further pages begin. */
  readonly begins: readonly number[];
}

/** Characters side by side on a page in full size. */
const roomAcross =
  ((paper.width - annexMargins.left - annexMargins.right) * pointsPerMillimetre * sure.across) /
  pointsPerColumnUnit;

/** Characters side by side on a page on which a long list can still be read. */
export const listRoom = (roomAcross * listSize) / leastSize;

const sum = (widths: readonly number[]): number => widths.reduce((all, each) => all + each, 0);

/** The columns of a sheet, and how they may be parted. */
export interface ColumnsOnPaper {
  readonly widths: readonly number[];
  /** So many columns stand again on every page where all are too many for one. */
  readonly repeatedColumns?: number | undefined;
  /** So many columns after those say something together and stay on one page; one when absent. */
  readonly columnsTogether?: number | undefined;
}

/** All columns on one page, or as many of them as can be read, the first of them repeated on each. */
export function acrossPages({
  widths,
  repeatedColumns: repeated,
  columnsTogether: together = 1,
}: ColumnsOnPaper): AcrossPages {
  if (repeated === undefined || sum(widths) <= listRoom) {
    return { scale: scaleFor(sum(widths)), begins: [] };
  }
  const heads = sum(widths.slice(0, repeated));
  const groups = Math.ceil((widths.length - repeated) / together);
  // Columns differ in width: as many more pages as the widest of them asks for.
  for (let pages = 2; ; pages += 1) {
    const onEach = Math.ceil(groups / pages) * together;
    const begins = widths.flatMap((_, at) =>
      at >= repeated && (at - repeated) % onEach === 0 ? [at] : [],
    );
    const widest = Math.max(...begins.map((first) => sum(widths.slice(first, first + onEach))));
    if (heads + widest <= listRoom || onEach === together) {
      return { scale: scaleFor(heads + widest), begins: begins.slice(1) };
    }
  }
}

const scaleFor = (width: number): number => Math.min(100, Math.floor((100 * roomAcross) / width));

/** Points of rows that a page holds at that scale. */
export const roomDown = (scale: number): number =>
  ((paper.height - annexMargins.top - annexMargins.bottom) *
    pointsPerMillimetre *
    sure.down *
    100) /
  scale;
