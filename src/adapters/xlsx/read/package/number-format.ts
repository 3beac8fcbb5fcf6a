/** Built-in formats that show dates or times, first and last of each run (ECMA-376 part 1, 18.8.30). */
const builtInDates: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

export const isBuiltInDate = (id: number): boolean =>
  builtInDates.some(([first, last]) => id >= first && id <= last);

/** `0%` and `0.00%`. */
export const isBuiltInPercent = (id: number): boolean => id === 9 || id === 10;
