import { columnLetters } from "#core/cell";

/** `3:5`: whole rows, both included. */
export const rowsName = (first: number, last: number): string =>
  `${String(first + 1)}:${String(last + 1)}`;

/** `C:E`: whole columns, both included. */
export const columnsName = (first: number, last: number): string =>
  `${columnLetters(first)}:${columnLetters(last)}`;
