import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { DocumentCell, DocumentTable } from "#core/report/document/report-document";
import { styles } from "#core/sheet/looks/styles";
import { measures, textWidth } from "./page";
import { run } from "./texts";

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.LEFT,
} as const;

/** A real table: its heading row repeats on every page, and no row is cut by a page's end. */
export function tableOf({ widths, headings, rows }: DocumentTable, width = textWidth): Table {
  const columns = columnWidths(widths, width);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map((text, column) =>
      cellOf(text, { width: columns[column] ?? 0, bold: true, align: AlignmentType.CENTER }),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    rows: [head, ...rows.map((cells) => rowOf(cells, columns))],
  });
}

const rowOf = (cells: readonly DocumentCell[], columns: readonly number[]): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells.map(({ cell, text }, column) =>
      cellOf(text, {
        width: columns[column] ?? 0,
        bold: styles[cell.style].bold === true,
        align: alignments[styles[cell.style].align],
      }),
    ),
  });

interface CellLook {
  readonly width: number;
  readonly bold: boolean;
  readonly align: (typeof AlignmentType)[keyof typeof AlignmentType];
}

const cellOf = (text: string, { width, bold, align }: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    children: [
      new Paragraph({ alignment: align, children: [run(text, { bold, size: measures.table })] }),
    ],
  });

/** The shares of the widths as twentieths of a point. */
function columnWidths(widths: readonly number[], all = textWidth): number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => Math.floor((all * width) / sum));
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** Two columns without lines, as the head and the foot stand side by side. */
export function sideBySide(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  shares: readonly [number, number],
): Table {
  const columns = columnWidths(shares);
  const cell = (children: readonly Paragraph[], width: number): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: { top: none, bottom: none, left: none, right: none },
      children: [...children],
    });
  const children = [left, right].map((side, column) => cell(side, columns[column] ?? 0));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [new TableRow({ cantSplit: true, children })],
  });
}
