import { behindAnnex } from "#core/report/annexes/behind-annex";
import { indicatorAnnex } from "#core/report/annexes/indicator-annex";
import { receiptAnnex } from "#core/report/annexes/receipt-annex";
import { taskAnnex } from "#core/report/annexes/task-annex";
import { totalsAnnex } from "#core/report/annexes/totals/totals-annex";
import { unitAnnex } from "#core/report/annexes/unit-annex";
import type { ReportLayout } from "#core/report/report-layout";
import type { ReportWords } from "#core/report/report-words";
import { styles } from "#core/sheet/looks/styles";
import type { CellModel, SheetModel } from "#core/sheet/sheet-model";
import { pointsPerColumnUnit } from "#core/sheet/text-lines";
import type { AnnexCell, AnnexPart, AnnexTable, DocumentAnnex } from "./report-document";

/**
 * The annexes of a text document: those of the workbook, sheet by sheet, so that both say the same. Charts are
 * left out; their figures stand in the tables beside them.
 */
export const documentAnnexes = (layout: ReportLayout): readonly DocumentAnnex[] =>
  [indicatorAnnex, unitAnnex, behindAnnex, receiptAnnex, taskAnnex, totalsAnnex].map((sheetOf) =>
    annexOf(sheetOf(layout), layout.words),
  );

type Shown = ReportWords["shown"];

/** What stands on a sheet, as lines of text and tables one below the other. */
function annexOf(sheet: SheetModel, { shown }: Pick<ReportWords, "shown">): DocumentAnnex {
  const read = readRows(sheet, shown);
  const first = read.findIndex(({ kind }) => kind === "head" || kind === "row");
  const above = read.slice(0, first < 0 ? read.length : first);
  return {
    lines: above.flatMap(({ cells }) => cells).flatMap(splitLines),
    parts: partsOf(read.slice(above.length), sheet),
  };
}

const splitLines = ({ text, style }: AnnexCell): DocumentAnnex["lines"] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ text: line, style }));

interface ReadRow {
  readonly kind: "text" | "head" | "row" | "blank";
  /** With what a joined cell covers left out. */
  readonly cells: readonly PlacedCell[];
}

type PlacedCell = AnnexCell & { readonly column: number };

/** The rows that are seen and say something. */
function readRows(sheet: SheetModel, shown: Shown): readonly ReadRow[] {
  const merges = new Map(
    sheet.merges.map(({ top, left, right }) => [`${String(top)} ${String(left)}`, right] as const),
  );
  return sheet.rows.flatMap(({ cells, hidden }, row): readonly ReadRow[] => {
    if (hidden === true) return [];
    const placed = cellsIn(cells, {
      columns: sheet.columns,
      shown,
      lastOf: (column) => merges.get(`${String(row)} ${String(column)}`) ?? column,
    });
    const kind = kindOf(placed);
    if (kind !== "text") return [{ kind, cells: placed }];
    const told = placed.filter(({ text }) => text !== "");
    return [{ kind: told.length === 0 ? "blank" : kind, cells: told }];
  });
}

interface RowSetting {
  readonly columns: SheetModel["columns"];
  readonly shown: Shown;
  readonly lastOf: (column: number) => number;
}

function cellsIn(
  cells: readonly CellModel[],
  { columns, shown, lastOf }: RowSetting,
): PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column] ?? null;
    if (columns[column]?.hidden === true) continue;
    const last = lastOf(column);
    if (cell !== null) {
      const style = cell.now ?? cell.style;
      const text = shown(cell.value, styles[style].format);
      placed.push({ text, style, column, across: last - column + 1 });
    }
    column = last;
  }
  return placed;
}

/** Headings of a table are told by their look, its rows by their lines; all else is text between tables. */
function kindOf(cells: readonly AnnexCell[]): ReadRow["kind"] {
  if (cells.length > 1 && cells.every(({ style }) => style === "columnHead")) return "head";
  return cells.some(({ style }) => styles[style].border === "thin") ? "row" : "text";
}

function partsOf(rows: readonly ReadRow[], sheet: SheetModel): readonly AnnexPart[] {
  const parts: AnnexPart[] = [];
  let table: ReadRow[] = [];
  const close = (): void => {
    parts.push(...tablesOf(table, sheet));
    table = [];
  };
  for (const row of rows) {
    if (row.kind === "text" || row.kind === "blank") {
      close();
      parts.push(
        ...row.cells.flatMap(splitLines).map((line) => ({ kind: "text" as const, ...line })),
      );
    } else if (row.kind === "head" && table.length > 0) {
      // On a sheet headings stand again where a page begins; in a document the table repeats them itself.
      const heads = headsOf(table);
      if (heads.some((head) => sameTexts(head, row))) continue;
      if (heads.length < table.length) close();
      table.push(row);
    } else {
      table.push(row);
    }
  }
  close();
  return parts;
}

