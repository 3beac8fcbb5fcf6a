import type { ChartModel } from "#core/sheet/chart-model";
import {
  plainSheet,
  type CellModel,
  type ConditionalFormat,
  type SheetModel,
  type WrittenCell,
} from "#core/sheet/sheet-model";
import type { Area } from "#core/sheet/area";
import type { StyleName } from "#core/sheet/looks/styles";
import { linesOf, pointsPerColumnUnit, roomIn } from "#core/sheet/text-lines";
import { either, joined, nothing, said } from "#core/sheet/live-text";
import { isStale, staleLine } from "./stale";
import { keptTogether, type AnnexPage, type KeptRow, type Paged } from "./page-breaks";

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
  readonly rows: readonly KeptRow[];
  readonly draft: string | null;
  /** It rests on the data sheet: a line above its note says when the data was changed after the report was made. */
  readonly rests?: true;
  readonly frozenColumns: number;
  /** Widths of hidden columns behind the others: keys by which rows are found again, parts of what is shown. */
  readonly hiddenColumns?: readonly number[];
  /** The heading row stands at the top of every page; true when absent. */
  readonly repeatHeadings?: boolean;
  readonly merges?: readonly Area[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly charts?: readonly ChartModel[];
}

/** A landscape sheet with a title, a note, a heading row that repeats on every page, and a table. */
export function annex(parts: AnnexParts): SheetModel {
  const right = parts.headings.length - 1;
  const laid = laidOut(parts);
  return {
    ...plainSheet,
    name: parts.name,
    columns: [
      ...parts.widths.map((width) => ({ width })),
      ...(parts.hiddenColumns ?? []).map((width) => ({ width, hidden: true })),
    ],
    rows: [
      { cells: [{ value: parts.title, style: "title" }], height: 22 },
      { cells: [{ value: parts.subtitle, style: "subtitle" }], height: 20 },
      { cells: [noteCell(parts)], height: noteHeight(parts) },
      headingRow(parts),
      ...laid.rows,
    ],
    merges: [
      ...[0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right })),
      ...(parts.merges ?? []),
      ...laid.merges.map((area) => ({
        ...area,
        top: area.top + annexFirst,
        bottom: area.bottom + annexFirst,
      })),
    ],
    conditionalFormats: [
      ...(parts.rests === true ? [noteLook(parts)] : []),
      ...(parts.conditionalFormats ?? []),
    ],
    ...(parts.charts === undefined ? {} : { charts: parts.charts }),
    freeze: { rows: annexFirst, columns: parts.frozenColumns },
    print: printed(parts),
  };
}

const printed = ({ repeatHeadings, draft }: AnnexParts): SheetModel["print"] => ({
  ...plainSheet.print,
  orientation: "landscape",
  titleRows: repeatHeadings === false ? null : [annexHeading, annexHeading],
  margins,
  pageNumbers: "all",
  footer: draft,
});

type Headed = Pick<AnnexParts, "headings" | "widths">;

/** The headings of an annex, or of a list further down that has the same columns. */
export const headingRow = ({ headings, widths }: Headed): KeptRow => ({
  cells: cellsOf(headings, "columnHead"),
  height: headHeight(headings, widths),
});

/** What decides how rows fall on pages. */
export type AnnexFlow = Headed & Pick<AnnexParts, "note" | "rests" | "rows" | "repeatHeadings">;

/** The rows as they fall on pages, counted from `annexFirst`. */
export const laidOut = (parts: AnnexFlow): Paged => keptTogether(parts.rows, pageOf(parts));

/** Millimetres; an A4 sheet lying. */
const margins = { top: 20, bottom: 15, left: 12, right: 12 } as const;
const paper = { width: 297, height: 210 } as const;
const pointsPerMillimetre = 72 / 25.4;

/** How much of the rows a page holds once they are shrunk to its width, a little left to spare. */
function pageOf(parts: AnnexFlow): AnnexPage {
  const width = parts.widths.reduce((sum, each) => sum + each, 0) * pointsPerColumnUnit;
  const room = (paper.width - margins.left - margins.right) * pointsPerMillimetre;
  const scale = Math.min(1, room / width);
  const heading = headHeight(parts.headings, parts.widths);
  return {
    height: ((paper.height - margins.top - margins.bottom) * pointsPerMillimetre * 0.97) / scale,
    repeated: parts.repeatHeadings === false ? 0 : heading,
    above: 22 + 20 + noteHeight(parts) + heading,
  };
}

function noteHeight({ note, rests, widths }: AnnexFlow): number {
  const line = rests === true ? staleHeight : 0;
  if (note === "") return line + 8;
  return line + heightOf([[note, widths.reduce((sum, width) => sum + width, 0)]]) + 4;
}

/** Points of the line about changed data, kept free above the note. */
const staleHeight = 15;

const noteRow = 2;

/** The note; above it, once data was changed, the line that says so. */
function noteCell({ note, rests }: AnnexParts): WrittenCell {
  if (rests !== true) return { value: note, style: "note" };
  const line = joined([staleLine, { formula: "CHAR(10)", value: "\n" }]);
  return { ...joined([either(isStale, line, nothing), said(note)]), style: "note" };
}

/** The note with a line above it is longer than the note; rules of one sheet look at no other. */
const noteLook = ({ note, headings }: AnnexParts): ConditionalFormat => ({
  area: { top: noteRow, left: 0, bottom: noteRow, right: headings.length - 1 },
  rule: { kind: "formula", formula: `LEN($A$3)>${String(note.length)}`, look: "bad" },
});

export const cellsOf = (values: readonly string[], style: StyleName): readonly CellModel[] =>
  values.map((value) => ({ value, style }));

type SizedText = readonly [text: string, width: number];

/** Points of height for text that wraps in columns of the given widths, by the size of its letters. */
const fitted = (texts: readonly SizedText[], size: number): number => {
  const lines = texts.map(([text, width]) => linesOf(text, { size, width: roomIn(width) * 0.97 }));
  return Math.ceil(4 + size * 1.32 * Math.max(1, ...lines));
};

export const heightOf = (texts: readonly SizedText[]): number => fitted(texts, 11);

/** The same for the small print of long lists. */
export const listHeight = (texts: readonly SizedText[]): number => fitted(texts, 10);

/** The heading row: bold, as high as its longest heading asks. */
export const headHeight = (headings: readonly string[], widths: readonly number[]): number => {
  const lines = headings.map((text, column) =>
    linesOf(text, { size: 11, bold: true, width: roomIn(widths[column] ?? 10) * 0.97 }),
  );
  return Math.ceil(6 + 14.5 * Math.max(1, ...lines));
};
