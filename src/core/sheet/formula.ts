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

/** A count inside a sentence, `1.692`, whatever separators the program's own language uses. */
export const countInText = (expression: string): string =>
  `SUBSTITUTE(FIXED(${expression},0),",",".")`;

/** The same in advance. */
export const countText = (count: number): string =>
  String(Math.abs(count))
    .replace(/\B(?=(\d{3})+$)/gu, ".")
    .replace(/^/u, count < 0 ? "-" : "");

/** `E5:E17`; with `$E$` for the letters, `$E$5:$E$17`. */
export const columnRange = (letters: string, first: number, last: number): string =>
  `${letters}${String(first + 1)}:${letters}${String(last + 1)}`;
