import { cellName, columnLetters } from "#core/cell";
import type { Area } from "#core/sheet/sheet-model";

/** `B2:D9`, or `B2` for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** `3:5`: whole rows, both included. */
export const rowsName = (first: number, last: number): string =>
  `${String(first + 1)}:${String(last + 1)}`;

/** `C:E`: whole columns, both included. */
export const columnsName = (first: number, last: number): string =>
  `${columnLetters(first)}:${columnLetters(last)}`;
