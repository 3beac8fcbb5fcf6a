import { comparePrinted } from "#core/quantity/printed";
import { figureWords } from "#core/words/figure-words";
import { count, ended, either, notAlone, numberOf } from "./narrative";

/** A percentage behind a count whose whole is not beside it: `107 tổ chức tiêu biểu (24,37%)`. */
export interface PartAlone {
  readonly numerator: number;
  readonly denominator: number;
  /** The text from the count to the percentage. */
  readonly content: string;
}

/** A count of a text, alone or in a pair, and where it stands. */
interface SaidCount {
  readonly at: number;
  readonly value: number;
}

/** A sentence does not run further back from its percentage. */
const nearby = 160;

/** Of the counts that stand before, so many are tried, and none further back. */
const [mostTried, farthest] = [30, 2000] as const;

const introduced = either(figureWords.before);
const behindPart = new RegExp(
  String.raw`^(?<part>${count})${ended}[^()%;:.\d]{1,70}?(?:\(\s*(?:${introduced}\s+)?|,?\s+${introduced}\s+)$`,
  "iu",
);

const everyCount = new RegExp(String.raw`${count}(?![.,]?\d|\p{L}|\s*%)`, "gu");
const insideNumber = /[\d.,\p{L}]$/u;
const year = /^(?:19|20)\d\d$/u;

/** The counts of a text that may be a whole, in their order; found once for all its percentages. */
export const countsIn = (text: string): readonly SaidCount[] =>
  [...text.matchAll(everyCount)].flatMap((match) =>
    insideNumber.test(text.slice(Math.max(0, match.index - 2), match.index)) || year.test(match[0])
      ? []
      : [{ at: match.index, value: numberOf(match[0]) }],
  );

/**
 * The whole of a percentage that stands behind its part alone: a count said before on the same line that gives exactly what
 * is printed, the nearest first. A whole percentage is fitted by too many counts to say anything.
 */
export function partAlone(
  text: string,
  {
    at,
    printed,
    lineStart,
  }: { readonly at: number; readonly printed: string; readonly lineStart: number },
  counts: readonly SaidCount[],
): PartAlone | null {
  if (!/[.,]\d/u.test(printed)) return null;
  const start = Math.max(lineStart, at - nearby);
  const before = text.slice(start, at);
  const found = /\d[\d.]*(?=\D*$)/u.exec(before);
  const part = found === null ? null : behindPart.exec(before.slice(found.index))?.groups?.["part"];
  if (found === null || part == null || notAlone.test(before.slice(0, found.index).slice(-2)))
    return null;
  const numerator = numberOf(part);
  const partAt = start + found.index;
  for (
    let tried = 0, index = firstFrom(counts, partAt) - 1;
    tried < mostTried;
    tried += 1, index -= 1
  ) {
    const whole = counts[index];
    if (whole === undefined || whole.at < Math.max(lineStart, partAt - farthest)) return null;
    const fits = whole.value > 0 && whole.value >= numerator;
    if (fits && comparePrinted(numerator, whole.value, printed) === "reproduced") {
      return { numerator, denominator: whole.value, content: before.slice(found.index) };
    }
  }
  return null;
}

/** The place of the first count that does not stand before. */
function firstFrom(counts: readonly SaidCount[], at: number): number {
  let [low, high] = [0, counts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((counts[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
