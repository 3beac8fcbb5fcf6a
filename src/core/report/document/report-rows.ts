import type { CellModel, RowModel } from "#core/sheet/sheet-model";
import { styles, type CellStyle, type StyleName } from "#core/sheet/looks/styles";
import { linesOf, splitAfter } from "#core/sheet/text-lines";
import { joined, said, type LiveText } from "#core/sheet/live-text";
import { staleLine } from "#core/report/stale";
import type { FlowRow } from "#core/report/page-breaks";
import { roomOver } from "#core/report/kept/own-lines";
import { continued, right } from "#core/report/kept/report-columns";
import type { DocumentTable } from "./report-document";

/**
 * Hidden columns with the keys of the cells that a clerk may fill: of the left half, of the right half. Beside the key of
 * own sentences stands for how many lines the row has room.
 */
export const keyColumns = [12, 12] as const;

/** First grid column of each table column, and the last. */
const tableSpans = [
  [0, 0],
  [1, 1],
  [2, 3],
  [4, 4],
  [5, 5],
  [6, 6],
  [7, 7],
] as const;

/** The heads and the foot stand in two halves. */
const halves = [
  [0, 2],
  [3, right],
] as const;

/** Exact line spacing 18-22 points. */
export const lineHeight = 18.75;

/** Programs give rows whole pixels of a screen: heights that are some come out as they were counted, page after page. */
const pixel = 0.75;

const onPixels = (points: number): number => pixel * Math.ceil(points / pixel);

/** Lines that a place for typing has room for. */
const freeLines = 6;

/** About 10 mm before the first line of a paragraph. */
const indent = said("\u2003\u2003");

/** Most points of a row ("Excel specifications and limits": 409), in whole pixels. */
const highest = 408.75;

/** A row is not parted by the end of a page: a higher one, with its headings, would leave more than a third of it empty. */
const mostLines = 9;

export type HalfCell = readonly [text: string, style: StyleName, key: string | null];

/** Points between two paragraphs, besides their lines. */
const gap = 4.5;

/** Rows of the report one under the other, with what is merged, and what a page must not part. */
export class ReportRows {
  readonly flow: FlowRow[] = [];

  /** An empty row of so many points. */
  space(height: number, keepWithNext = false): void {
    this.flow.push({ row: { cells: [], height: onPixels(height) }, keepWithNext });
  }

  /** The line that says when the data was changed after the report was made; an empty one otherwise. */
  staleLine(): void {
    const row: RowModel = { height: onPixels(16), cells: [{ ...staleLine, style: "staleLine" }] };
    this.flow.push({ row, keepWithNext: false, spans: [[0, right]] });
  }

  /** One text over the whole width. */
  centred(text: string, style: StyleName): void {
    this.spanning(said(text), style, { keepWithNext: true, key: null, extra: 2 });
  }

  heading(text: string, style: "heading" | "subheading"): void {
    const indented = style === "heading" ? said(text) : joined([indent, said(text)]);
    this.spanning(indented, style, { keepWithNext: true, key: null, extra: 7 });
  }

  /** A justified paragraph with its first line indented. */
  paragraph(text: LiveText): void {
    this.spanning(joined([indent, text]), "paragraph", {
      keepWithNext: false,
      key: null,
      extra: 0,
    });
    this.space(gap);
  }

  /**
   * The clerk's own sentences, one row for each paragraph; all carry the key. What is more than a row holds goes on in
   * the next, whose key says so.
   */
  own(key: string, text: string): void {
    const { size }: CellStyle = styles.own;
    const room = { size, width: roomOver(0, right) };
    for (const line of text.split("\n")) {
      const [first = "", ...rest] = splitAfter(indent.value + line, mostLines, room);
      this.spanning(said(first), "own", { keepWithNext: false, key, extra: 0 });
      for (const more of rest) {
        const goesOn = { keepWithNext: false, key: key + continued, extra: 0 };
        this.spanning(said(more), "own", goesOn);
      }
    }
    this.space(gap);
  }

