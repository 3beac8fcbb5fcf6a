import { ceilingOfProduct, floorOfProduct } from "#core/quantity/products";
import { sideOf } from "./level";
import type { Level } from "./level";

/** What a figure is held against: a level, the side from which it is reached, and whether "at" is enough. */
export interface Aim {
  readonly up: boolean;
  readonly strict: boolean;
  readonly level: Level;
}

/** Whether part/whole reaches the aim; exact whole-number arithmetic (100·n > 90·d). */
export function reaches(aim: Aim, part: number, whole: number): boolean {
  const side = sideOf(aim.level, part, whole);
  const ahead = aim.up ? side : 0 - side;
  return aim.strict ? ahead > 0 : ahead >= 0;
}

/**
 * The smallest number of units to add to the part, or to take away from it where lower is better, so that
 * the aim is reached with the same whole; 0 when it is reached already.
 * "Share > p of N": floor(p·N) + 1 − n; "at least p": ceil(p·N) − n.
 */
export function unitsMissing(aim: Aim, part: number, whole: number): number {
  const { numerator, denominator } = aim.level;
  if (aim.up) {
    const enough = aim.strict
      ? floorOfProduct(numerator, whole, denominator) + 1
      : ceilingOfProduct(numerator, whole, denominator);
    return Math.max(0, enough - part);
  }
  const few = aim.strict
    ? ceilingOfProduct(numerator, whole, denominator) - 1
    : floorOfProduct(numerator, whole, denominator);
  return Math.max(0, part - few);
}
