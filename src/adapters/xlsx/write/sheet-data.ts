import { columnLetters } from "#core/cell";
import type {
  CellModel,
  CellValue,
  RowModel,
  SheetModel,
  WrittenCell,
} from "#core/sheet/sheet-model";
import type { StyleName } from "#core/sheet/looks/styles";
import { escapedText, looksLikeError } from "./cell-text";
import type { PartWriter } from "./archive/packed-part";
import type { SheetWidth } from "./frame";
import { textElement, type SharedStrings } from "./shared-strings";
import { xmlText } from "./xml-text";

/** What the cells of all sheets of a workbook refer to. */
export interface CellTables {
  readonly strings: SharedStrings;
  /** The number of each style that is used. */
  readonly styles: ReadonlyMap<StyleName, number>;
}

/** Writes the rows of a sheet, as `<sheetData>` holds them, one after the other. */
export function writeSheetData(
  sheet: SheetModel,
  { most }: SheetWidth,
  { tables, part }: { readonly tables: CellTables; readonly part: PartWriter },
): void {
  const letters = Array.from({ length: most }, (_, column) => columnLetters(column));
  let isEmpty = true;
  for (const [index, row] of sheet.rows.entries()) {
    const xml = rowXml(row, { number: String(index + 1), letters, tables });
    if (xml === "") continue;
    if (isEmpty) part.write("<sheetData>");
    isEmpty = false;
    part.write(xml);
  }
  part.write(isEmpty ? "<sheetData/>" : "</sheetData>");
}

/** The block of the sheet that holds anything, `A1:G31`; null when nothing does. */
export function sheetDimension(sheet: SheetModel, { filled }: SheetWidth): string | null {
  const links = sheet.links.map(({ row, column }) => ({ rows: row + 1, columns: column + 1 }));
  const rows = links.reduce((most, link) => Math.max(most, link.rows), sheet.rows.length);
  const columns = links.reduce(
    (most, link) => Math.max(most, link.columns),
    Math.max(filled, sheet.columns.length),
  );
  if (rows === 0 && columns === 0) return null;
  return `A1:${columnLetters(Math.max(columns - 1, 0))}${String(Math.max(rows, 1))}`;
}

interface RowPlace {
  readonly number: string;
  readonly letters: readonly string[];
  readonly tables: CellTables;
}

function rowXml({ cells, height, hidden = false }: RowModel, place: RowPlace): string {
  let content = "";
  for (let column = 0; column < cells.length; column += 1) {
    const cell: CellModel = cells[column] ?? null;
    if (cell !== null)
      content += cellXml(cell, `${place.letters[column] ?? ""}${place.number}`, place.tables);
  }
  const shape = `${height === undefined ? "" : ` ht="${String(height)}" customHeight="1"`}${hidden ? ' hidden="1"' : ""}`;
  if (content === "") return shape === "" ? "" : `<row r="${place.number}"${shape}/>`;
  return `<row r="${place.number}"${shape}>${content}</row>`;
}

function cellXml(cell: WrittenCell, reference: string, { strings, styles }: CellTables): string {
  const { value, formula } = cell;
  checkFinite(value);
  const index = styles.get(cell.style) ?? 0;
  const style = index === 0 ? "" : ` s="${String(index)}"`;
  if (formula !== undefined) return formulaXml(`r="${reference}"${style}`, formula, value);
  if (value === null || value === "") return style === "" ? "" : `<c r="${reference}"${style}/>`;
  if (typeof value === "number") return `<c r="${reference}"${style}><v>${String(value)}</v></c>`;
  if (typeof value === "boolean") {
    return `<c r="${reference}" t="b"${style}><v>${value ? "1" : "0"}</v></c>`;
  }
  // As a run of letters it stays text; LibreOffice 7.4 takes the same shared text for an error.
  if (looksLikeError(value)) {
    return `<c r="${reference}" t="inlineStr"${style}><is><r>${textElement(value)}</r></is></c>`;
  }
  return `<c r="${reference}" t="s"${style}><v>${String(strings.indexOf(value))}</v></c>`;
}

function formulaXml(attributes: string, formula: string, value: CellValue): string {
  const written = `<f>${xmlText(formula)}</f>`;
  if (value === null) return `<c ${attributes}>${written}</c>`;
  if (typeof value === "number") return `<c ${attributes}>${written}<v>${String(value)}</v></c>`;
  if (typeof value === "boolean") {
    return `<c ${attributes} t="b">${written}<v>${value ? "1" : "0"}</v></c>`;
  }
  const result = value === "" ? "<v/>" : `<v>${xmlText(escapedText(value))}</v>`;
  return `<c ${attributes} t="str">${written}${result}</c>`;
}

/** A figure that is no number must have been left out before. */
function checkFinite(value: CellValue): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error(`a cell cannot hold ${String(value)}`);
  }
}