  /** A place where nobody has written yet: room for some lines, since no program fits a joined cell to what is typed. */
  place(key: string, prompt: string): void {
    const extra = (freeLines - 1) * lineHeight;
    this.spanning(joined([indent, said(prompt)]), "ownPlace", { keepWithNext: false, key, extra });
    this.space(gap);
  }

  /** A row with something at the left and something at the right. */
  pair(left: HalfCell, end: HalfCell, keepWithNext = true): void {
    const lines = [left, end].map(([text, style], half) => {
      const [from, to] = halves[half === 0 ? 0 : 1];
      return linesIn(text, style, roomOver(from, to));
    });
    const keys = left[2] === null && end[2] === null ? [] : keyCells(left[2], end[2]);
    this.flow.push({
      keepWithNext,
      spans: halves,
      row: {
        height: onPixels(2 + 18 * Math.max(...lines)),
        cells: [
          { value: left[0], style: left[1] },
          null,
          null,
          { value: end[0], style: end[1] },
          ...(keys.length === 0 ? [] : Array.from({ length: right - 3 }, () => null)),
          ...keys,
        ],
      },
    });
  }

  /** What was put last is better not parted from what follows: a signature does not stand on a page of its own. */
  keepLast(): void {
    const kept = this.flow.slice(-2).map((row) => ({ ...row, keepWithNext: "better" as const }));
    this.flow.splice(-kept.length, kept.length, ...kept);
  }

  /** A table whose headings stay with its first line, and stand again where a page begins. */
  table({ headings, rows }: DocumentTable): void {
    const heading = tableRow(headings.map((value) => ({ value, style: "columnHead" })));
    this.flow.push({ ...heading, keepWithNext: true });
    for (const cells of rows) {
      const row = tableRow(
        cells.map(({ cell }) => cell),
        cells.map(({ text }) => text),
      );
      this.flow.push({ ...row, above: heading });
    }
    this.space(8);
  }

  private spanning(
    text: LiveText,
    style: StyleName,
    {
      keepWithNext,
      key,
      extra,
    }: { readonly keepWithNext: boolean; readonly key: string | null; readonly extra: number },
  ): void {
    const lines = linesIn(text.value, style, roomOver(0, right));
    const isFixed = text.formula === said(text.value).formula;
    const cell: CellModel = isFixed ? { value: text.value, style } : { ...text, style };
    const height = Math.min(highest, onPixels(extra + lineHeight * lines));
    const held = Math.floor(height / lineHeight);
    const rest =
      key === null ? [] : [...Array.from({ length: right }, () => null), ...keyCells(key, held)];
    const row: RowModel = { height, cells: [cell, ...rest] };
    this.flow.push({ row, keepWithNext, spans: [[0, right]] });
  }
}

/** One row of the table: the third and fourth columns of the sheet are one of its own. */
function tableRow(
  cells: readonly NonNullable<CellModel>[],
  texts: readonly string[] = cells.map(({ value }) => String(value ?? "")),
): FlowRow {
  const row: CellModel[] = [];
  const lines = cells.map(({ style }, column) => {
    const [from, to] = tableSpans[column] ?? [column, column];
    return linesIn(texts[column] ?? "", style, roomOver(from, to));
  });
  for (const [column, cell] of cells.entries()) {
    const [from, to] = tableSpans[column] ?? [column, column];
    row.push(
      cell,
      ...Array.from({ length: to - from }, () => ({ value: null, style: cell.style })),
    );
  }
  return {
    row: { cells: row, height: onPixels(5 + 14.5 * Math.max(1, ...lines)) },
    spans: tableSpans.filter(([from, to]) => to > from),
  };
}

const keyCells = (left: string | null, end: string | number | null): readonly CellModel[] =>
  [left, end].map((key) => (key === null ? null : { value: key, style: "meta" as const }));

function linesIn(text: string, style: StyleName, width: number): number {
  const { size, bold }: CellStyle = styles[style];
  return linesOf(text, { size, bold: bold === true, width });
}
