import {
  plainSheet,
  type CellModel,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import type { StyleName } from "#core/sheet/styles";

/** Rows above the table of an annex: title, subtitle, note, headings. */
export const annexHeading = 3;
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
      { cells: [{ value: parts.note, style: "note" }], height: 32 },
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

/** Points of height for text that wraps in columns of the given widths. */
export function heightOf(texts: readonly (readonly [string, number])[]): number {
  const lines = texts.map(([text, width]) => Math.ceil((text.length * 1.08) / width));
  return 6 + 14.5 * Math.max(1, ...lines);
}
