import { remembered } from "#core/remembered";

/**
 * How many lines a text takes in a cell that wraps. Programs do not fit the heights of rows themselves when a
 * file is opened, least of all over merged cells, so that heights are written with the file.
 */
export interface LineWidth {
  /** Points of the letters. */
  readonly size: number;
  readonly bold?: boolean;
  /** Points between the inner edges of the cell. */
  readonly width: number;
}

/** Advance widths of Times New Roman from the blank to the tilde, thousandths of the size (its metrics). */
const widths = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
  556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
  722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
  278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
] as const;

/** The horn of a Vietnamese vowel widens it; other marks do not. */
const horn = "\u031B";
const hornWidth = 60;
const emSpace = "\u2003";
const combining = /\p{M}/u;

/** Bold letters are up to this much wider. */
const boldness = 1.08;

/** Width of a text in points, on one line. */
export const widthOfText = (
  text: string,
  { size, bold = false }: Pick<LineWidth, "size" | "bold">,
): number => (thousandths(text) * size * (bold ? boldness : 1)) / 1000;

/** Names and labels are made of the same words again and again. */
const thousandths = remembered((text): number => {
  let sum = 0;
  for (const sign of text.normalize("NFD")) sum += widthOfSign(sign);
  return sum;
});

function widthOfSign(sign: string): number {
  if (sign === horn) return hornWidth;
  if (combining.test(sign)) return 0;
  if (sign === emSpace) return 1000;
  const code = sign.charCodeAt(0) - 32;
  // The letter đ, dashes and quotation marks are about half the size wide, capitals are wider.
  return widths[code] ?? (sign === "\u0110" ? 722 : 520);
}

/** Lines that a text takes when words are not parted, at least one. */
export function linesOf(text: string, line: LineWidth): number {
  return text.split("\n").reduce((sum, part) => sum + linesOfPart(part, line), 0);
}

/** A text in pieces of so many lines at most, parted between words. */
export function splitAfter(text: string, most: number, line: LineWidth): readonly string[] {
  const pieces: string[] = [];
  let words = text.split(" ");
  while (words.length > 0) {
    let [fits, more] = [1, words.length];
    if (linesOf(words.join(" "), line) <= most) fits = more;
    while (fits + 1 < more) {
      const half = Math.floor((fits + more) / 2);
      if (linesOf(words.slice(0, half).join(" "), line) <= most) fits = half;
      else more = half;
    }
    pieces.push(words.slice(0, fits).join(" "));
    words = words.slice(fits);
  }
  return pieces;
}

function linesOfPart(text: string, line: LineWidth): number {
  const blank = widthOfText(" ", line);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const width = widthOfText(word, line);
    if (used > 0 && used + blank + width > line.width) {
      lines += 1;
      used = 0;
    } else if (used > 0) {
      used += blank;
    }
    // A word that is longer than the line is broken inside.
    const over = Math.max(0, Math.ceil((used + width) / line.width) - 1);
    lines += over;
    used = used + width - over * line.width;
  }
  return lines;
}

/** Points of one unit of a column's width: a digit of the default letters, Times New Roman at 12 points. */
export const pointsPerColumnUnit = 6;

/** What programs leave free at both sides of a cell together, in points. */
const inset = 5;

/** Points for text in a cell over columns of these widths together. */
export const roomIn = (columnWidth: number): number =>
  Math.max(1, columnWidth * pointsPerColumnUnit - inset);
