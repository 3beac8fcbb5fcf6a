import { cellName } from "#core/cell";
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
import { linesOf, roomIn } from "#core/sheet/text-lines";
import { either, joined, nothing, said, type LiveText } from "#core/sheet/live-text";
import { acrossPages, annexMargins, roomDown, type ColumnsOnPaper } from "./annex-page";
import { isStale, staleLine } from "./stale";
import { keptTogether, type AnnexPage, type KeptRow, type Paged } from "./page-breaks";

/** Rows above the table of an annex: title, to which report it belongs, note, headings. */
const annexHeading = 3;
export const annexFirst = annexHeading + 1;

export interface AnnexParts extends ColumnsOnPaper {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** To which report it belongs; not said of the annexes of a review, which are one book with it. */
  readonly attached?: LiveText;
  readonly note: string;
  readonly headings: readonly string[];
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
  const laid = laidOut(parts);
  const { left, right } = titleSpan(parts);
  const above = Array.from({ length: left }, () => null);
  return {
    ...plainSheet,
    name: parts.name,
    columns: columnsOf(parts),
    rows: [
      {
        cells: [...above, { value: `${parts.title}\n${parts.subtitle}`, style: "title" }],
        height: titleHeight,
      },
      {
        cells:
          parts.attached === undefined ? [] : [...above, { ...parts.attached, style: "attached" }],
        height: attachedHeight,
      },
      { cells: [...above, noteCell(parts)], height: noteHeight(parts) },
      headingRow(parts),
      ...laid.rows,
    ],
    merges: [
      ...[0, 1, 2].map((row) => ({ top: row, left, bottom: row, right })),
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

function columnsOf(parts: AnnexParts): SheetModel["columns"] {
  const { widths, hiddenColumns = [] } = parts;
  const { begins } = acrossPages(parts);
  return [
    ...widths.map((width, column) => ({
      width,
      ...(begins.includes(column) ? { pageBreakBefore: true } : {}),
    })),
    ...hiddenColumns.map((width) => ({ width, hidden: true })),
  ];
}

/** What stands above the table runs over it, or over what its first page shows for itself. */
function titleSpan(parts: ColumnsOnPaper): { left: number; right: number } {
  const { widths, repeatedColumns } = parts;
  const [second] = acrossPages(parts).begins;
  return second === undefined
    ? { left: 0, right: widths.length - 1 }
    : { left: repeatedColumns ?? 0, right: second - 1 };
}

const printed = (parts: AnnexParts): SheetModel["print"] => ({
  ...plainSheet.print,
  orientation: "landscape",
  titleRows: parts.repeatHeadings === false ? null : [annexHeading, annexHeading],
  ...titleColumns(parts),
  fitToWidth: false,
  scale: acrossPages(parts).scale,
  margins: annexMargins,
  pageNumbers: "all",
  footer: parts.draft,
});

function titleColumns(parts: AnnexParts): Partial<SheetModel["print"]> {
  const { repeatedColumns } = parts;
  const isWide = acrossPages(parts).begins.length > 0;
  return isWide && repeatedColumns !== undefined ? { titleColumns: [0, repeatedColumns - 1] } : {};
}

type Headed = Pick<AnnexParts, "headings" | "widths">;

/** The headings of an annex, or of a list further down that has the same columns. */
export const headingRow = ({ headings, widths }: Headed): KeptRow => ({
  cells: cellsOf(headings, "columnHead"),
  height: headHeight(headings, widths),
});

/** What decides how rows fall on pages. */
export type AnnexFlow = Headed &
  ColumnsOnPaper &
  Pick<AnnexParts, "note" | "rests" | "rows" | "repeatHeadings">;

/** The rows as they fall on pages, counted from `annexFirst`. */
export const laidOut = (parts: AnnexFlow): Paged => keptTogether(parts.rows, annexPage(parts));

const titleHeight = 42;
const attachedHeight = 20;

/** How much of the rows a page holds once they are shrunk to its width, a little left to spare. */
export function annexPage(parts: AnnexFlow): AnnexPage {
  const { scale } = acrossPages(parts);
  const heading = headHeight(parts.headings, parts.widths);
  return {
    height: roomDown(scale),
    repeated: parts.repeatHeadings === false ? 0 : heading,
    above: titleHeight + attachedHeight + noteHeight(parts) + heading,
  };
}

function noteHeight(parts: AnnexFlow): number {
  const { note, rests, widths } = parts;
  const { left, right } = titleSpan(parts);
  const line = rests === true ? staleHeight : 0;
  if (note === "") return line + 8;
  const width = widths.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
  return line + heightOf([[note, width]]) + 4;
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
function noteLook(parts: AnnexParts): ConditionalFormat {
  const { left, right } = titleSpan(parts);
  const length = String(parts.note.length);
  return {
    area: { top: noteRow, left, bottom: noteRow, right },
    rule: { kind: "formula", formula: `LEN($${cellName(noteRow, left)})>${length}`, look: "bad" },
  };
}

export const cellsOf = (values: readonly string[], style: StyleName): readonly CellModel[] =>
  values.map((value) => ({ value, style }));

type SizedText = readonly [text: string, width: number];

/** Points of height for text that wraps in columns of the given widths, by the size of its letters. */
const fitted = (texts: readonly SizedText[], size: number): number => {
  const lines = texts.map(([text, width]) => linesOf(text, { size, width: roomIn(width) * 0.97 }));
  return Math.ceil(2 * (1.5 + size * 1.2 * Math.max(1, ...lines))) / 2;
};

export const heightOf = (texts: readonly SizedText[]): number => fitted(texts, 11);

/** A row of one line in the letters of long lists, as high as programs make it: hundreds of them fill many pages. */
const oneLine = 12.75;

/** The same for the small print of long lists. */
export const listHeight = (texts: readonly SizedText[]): number => {
  const height = fitted(texts, 10);
  return height < 2 * oneLine ? oneLine : height;
};

/** The heading row: bold, as high as its longest heading asks. */
export const headHeight = (headings: readonly string[], widths: readonly number[]): number => {
  const lines = headings.map((text, column) =>
    linesOf(text, { size: 11, bold: true, width: roomIn(widths[column] ?? 10) * 0.97 }),
  );
  return Math.ceil(6 + 14.5 * Math.max(1, ...lines));
};
