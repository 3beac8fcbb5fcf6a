import { cellName, cellOf, type CellContent, type Grid, type GridRow } from "#core/cell";
import { figureColumns } from "#core/words/figure-words";
import { comparePrinted } from "#core/quantity/printed";
import { spellingKey } from "#core/spelling";
import type { FoundStatements } from "./find-statements";
import type { Statement } from "./statement";

type ColumnId = keyof typeof figureColumns;

/**
 * The statements of a sheet with the columns `Nội dung`, `Tử số`, `Mẫu số`, `Tỷ lệ in`, wherever they stand; null
 * when it has no such columns. Rows without all three figures are passed over.
 */
export function readStatements(grid: Grid): FoundStatements | null {
  for (const head of grid.rows) {
    const columns = columnsOf(head);
    if (columns === null) continue;
    const below = grid.rows.filter(({ row }) => row > head.row);
    const column = columns.get("printed") ?? -1;
    const isPrinted = (row: GridRow): boolean => (cellOf(row, column)?.kind ?? "blank") !== "blank";
    return {
      statements: below.flatMap((row) => statementIn(grid.sheet, row, columns) ?? []),
      percentages: below.filter(isPrinted).length,
    };
  }
  return null;
}

function columnsOf(row: GridRow): ReadonlyMap<ColumnId, number> | null {
  const columns = new Map<ColumnId, number>();
  for (const id of Object.keys(figureColumns) as ColumnId[]) {
    const wanted = spellingKey(figureColumns[id]);
    const cell = row.cells.find(
      ({ content }) => content.kind === "text" && spellingKey(content.value) === wanted,
    );
    if (cell !== undefined) columns.set(id, cell.column);
  }
  return ["numerator", "denominator", "printed"].every((id) => columns.has(id as ColumnId))
    ? columns
    : null;
}

function statementIn(
  sheet: string,
  row: GridRow,
  columns: ReadonlyMap<ColumnId, number>,
): Statement | null {
  const content = (id: ColumnId): CellContent | undefined => {
    const column = columns.get(id);
    return column === undefined ? undefined : cellOf(row, column);
  };
  const numerator = countIn(content("numerator"));
  const denominator = countIn(content("denominator"));
  const printed = content("printed");
  if (numerator === null || denominator === null || printed === undefined) return null;
  const words = content("content");
  const percent = printedOf(printed, numerator, denominator);
  if (percent === null) return null;
  return {
    content: words?.kind === "text" ? words.value.normalize("NFC").trim() : "",
    numerator,
    denominator,
    printed: percent,
    place: { kind: "cell", sheet, cell: cellName(row.row, columns.get("printed") ?? 0) },
  };
}

function countIn(content: CellContent | undefined): number | null {
  const text = content?.kind === "text" ? content.value.trim() : "";
  const value = content?.kind === "number" ? content.value : countOf(text);
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

const countOf = (text: string): number | null =>
  /^(?:\d{1,3}(?:\.\d{3})+|\d{1,12})$/u.test(text) ? Number(text.replaceAll(".", "")) : null;

/** A number may be a percentage (81.69) or a share that the cell shows as one (0.8169): the one that fits. */
function printedOf(content: CellContent, numerator: number, denominator: number): string | null {
  if (content.kind === "text") {
    const text = content.value.trim();
    return /^\d[\d.,]*\s*%?$/u.test(text) ? text.replace(/\s*%$/u, "") : null;
  }
  if (content.kind !== "number" || content.value < 0) return null;
  const plain = String(content.value).replace(".", ",");
  const shifted = hundredfold(String(content.value));
  if (content.value > 1 || shifted === null) return plain;
  const fits = comparePrinted(numerator, denominator, plain) !== "notReproduced";
  return fits && content.value !== 1 ? plain : shifted;
}

/** `0.8169` as `81,69`: the point moves two digits to the right. */
function hundredfold(decimal: string): string | null {
  const [, whole = "", decimals = ""] = /^(\d+)(?:\.(\d+))?$/u.exec(decimal) ?? [];
  if (whole === "") return null;
  const digits = decimals.padEnd(2, "0");
  const percent = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/u, "");
  const rest = digits.slice(2);
  return rest === "" ? percent : `${percent},${rest}`;
}
