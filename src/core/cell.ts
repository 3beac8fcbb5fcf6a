/**
 * What a spreadsheet cell holds when it arrives, before anybody interprets it.
 *
 * `formula` is the text after the equals sign when the cell is computed. `formulaWithoutValue` is a
 * state of its own: a program wrote the formula and never calculated it, so there is no number to trust.
 */
export type CellContent =
  | { readonly kind: "number"; readonly value: number; readonly formula?: string }
  /** A number shown as a date: `serial` counts days in the 1900 system, whatever the file uses. */
  | { readonly kind: "date"; readonly serial: number; readonly formula?: string }
  | { readonly kind: "text"; readonly value: string; readonly formula?: string }
  | { readonly kind: "boolean"; readonly value: boolean; readonly formula?: string }
  /** `#REF!`, `#DIV/0!` and their kin, as the program wrote them. */
  | { readonly kind: "error"; readonly value: string; readonly formula?: string }
  | { readonly kind: "formulaWithoutValue"; readonly formula: string };

/** One filled cell of a row; `column` is 0 for A. */
export interface GridCell {
  readonly column: number;
  readonly content: CellContent;
  /** The number is shown as a percentage: 0,85 as 85 %. */
  readonly shownAs?: "percent";
  /** The text is set in a font of an encoding older than Unicode, so that its letters mean others. */
  readonly legacyFont?: LegacyFont;
}

/** Families of fonts for encodings older than Unicode: `.VnTime` and its kin, `VNI-Times` and its kin. */
export type LegacyFont = "tcvn3" | "vni";

/** Cells joined to one; only the top left one holds anything. Rows and columns from 0, both ends included. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One row that holds something; `row` is 0 for row 1. Cells stand in column order, blanks are absent. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** A sheet as it was read: only the filled cells, rows in order. */
export interface Grid {
  readonly sheet: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly rows: readonly GridRow[];
  /** Joined cells; absent where the reader knows of none. */
  readonly merges?: readonly MergedArea[];
}

/** The place of a cell: sheet name, row and column counted from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A is 0, AA is 26. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `D12` for row 11, column 3. */
export const cellName = (row: number, column: number): string =>
  `${columnLetters(column)}${String(row + 1)}`;

/** A sheet name as formulas and messages quote it: `'Biểu nhập'`. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** `'Biểu nhập'!D12`: the one place where a full address is put together. */
export const cellAddress = (at: CellRef): string =>
  `${quotedSheet(at.sheet)}!${cellName(at.row, at.column)}`;

/** The content of one cell of a row, or undefined when the cell is blank. */
export function cellOf(row: GridRow, column: number): CellContent | undefined {
  return row.cells.find((cell) => cell.column === column)?.content;
}
