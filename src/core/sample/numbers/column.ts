/** One figure of every unit, in the order of the units. */
export type Column = readonly number[];

export const sumOf = (column: Column): number => column.reduce((sum, value) => sum + value, 0);

/** The value of a unit; 0 past the end, which no caller reaches. */
export const valueAt = (column: Column, index: number): number => column[index] ?? 0;

export const plus = (one: Column, other: Column): Column =>
  one.map((value, index) => value + valueAt(other, index));

export const minus = (one: Column, other: Column): Column =>
  one.map((value, index) => value - valueAt(other, index));

export const times = (one: Column, other: Column): Column =>
  one.map((value, index) => value * valueAt(other, index));

/** The smaller of two figures, unit by unit. */
export const atMost = (one: Column, other: Column): Column =>
  one.map((value, index) => Math.min(value, valueAt(other, index)));

/** So many thousandths of every figure, rounded down. */
export const thousandths = (column: Column, rate: number): Column =>
  column.map((value) => Math.floor((value * rate) / 1000));

/** The same figure for as many units. */
export const constant = (value: number, like: { readonly length: number }): Column =>
  new Array<number>(like.length).fill(value);
