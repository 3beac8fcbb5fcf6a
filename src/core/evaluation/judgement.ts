import { fraction } from "#core/quantity/fraction";
import { percentHundredths, roundHalfUp } from "#core/quantity/round";
import type { Ratio } from "./computed";
import type { Moment } from "./period";
import { type StraightLine, keepsPace } from "./straight-line";
import type { Verdict } from "./verdict";
import { type Yardstick, standingOf, trendAim } from "./yardstick";

/** All that a verdict on a present figure depends on, besides the figure itself. */
export interface Judgement {
  readonly yardstick: Yardstick;
  readonly moment: Moment;
  /** The line to a year that is ahead; null when there is none to draw. */
  readonly line: Pick<StraightLine, "expected" | "wholeUnits" | "decimals"> | null;
  /** Only a part of the year is over, and the figure still grows. */
  readonly inProgress?: boolean;
}

/** The verdict on part/whole: by the threshold first, by the calendar when it is not reached. */
export function verdictOn(judgement: Judgement, part: number, whole: number): Verdict {
  const { yardstick, moment, line, inProgress = false } = judgement;
  const standing = standingOf(yardstick, part, whole);
  // What is to be reached can still be; what is to be kept low can still be missed.
  if (inProgress && yardstick.aim.up === (standing === "notMet")) return "ongoing";
  if (standing !== "notMet") return standing;
  if (moment === "past") return "overdue";
  if (moment === "due" || line === null) return "short";
  return keepsPace(line, yardstick.aim.up, { part, whole }) ? "onPath" : "behindPath";
}

/** A printed share counts hundredths of a per cent out of these. */
const hundredths = 10000;

/** A share that was judged; `previous` is what a trend was held against, null for other targets. */
export interface JudgedShare {
  readonly figure: Ratio;
  readonly previous: Ratio | null;
  readonly verdict: Verdict;
}

/**
 * Whether a reader of the printed report would judge a share otherwise: the share, last year's share and the
 * expected share are all taken as printed (rounded once, half up, two decimals), the target as the plan
 * prints it. 64,996 % prints 65,00 % and seems to reach 65. A count prints as it is and never is borderline.
 */
export function isBorderline(judgement: Judgement, share: JudgedShare): boolean {
  const shown = percentHundredths(share.figure.part, share.figure.whole);
  return verdictOn(asPrinted(judgement, share.previous), shown, hundredths) !== share.verdict;
}

function asPrinted(judgement: Judgement, previous: Ratio | null): Judgement {
  const { yardstick, line } = judgement;
  if (previous === null && line === null) return judgement;
  return {
    ...judgement,
    yardstick: printedYardstick(yardstick, previous),
    line: printedLine(line),
  };
}

function printedYardstick(yardstick: Yardstick, previous: Ratio | null): Yardstick {
  if (previous === null) return yardstick;
  const part = percentHundredths(previous.part, previous.whole);
  return { ...yardstick, aim: trendAim(yardstick.aim.up, "share", { part, whole: hundredths }) };
}

const printedLine = (line: Judgement["line"]): Judgement["line"] =>
  line === null ? null : { ...line, expected: fraction(roundHalfUp(line.expected, 4), hundredths) };
