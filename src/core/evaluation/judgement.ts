import type { Moment } from "./moment";
import { keepsPace } from "./straight-line";
import type { StraightLine } from "./straight-line";
import type { Verdict } from "./verdict";
import { standingOf } from "./yardstick";
import type { Yardstick } from "./yardstick";

/** All that a verdict on a present figure depends on, besides the figure itself. */
export interface Judgement {
  readonly yardstick: Yardstick;
  readonly moment: Moment;
  /** The line to a year that is ahead; null when there is none to draw. */
  readonly line: Pick<StraightLine, "expected" | "wholeUnits"> | null;
}

/** The verdict on part/whole: by the threshold first, by the calendar when it is not reached. */
export function verdictOn(judgement: Judgement, part: number, whole: number): Verdict {
  const { yardstick, moment, line } = judgement;
  const standing = standingOf(yardstick, part, whole);
  if (standing !== "notMet") return standing;
  if (moment === "past") return "overdue";
  if (moment === "due" || line === null) return "short";
  return keepsPace(line, yardstick.aim.up, { part, whole }) ? "onPath" : "behindPath";
}
