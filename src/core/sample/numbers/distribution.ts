import { constant, minus, sumOf, valueAt, type Column } from "./column";
import type { Random } from "./random";

/** A total to hand out over units. Totals times weights stay below 2⁵³. */
export interface Sharing {
  readonly total: number;
  /** Whole numbers; a unit of weight 0 gets no more than its least. */
  readonly weights: Column;
  /** What every unit gets first; nothing when absent. */
  readonly least?: Column;
  /** What no unit passes; open when absent. */
  readonly most?: Column;
}

/** Whole shares of a total in proportion to the weights, by the largest remainders; nothing without a weight. */
export function apportion(total: number, weights: Column): Column {
  const whole = sumOf(weights);
  if (whole === 0) return constant(0, weights);
  const remainders = weights.map((weight) => (total * weight) % whole);
  const shares = weights.map(
    (weight, index) => (total * weight - valueAt(remainders, index)) / whole,
  );
  const left = total - sumOf(shares);
  const favoured = remainders
    .map((_, index) => index)
    .sort((one, other) => valueAt(remainders, other) - valueAt(remainders, one))
    .slice(0, left);
  for (const index of favoured) shares[index] = valueAt(shares, index) + 1;
  return shares;
}

/**
 * Hands out a total by weight between the least and the most of every unit. The shares add up to the total, unless
 * the least are already more, or the units with a weight cannot hold it.
 */
export function distribute({ total, weights, least, most }: Sharing): Column {
  const given = [...(least ?? constant(0, weights))];
  const limit = most ?? constant(Infinity, weights);
  for (let left = total - sumOf(given); left > 0; left = total - sumOf(given)) {
    const room = minus(limit, given);
    const open = weights.map((weight, index) => (valueAt(room, index) > 0 ? weight : 0));
    if (sumOf(open) === 0) break;
    apportion(left, open).forEach((share, index) => {
      given[index] = valueAt(given, index) + Math.min(share, Math.max(0, valueAt(room, index)));
    });
  }
  return given;
}

/**
 * Hands out a total one by one, by lot: many small units end with none, as with events in real life. Adds up as
 * `distribute` does.
 */
export function scatter({ total, weights, most }: Omit<Sharing, "least">, random: Random): Column {
  const counts = [...constant(0, weights)];
  const limit = most ?? constant(Infinity, weights);
  const draw = drawBy(weights, random);
  if (draw === null) return counts;
  for (let drawn = 0; drawn < total; drawn += 1) {
    const index = draw();
    const count = valueAt(counts, index);
    if (count < valueAt(limit, index)) counts[index] = count + 1;
  }
  return distribute({ total, weights, least: counts, most: limit });
}

/**
 * Draws units by weight; null when none has one. A guide says where to start looking for a drawn number, one entry
 * per unit, so that a draw takes a few steps however many units there are.
 */
function drawBy(weights: Column, random: Random): (() => number) | null {
  const whole = sumOf(weights);
  if (whole === 0) return null;
  const bounds = runningSums(weights);
  const entries = weights.length;
  const guide: number[] = [];
  let first = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    while (valueAt(bounds, first) * entries <= entry * whole) first += 1;
    guide.push(first);
  }
  return () => {
    const drawn = random.below(whole);
    let index = valueAt(guide, Math.floor((drawn * entries) / whole));
    while (valueAt(bounds, index) <= drawn) index += 1;
    return index;
  };
}

function runningSums(weights: Column): Column {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}
