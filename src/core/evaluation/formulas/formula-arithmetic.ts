import { wholeNumbers, type Decimals } from "#core/catalogue/indicator";
import { ofPlaces, placesIn } from "#core/quantity/decimals";
import { type Fraction, ceilingOf, floorOf, fraction, product } from "#core/quantity/fraction";
import { neighboursOf } from "#core/quantity/neighbours";
import type { Growth } from "#core/evaluation/yardstick";
import { inUnits, placesOf, rounded } from "#core/sheet/formula";
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

/**
 * `100*B5>90*C5`; for a count `B5>=6`, the first whole number that reaches the level. Products of quantities are rounded to
 * their decimals: `ROUND(100*B5,1)>90*C5`, since 100 times 0,29 is less than 29 to a program.
 */
export function reachesFormula(aim: FormulaAim, cells: CellPair): string {
  const { part, whole, decimals = wholeNumbers } = cells;
  if (whole === null) return `${part}${aim.up ? ">=" : "<="}${lastReaching(aim, decimals.part)}`;
  const { numerator, denominator } = constantsOf(aim);
  const sign = `${aim.up ? ">" : "<"}${aim.strict ? "" : "="}`;
  const [above, below] = [`${denominator}*${part}`, `${numerator}*${whole}`];
  return `${rounded(above, decimals.part)}${sign}${rounded(below, decimals.whole)}`;
}

/** Units still missing: `MAX(0,INT(90*C5/100)+1-B5)`. INT rounds down, −INT(−x) up. */
export function missingFormula(aim: FormulaAim, cells: CellPair): string {
  const { part, whole, decimals = wholeNumbers } = cells;
  const enough =
    whole === null ? lastReaching(aim, decimals.part) : enoughFormula(aim, whole, decimals);
  const missing = (gap: string): string => rounded(`MAX(0,${gap})`, decimals.part);
  if (aim.up) return missing(`${enough}-${part}`);
  return missing(aim.strict ? `${part}-(${enough})` : `${part}-${enough}`);
}

/** The smallest part that reaches a level from below, or the largest that does from above. */
function enoughFormula(aim: FormulaAim, whole: string, decimals: Decimals): string {
  const { numerator, denominator } = constantsOf(aim);
  const above = String(BigInt(numerator) * BigInt(placesIn(decimals.part)));
  const below = String(BigInt(denominator) * BigInt(placesIn(decimals.whole)));
  const all = placesOf(whole, decimals.whole);
  const roundsDown = aim.up === aim.strict;
  const places = roundsDown ? `INT(${above}*${all}/${below})` : `-INT(-${above}*${all}/${below})`;
  const enough = aim.strict ? `${places}${aim.up ? "+1" : "-1"}` : places;
  return inUnits(enough, decimals.part);
}

function lastReaching({ up, strict, level }: FormulaAim, decimals: number): string {
  const one = BigInt(1);
  const places = product(level, fraction(placesIn(decimals)));
  const last = up
    ? strict
      ? floorOf(places) + one
      : ceilingOf(places)
    : strict
      ? ceilingOf(places) - one
      : floorOf(places);
  return decimals === 0 ? String(last) : String(ofPlaces(Number(last), decimals));
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
  const { decimals = wholeNumbers } = now;
  if (now.whole === null || before.whole === null) {
    return countTrend(up, { now: now.part, before: before.part, decimals: decimals.part });
  }
  const [n, d, p, q] = [now.part, now.whole, before.part, before.whole];
  const both = decimals.part + decimals.whole;
  const [ours, theirs] = [rounded(`${n}*${q}`, both), rounded(`${p}*${d}`, both)];
  const [all, allBefore] = [placesOf(d, decimals.whole), placesOf(q, decimals.whole)];
  const share = `${placesOf(p, decimals.part)}*${all}/${allBefore}`;
  const missing = (gap: string): string => rounded(`MAX(0,${gap})`, decimals.part);
  const [above, below] = [`INT(${share})+1`, `-INT(-${share})-1`].map((places) =>
    inUnits(places, decimals.part),
  );
  return up
    ? {
        reached: `IF(${p}>=${q},${n}>=${d},${ours}>${theirs})`,
        missing: missing(`IF(${p}>=${q},${wholeAsPart(d, decimals)},${above ?? ""})-${n}`),
      }
    : {
        reached: `IF(${p}<=0,${n}<=0,${ours}<${theirs})`,
        missing: missing(`${n}-IF(${p}<=0,0,${below ?? ""})`),
      };
}

/** The smallest part that is not below the whole, which may have more decimals. */
function wholeAsPart(whole: string, { part, whole: decimals }: Decimals): string {
  if (decimals <= part) return whole;
  const further = String(placesIn(decimals - part));
  return inUnits(`-INT(-${placesOf(whole, decimals)}/${further})`, part);
}

/** The formulas of `growthYardstick`, over cells of a count: so many times last year's. */
export function growthFormulas(
  up: boolean,
  { least, most, strict }: Growth,
  { part: now, decimals: { part: decimals } = wholeNumbers }: CellPair,
  { part: before }: CellPair,
): TrendFormulas & { readonly exceeded: string | null } {
  const times = ({ part, whole }: Growth["least"], sign: string): string =>
    [`${String(whole)}*${now}`, `${String(part)}*${before}`]
      .map((side) => rounded(side, decimals))
      .join(sign);
  const { part, whole } = least;
  const grown = `${String(part)}*${placesOf(before, decimals)}/${String(whole)}`;
  const [above, below] = [`-INT(-${grown})`, `INT(${grown})`];
  const places = up ? (strict ? `${below}+1` : above) : strict ? `(${above}-1)` : below;
  const enough = inUnits(places, decimals);
  return {
    reached: times(least, `${up ? ">" : "<"}${strict ? "" : "="}`),
    missing: rounded(up ? `MAX(0,${enough}-${now})` : `MAX(0,${now}-${enough})`, decimals),
    exceeded: most === null ? null : times(most, ">"),
  };
}

function countTrend(
  up: boolean,
  {
    now,
    before,
    decimals,
  }: { readonly now: string; readonly before: string; readonly decimals: number },
): TrendFormulas {
  const least = String(ofPlaces(1, decimals));
  return up
    ? {
        reached: `${now}>${before}`,
        missing: rounded(`MAX(0,${before}+${least}-${now})`, decimals),
      }
    : {
        reached: `IF(${before}<=0,${now}<=0,${now}<${before})`,
        missing: rounded(`MAX(0,${now}-MAX(0,${before}-${least}))`, decimals),
      };
}
