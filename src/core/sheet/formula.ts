import { placesIn } from "#core/quantity/decimals";

/** A formula with the result that a spreadsheet program will calculate. */
export interface Computation {
  readonly formula: string;
  readonly value: number | string;
}

/** One branch of a chain of conditions. */
export interface Branch {
  /** A formula that is true or false, and what it comes to now. */
  readonly when: string;
  readonly fires: boolean;
  /** A formula that gives text, and what it comes to now. */
  readonly then: string;
  readonly says: string;
}

/** The first branch that fires, otherwise empty text. */
export function firstOf(branches: readonly Branch[]): Computation {
  const formula = branches.reduceRight(
    (rest, { when, then }) => `IF(${when},${then},${rest})`,
    '""',
  );
  return { formula, value: branches.find(({ fires }) => fires)?.says ?? "" };
}

/** Stands for the number of a row; no formula can hold it. */
const anyRow = "\u0000";

/** A formula that is the same in every row but for the number of the row: put together once, not for each of them. */
export function inEveryRow(make: (row: string) => string): (row: number) => string {
  const parts = make(anyRow).split(anyRow);
  return (row) => parts.join(String(row + 1));
}

/** Text as a formula holds it. */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The number that a cell holds, 0 where it is blank or holds text. N of a text is an error in Gnumeric. */
export const numberIn = (cell: string): string => `SUM(${cell})`;

/**
 * What is computed of quantities with so many decimals, without what binary numbers leave behind the last of them: a cell
 * then holds the number nearest to the decimal, as one that was typed does. Whole numbers need nothing.
 */
export const rounded = (expression: string, decimals: number): string =>
  decimals === 0 ? expression : `ROUND(${expression},${String(decimals)})`;

/** A quantity in whole numbers of its last decimal: `ROUND(10*E5,0)`. */
export const placesOf = (cell: string, decimals: number): string =>
  decimals === 0 ? cell : `ROUND(${String(placesIn(decimals))}*${cell},0)`;

/** So many last places as a quantity: `(INT(…)+1)/10`. */
export const inUnits = (places: string, decimals: number): string =>
  decimals === 0 ? places : `(${places})/${String(placesIn(decimals))}`;

/**
 * A number inside a sentence, `1.692`, whatever separators the program's own language uses; one with decimals with those that
 * it has: `12,5`, `12`.
 */
export function countInText(expression: string, decimals = 0): string {
  const grouped = (whole: string): string => `SUBSTITUTE(FIXED(${whole},0),",",".")`;
  if (decimals === 0) return grouped(expression);
  const whole = `INT(${expression})`;
  const further = Array.from(
    { length: decimals - 1 },
    (_, at) => `+(ROUND(${expression},${String(at + 1)})<>${expression})`,
  );
  // Behind `0.` or `0,`, whichever the program writes.
  const digits = `MID(FIXED(${expression}-${whole},1${further.join("")},TRUE),3,9)`;
  return `${grouped(whole)}&IF(${expression}=${whole},"",","&${digits})`;
}

/** The same in advance. */
export function countText(count: number): string {
  const [whole = "", decimals] = String(Math.abs(count)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ".");
  return `${count < 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

/** `E5:E17`; with `$E$` for the letters, `$E$5:$E$17`. */
export const columnRange = (letters: string, first: number, last: number): string =>
  `${letters}${String(first + 1)}:${letters}${String(last + 1)}`;
