/**
 * Quantities with decimals: 12,5 km, 62,5 triệu đồng. Such a number is held as the nearest floating-point number, whose
 * shortest text is the decimal itself, so that it stands in cells, files and JSON as it was typed. That is exact as long as
 * whoever computes with several of them goes by their last decimals: two decimals of up to three places below 10^12
 * are never the same floating-point number, and what adding makes of their ends is far below half a last place.
 */
export const mostDecimals = 3;

const tens = [1, 10, 100, 1000] as const;

/** Last places in one: 10 for one decimal. */
export const placesIn = (decimals: number): number => tens[decimals] ?? 10 ** decimals;

/** So many last places: 125 for 12,5 with one decimal. */
export const inPlaces = (value: number, decimals: number): number =>
  decimals === 0 && Number.isInteger(value) ? value : Math.floor(value * placesIn(decimals) + 0.5);

/** The quantity of so many last places: 12,5 for 125 with one decimal. */
export const ofPlaces = (places: number, decimals: number): number => places / placesIn(decimals);

/** The sum of two quantities; a whole number where both are. */
export function plus(one: number, other: number): number {
  const total = one + other;
  return Number.isInteger(total) ? total : ofPlaces(inPlaces(total, mostDecimals), mostDecimals);
}

export const minus = (one: number, other: number): number => plus(one, 0 - other);

/** How many decimals a quantity has: 1 for 12,5; those that were cut to three places have three. */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals += 1) {
    if (hasAtMost(value, decimals)) return decimals;
  }
  return mostDecimals;
}

/** Whether a number has no more decimals than so many. */
export const hasAtMost = (value: number, decimals: number): boolean =>
  Number.isInteger(value) || ofPlaces(inPlaces(value, decimals), decimals) === value;

/** Two quantities as whole numbers in the same ratio. */
export function inWholeNumbers(
  part: number,
  whole: number,
): readonly [part: number, whole: number] {
  if (Number.isInteger(part) && Number.isInteger(whole)) return [part, whole];
  const decimals = Math.max(decimalsOf(part), decimalsOf(whole));
  return [inPlaces(part, decimals), inPlaces(whole, decimals)];
}
