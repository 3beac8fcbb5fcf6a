import { limits } from "#adapters/xlsx/read/limits";

/** A reference that holds no digit at all, so that it can mean no cell. */
export const namesNoCell = -1;
/** A reference that is malformed or too far out. */
const outsideTheSheet = -2;

const letterA = 0x41;
const letterZ = 0x5a;
const digit0 = 0x30;
const digit9 = 0x39;
/** Clears the bit that makes ASCII letters small. */
const capital = 0xdf;

/**
 * The place of a reference such as `AB12` as one number: the row times the columns of a sheet, plus the
 * column, both from 0. Negative when it means no cell of a sheet.
 */
export function placeOf(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let column = 0;
  for (; at < end && at < start + 4; at += 1) {
    const letter = (bytes[at] ?? 0) & capital;
    if (letter < letterA || letter > letterZ) break;
    column = column * 26 + (letter - letterA + 1);
  }
  const row = wholeNumberAt(bytes, at, end);
  const inside = column > 0 && column <= limits.columns.most && row > 0 && row <= limits.rows.most;
  if (inside) return (row - 1) * limits.columns.most + column - 1;
  return hasDigit(bytes, start, end) ? outsideTheSheet : namesNoCell;
}

/** The column of letters alone, from 0; -1 for anything else. */
export function columnAt(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  if (end <= start || end > start + 3) return -1;
  for (let at = start; at < end; at += 1) {
    const letter = (bytes[at] ?? 0) & capital;
    if (letter < letterA || letter > letterZ) return -1;
    column = column * 26 + (letter - letterA + 1);
  }
  return column > limits.columns.most ? -1 : column - 1;
}

function hasDigit(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= digit0 && byte <= digit9) return true;
  }
  return false;
}

/** A whole number of at most nine digits, written without anything else; -1 otherwise. */
export function wholeNumberAt(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - digit0;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
