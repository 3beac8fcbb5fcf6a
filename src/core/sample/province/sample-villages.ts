import { minus, plus, sumOf, thousandths, type Column } from "#core/sample/numbers/column";
import { distribute, scatter } from "#core/sample/numbers/distribution";
import { scaled } from "./province-counts";
import type { RandomFor } from "#core/sample/numbers/random";
import type { SampleUnit } from "./sample-units";

/** Villages and the cells of every commune: the same in both years. Zero in all other units. */
export interface SampleVillages {
  /** 1 in a commune. */
  readonly communes: Column;
  /** Thôn, tổ dân phố. */
  readonly villages: Column;
  readonly withCell: Column;
  /** Of those with a cell, the ones that share it with a neighbour, in pairs. */
  readonly shared: Column;
  readonly cells: Column;
  /** Of the cells, those of nine full members or more, which may elect a committee. */
  readonly nineOfficial: Column;
  readonly militaryCells: Column;
  readonly policeCells: Column;
}

/** Village heads, and head posts that nobody holds, of the full province. */
const heads = { held: 2071, vacant: 8 } as const;

export function sampleVillages(units: readonly SampleUnit[], randomFor: RandomFor): SampleVillages {
  const communes = units.map(({ kind }): number => (kind === "commune" ? 1 : 0));
  const villages = villagesOf(units, communes, randomFor);
  const part = (total: number, most: Column, subject: string): Column =>
    scatter({ total: scaled(total, units.length), weights: villages, most }, randomFor(subject));
  const withCell = minus(villages, part(19, thousandths(villages, 300), "villages without cell"));
  const pairs = part(24, thousandths(withCell, 250), "villages sharing a cell");
  const cells = minus(withCell, pairs);
  const small = scatter(
    { total: Math.floor((sumOf(cells) * 34) / 100), weights: cells, most: cells },
    randomFor("small village cells"),
  );
  return {
    communes,
    villages,
    withCell,
    shared: plus(pairs, pairs),
    cells,
    nineOfficial: minus(cells, small),
    militaryCells: minus(communes, part(7, communes, "communes without military cell")),
    policeCells: minus(communes, part(3, communes, "communes without police cell")),
  };
}

function villagesOf(units: readonly SampleUnit[], communes: Column, randomFor: RandomFor): Column {
  const random = randomFor("villages");
  const total = scaled(heads.held, units.length) + scaled(heads.vacant, units.length);
  const weights = communes.map((commune) => commune * random.between(4, 17));
  const most = communes.map((commune) => commune * 26);
  return distribute({ total, weights, least: leastVillages(total, communes), most });
}

/** Three villages in every commune, or as many as there are for each. */
function leastVillages(total: number, communes: Column): Column {
  const number = sumOf(communes);
  const least = number === 0 ? 0 : Math.min(3, Math.floor(total / number));
  return communes.map((commune) => commune * least);
}
