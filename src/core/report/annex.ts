import {
  plainSheet,
  type CellModel,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import type { StyleName } from "#core/sheet/styles";

/** Rows above the table of an annex: title, subtitle, note, headings. */
const annexHeading = 3;
export const annexFirst = annexHeading + 1;

export interface AnnexParts {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  /** Rows from `annexFirst` on. */
  readonly rows: readonly RowModel[];
  readonly draft: string | null;
  readonly frozenColumns: number;
}

/** A landscape sheet with a title, a note, a heading row that repeats on every page, and a table. */
export function annex(parts: AnnexParts): SheetModel {
  const right = parts.headings.length - 1;
  return {
    ...plainSheet,
    name: parts.name,
    columns: parts.widths.map((width) => ({ width })),
    rows: [
      { cells: [{ value: parts.title, style: "title" }], height: 22 },
      { cells: [{ value: parts.subtitle, style: "subtitle" }], height: 20 },
      { cells: [{ value: parts.note, style: "note" }], height: parts.note === "" ? 8 : 32 },
      { cells: cellsOf(parts.headings, "columnHead"), height: 48 },
      ...parts.rows,
    ],
    merges: [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right })),
    freeze: { rows: annexFirst, columns: parts.frozenColumns },
    print: {
      ...plainSheet.print,
      orientation: "landscape",
      titleRows: [annexHeading, annexHeading],
      margins: { top: 15, bottom: 15, left: 15, right: 10 },
      pageNumbers: "all",
      footer: parts.draft,
    },
  };
}

export const cellsOf = (values: readonly string[], style: StyleName): readonly CellModel[] =>
  values.map((value) => ({ value, style }));

/**
 * Points of height for text that wraps in columns of the given widths. Times New Roman at 11 points takes about
 * 0,85 of a column's unit for each sign; programs do not fit heights themselves when a file is opened.
 */
export function heightOf(
  texts: readonly (readonly [text: string, width: number])[],
  line = 14.5,
): number {
  const lines = texts.map(([text, width]) => Math.ceil((text.length * 0.85) / width));
  return 4 + line * Math.max(1, ...lines);
}

/** The same for the small print of long lists. */
export const listHeight = (texts: readonly (readonly [text: string, width: number])[]): number =>
  heightOf(texts, 13);
