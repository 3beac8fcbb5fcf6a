import { valueAt, type Column } from "#core/sample/numbers/column";
import { distribute } from "#core/sample/numbers/distribution";
import { scaled } from "./province-counts";
import type { RandomFor } from "#core/sample/numbers/random";
import type { SampleUnit } from "./sample-units";

/** Members of every unit at the end of the year, and the bounds that hold in every year. */
export interface UnitSizes {
  readonly members: Column;
  readonly least: Column;
  readonly most: Column;
}

/** Members of the full province. Source: 004_fbdb4c1267060c0e.txt, footnote 1. */
const membersInTotal = 72578;

/** A cell of 30 members becomes a committee; one of less than 3 is dissolved (Điều lệ Đảng, Điều 21). */
const bounds = {
  commune: { least: 60, most: 900 },
  committee: { least: 30, most: 400 },
  cell: { least: 3, most: 29 },
} as const;

/** What the units of a province are made of. */
export interface UnitParts {
  readonly attached: Column;
  readonly nineOfficial: Column;
}

/** Many small units and a few large ones, wards and towns above all; a committee has room for three members in each of its cells. */
export function unitSizes(
  units: readonly SampleUnit[],
  { attached, nineOfficial }: UnitParts,
  randomFor: RandomFor,
): UnitSizes {
  const random = randomFor("members");
  const least = units.map(({ kind }, index) => {
    const inCells = 3 * valueAt(attached, index) + 6 * valueAt(nineOfficial, index);
    return Math.max(bounds[kind].least, inCells);
  });
  const most = units.map(({ kind }) => bounds[kind].most);
  const weights = units.map(({ kind, isTown }, index) => {
    if (kind === "cell") return random.below(13) + random.below(13);
    const perCell = isTown ? random.between(15, 35) : random.between(4, 20);
    return valueAt(attached, index) * perCell;
  });
  const total = scaled(membersInTotal, units.length);
  return { members: distribute({ total, weights, least, most }), least, most };
}
