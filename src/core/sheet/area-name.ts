import { cellName, columnLetters, quotedSheet } from "#core/cell";
import type { Area } from "./area";

/** `B2:D9`, or `B2` for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** `$4:$4`, whole rows. */
export const rowsInCode = (first: number, last: number): string =>
  `$${String(first + 1)}:$${String(last + 1)}`;

/** `$A:$C`, whole columns. */
export const columnsInCode = (first: number, last: number): string =>
  `$${columnLetters(first)}:$${columnLetters(last)}`;

/** `'Biểu nhập'!$B$2:$D$9`, as defined names point. */
export function fixedArea(sheet: string, area: Area): string {
  const first = `$${columnLetters(area.left)}$${String(area.top + 1)}`;
  const last = `$${columnLetters(area.right)}$${String(area.bottom + 1)}`;
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
