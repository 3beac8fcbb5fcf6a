import { type Fraction, ceilingOf, floorOf } from "#core/quantity/fraction";
import { neighboursOf } from "#core/quantity/neighbours";
import type { Growth } from "#core/evaluation/yardstick";
import type { CellPair } from "./formula-cells";

/**
 * The largest count that the formulas take. Levels stand in them as fractions with denominators up to this
 * number too, so that products stay near 10^14: spreadsheet programs hold whole numbers exactly up to 2^53,
 * but compare and cut them at 15 digits.
 */
export const largestOperand = 10000000;

/** A level in a formula: the side from which it is reached, and whether standing at it is not enough. */
export interface FormulaAim {
  readonly up: boolean;
  readonly strict: boolean;
  readonly level: Fraction;
}

/** `100*B5>90*C5`; for a count `B5>=6`, the first whole number that reaches the level. */
export function reachesFormula(aim: FormulaAim, { part, whole }: CellPair): string {
  if (whole === null) return `${part}${aim.up ? ">=" : "<="}${lastReaching(aim)}`;
  const { numerator, denominator } = constantsOf(aim);
  const sign = `${aim.up ? ">" : "<"}${aim.strict ? "" : "="}`;
  return `${denominator}*${part}${sign}${numerator}*${whole}`;
}

/** Units still missing: `MAX(0,INT(90*C5/100)+1-B5)`. INT rounds down, −INT(−x) up. */
export function missingFormula(aim: FormulaAim, { part, whole }: CellPair): string {
  const enough = whole === null ? lastReaching(aim) : enoughFormula(aim, whole);
  if (aim.up) return `MAX(0,${enough}-${part})`;
  return aim.strict ? `MAX(0,${part}-(${enough}))` : `MAX(0,${part}-${enough})`;
}

/** The smallest part that reaches a level from below, or the largest that does from above. */
function enoughFormula(aim: FormulaAim, whole: string): string {
  const { numerator, denominator } = constantsOf(aim);
  const roundsDown = aim.up === aim.strict;
  const rounded = roundsDown
    ? `INT(${numerator}*${whole}/${denominator})`
    : `-INT(-${numerator}*${whole}/${denominator})`;
  if (!aim.strict) return rounded;
  return `${rounded}${aim.up ? "+1" : "-1"}`;
}

function lastReaching({ up, strict, level }: FormulaAim): string {
  const one = BigInt(1);
  if (up) return String(strict ? floorOf(level) + one : ceilingOf(level));
  return String(strict ? ceilingOf(level) - one : floorOf(level));
}

/**
 * The level as the plan prints it when its numbers are small; otherwise its neighbour, from which no share
 * of counts within the limit can tell it.
 */
function constantsOf(aim: FormulaAim): { numerator: string; denominator: string } {
  const limit = BigInt(largestOperand);
  const { below, above } = neighboursOf(aim.level, limit);
  const neighbour = aim.up === aim.strict ? below : above;
  const shown = aim.level.denominator <= limit ? aim.level : neighbour;
  return { numerator: String(shown.numerator), denominator: String(shown.denominator) };
}

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

/** The formulas of `growthYardstick`, over cells of a count: so many times last year's. */
export function growthFormulas(
  up: boolean,
  { least, most, strict }: Growth,
  { now, before }: { readonly now: string; readonly before: string },
): TrendFormulas & { readonly exceeded: string | null } {
  const times = ({ part, whole }: Growth["least"], sign: string): string =>
    `${String(whole)}*${now}${sign}${String(part)}*${before}`;
  const { part, whole } = least;
  const [above, below] = [
    `-INT(-${String(part)}*${before}/${String(whole)})`,
    `INT(${String(part)}*${before}/${String(whole)})`,
  ];
  const enough = up ? (strict ? `${below}+1` : above) : strict ? `(${above}-1)` : below;
  return {
    reached: times(least, `${up ? ">" : "<"}${strict ? "" : "="}`),
    missing: up ? `MAX(0,${enough}-${now})` : `MAX(0,${now}-${enough})`,
    exceeded: most === null ? null : times(most, ">"),
  };
}

const countTrend = (up: boolean, now: string, before: string): TrendFormulas =>
  up
    ? { reached: `${now}>${before}`, missing: `MAX(0,${before}+1-${now})` }
    : {
        reached: `IF(${before}<=0,${now}<=0,${now}<${before})`,
        missing: `MAX(0,${now}-MAX(0,${before}-1))`,
      };