/** The headings of a table: the rows of them with which it begins. */
function headsOf(rows: readonly ReadRow[]): readonly ReadRow[] {
  const end = rows.findIndex(({ kind }) => kind !== "head");
  return end < 0 ? rows : rows.slice(0, end);
}

const sameTexts = (one: ReadRow, other: ReadRow): boolean => textsOf(one) === textsOf(other);

const textsOf = ({ cells }: ReadRow): string => cells.map(({ text }) => text).join("\u0000");

/** Points between the margins of a lying A4 page. */
const pageWidth = 757;

/**
 * Letters of a table are 9 points: columns made for letters of 11 may be this much narrower, their headings in more
 * lines; those of long lists are made as wide as their letters of 10 need.
 */
const shrunk = { table: 0.68, list: 0.9 } as const;

/** A table, or several one below the other where its columns do not fit one page: the first of them stand in each. */
function tablesOf(rows: readonly ReadRow[], sheet: SheetModel): readonly AnnexTable[] {
  const lined = rows.map(({ cells }) =>
    cells.filter(({ style }) => styles[style].border === "thin"),
  );
  const begin = Math.min(...lined.map(([cell]) => cell?.column ?? Infinity));
  const end = Math.max(...lined.map((cells) => endOf(cells.at(-1))));
  if (begin >= end) return [];
  const widths = sheet.columns.map(({ width }) => width);
  const always = Math.max(0, (sheet.freeze?.columns ?? 0) - begin);
  const isList = lined.some((cells) => cells.some(({ style }) => styles[style].size === 10));
  const fits = shrunk[isList ? "list" : "table"];
  return columnGroups(widths.slice(begin, end), always, fits).map((group) => {
    const columns = group.map((column) => begin + column);
    const cells = rows.map((row) => within(row, columns));
    const head = headsOf(rows).length;
    return {
      kind: "table",
      widths: columns.map((column) => widths[column] ?? 0),
      head: cells.slice(0, head),
      rows: cells.slice(head),
    };
  });
}

const endOf = (cell: PlacedCell | undefined): number =>
  cell === undefined ? 0 : cell.column + cell.across;

/** The columns that stand beside each other on a page: as few pages as there can be, about equally full. */
export function columnGroups(
  widths: readonly number[],
  repeated: number,
  fits: number = shrunk.table,
): readonly (readonly number[])[] {
  const columns = widths.map((_, column) => column);
  const sum = (some: readonly number[]): number =>
    some.reduce((total, column) => total + (widths[column] ?? 0), 0);
  const always = columns.slice(0, repeated);
  const others = columns.slice(repeated);
  const room = Math.max(pageWidth / pointsPerColumnUnit / fits - sum(always), 1);
  // A page for a few columns is not begun: they are squeezed in beside the others.
  const pages = Math.max(1, Math.ceil(sum(others) / room - 0.3));
  const groups: number[][] = [];
  let used = 0;
  for (const column of others) {
    const page = Math.min(pages - 1, Math.floor((used / sum(others)) * pages));
    (groups[page] ??= []).push(column);
    used += widths[column] ?? 0;
  }
  return groups.length === 0 ? [always] : groups.flatMap((group) => [[...always, ...group]]);
}

/** What a row has in some of the columns; a cell over several is as wide as is left of it. */
function within({ cells }: ReadRow, columns: readonly number[]): readonly AnnexCell[] {
  const row: AnnexCell[] = [];
  for (let at = 0; at < columns.length;) {
    const column = columns[at] ?? 0;
    const cell = cells.find((each) => each.column <= column && column < each.column + each.across);
    const across = cell === undefined ? 1 : countIn(columns, at, cell.column + cell.across);
    row.push({ text: cell?.text ?? "", style: cell?.style ?? "plain", across });
    at += across;
  }
  return row;
}

/** Columns from a place on that stand before another. */
function countIn(columns: readonly number[], from: number, end: number): number {
  let count = 0;
  while (from + count < columns.length && (columns[from + count] ?? end) < end) count += 1;
  return Math.max(1, count);
}
