import type { CellPair } from "./formula-cells";

/** A trend over the cells of two years: whether it holds, and the units missing. */
export interface TrendFormulas {
  readonly reached: string;
  readonly missing: string;
}

/** The readings of `trendAim`, over cells: strictly better than last year, or at the limit in both. */
export function trendFormulas(up: boolean, now: CellPair, before: CellPair): TrendFormulas {
  if (now.whole === null || before.whole === null) return countTrend(up, now.part, before.part);
  const [n, d, p, q] = [now.part, now.whole, before.part, before.whole];
  return up
    ? {
        reached: `IF(${p}>=${q},${n}>=${d},${n}*${q}>${p}*${d})`,
        missing: `MAX(0,IF(${p}>=${q},${d},INT(${p}*${d}/${q})+1)-${n})`,
      }
    : {
        reached: `IF(${p}<=0,${n}<=0,${n}*${q}<${p}*${d})`,
        missing: `MAX(0,${n}-IF(${p}<=0,0,-INT(-${p}*${d}/${q})-1))`,
      };
}

const countTrend = (up: boolean, now: string, before: string): TrendFormulas =>
  up
    ? { reached: `${now}>${before}`, missing: `MAX(0,${before}+1-${now})` }
    : {
        reached: `IF(${before}<=0,${now}<=0,${now}<${before})`,
        missing: `MAX(0,${now}-MAX(0,${before}-1))`,
      };
