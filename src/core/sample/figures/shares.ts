import type { Column } from "#core/sample/numbers/column";
import type { Random } from "#core/sample/numbers/random";

/** Part of every whole, at a rate of its own between the two, in thousandths, rounded half up. */
export const shareOfEach = (
  wholes: Column,
  [least, most]: readonly [number, number],
  random: Random,
): Column => wholes.map((whole) => Math.floor((whole * random.between(least, most) + 500) / 1000));
