import type { Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import { reaches } from "./aim";
import type { Aim } from "./aim";
import { levelOf, sideOf } from "./level";
import type { Level } from "./level";
import { goesUp, operatorReadings } from "./operators";

/** The parts of an indicator that decide how its figures are judged. */
export type Measured = Pick<Indicator, "kind" | "better">;

/** What a target asks of one figure: the aim, and for a band the end that may be passed. */
export interface Yardstick {
  readonly aim: Aim;
  readonly ceiling: Level | null;
}

/** The yardstick of a target that prints a number; null when it prints no usable one. */
export function levelYardstick(target: Target, indicator: Measured): Yardstick | null {
  const { strict, against } = operatorReadings[target.operator];
  const level = levelOf(target.value, indicator.kind);
  if (level === null) return null;
  return {
    aim: { up: goesUp(target, indicator), strict, level },
    ceiling: against === "band" ? levelOf(target.valueMax, indicator.kind) : null,
  };
}

/** Whether a figure reaches the aim, and whether it passes the upper end of a band. */
export function standingOf(
  { aim, ceiling }: Yardstick,
  part: number,
  whole: number,
): "met" | "exceeded" | "notMet" {
  if (!reaches(aim, part, whole)) return "notMet";
  return ceiling !== null && sideOf(ceiling, part, whole) > 0 ? "exceeded" : "met";
}
