import { minus, sumOf, thousandths, times, type Column } from "#core/sample/numbers/column";
import { scatter } from "#core/sample/numbers/distribution";
import type { Province } from "#core/sample/province/province";
import type { GapName, SampleYear } from "./sample-year";

/** What is missing of some wholes. */
export interface Gap {
  readonly name: GapName;
  readonly wholes: Column;
  /** What no unit misses more of; all of it when absent. */
  readonly most?: Column;
}

/** How many of the wholes together are missing. */
export const missingInTotal = (year: SampleYear, { name, wholes }: Gap): number =>
  Math.floor((sumOf(wholes) * year.gap(name)) / 10000);

/** What every unit misses: more in units that take things lightly, nothing in many. */
export const gapsIn = ({ laxity }: Province, year: SampleYear, gap: Gap): Column =>
  scatter(
    {
      total: missingInTotal(year, gap),
      weights: times(gap.wholes, laxity),
      most: gap.most ?? gap.wholes,
    },
    year.randomFor(gap.name),
  );

/** What is left of every whole without its gap. */
export const allBut = (province: Province, year: SampleYear, gap: Gap): Column =>
  minus(gap.wholes, gapsIn(province, year, gap));

/** A fifth of every whole: no unit falls below 80 % in what concerns its members. */
export const fifth = (wholes: Column): Column => thousandths(wholes, 200);
