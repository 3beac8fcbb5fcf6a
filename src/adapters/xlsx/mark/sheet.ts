import { columnLetters } from "#core/cell";
import { columnNumber } from "#core/provenance/formula-references";
import type { CellMark } from "#core/provenance/review";
import {
  appending,
  attribute,
  attributesOf,
  childNamed,
  parseMarkup,
  settingAttribute,
  spliced,
  type Element,
  type Splice,
} from "./markup";
import type { MarkedStyles } from "./styles";

/** Where a mark goes. */
export interface Placed extends CellMark {
  readonly row: number;
  readonly column: number;
}

/** `E31` as row and column from 0; null for anything else. */
export function placed(mark: CellMark): Placed | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(mark.cell);
  if (found === null) return null;
  const [, letters = "", digits = ""] = found;
  return { ...mark, row: Number(digits) - 1, column: columnNumber(letters) };
}

/** What must stand behind the drawing of notes (ECMA-376 Part 1, 18.3.1.99). */
const behindNotes: ReadonlySet<string> = new Set([
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
]);

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Whether notes can be added: none are there yet, in either of their forms. */
export const hasNotes = (root: Element): boolean => childNamed(root, "legacyDrawing") !== undefined;

/**
 * The sheet with the marked cells in their new formats, and with a drawing of notes when its relationship is
 * given. Cells and rows that the file leaves out are put in. Null when the part is not built as a sheet must be.
 */
export function markedSheet(
  xml: string,
  marks: readonly Placed[],
  { styles, notes }: { readonly styles: MarkedStyles; readonly notes: string | null },
): string | null {
  const root = parseMarkup(xml);
  const data = root === null ? undefined : childNamed(root, "sheetData");
  if (root === null || data === undefined || root.prefix !== "") return null;
  const rows = numbered(xml, data.children);
  const splices: Splice[] = [];
  const missingRows: Placed[] = [];
  for (const [row, ofRow] of byRow(marks)) {
    const element = rows.find(({ number }) => number === row + 1)?.element;
    if (element === undefined) missingRows.push(...ofRow);
    else splices.push(...inRow(xml, element, { marks: ofRow, styles }));
  }
  splices.push(...newRows(xml, data, { rows, marks: missingRows, styles }));
  if (notes !== null) splices.push(drawing(root, notes));
  return spliced(xml, splices);
}

function byRow(marks: readonly Placed[]): ReadonlyMap<number, readonly Placed[]> {
  const rows = new Map<number, Placed[]>();
  const ordered = [...marks].sort((one, other) =>
    one.row === other.row ? one.column - other.column : one.row - other.row,
  );
  for (const mark of ordered) rows.set(mark.row, [...(rows.get(mark.row) ?? []), mark]);
  return rows;
}

interface Numbered {
  readonly number: number;
  readonly element: Element;
}

/** Rows with their numbers, from 1; one that does not say its number follows the one before it. */
function numbered(xml: string, rows: readonly Element[]): readonly Numbered[] {
  let last = 0;
  return rows.map((element) => {
    const stated = attribute(xml, element, "r");
    last = stated === null ? last + 1 : Number(stated);
    return { number: last, element };
  });
}

interface RowWork {
  readonly marks: readonly Placed[];
  readonly styles: MarkedStyles;
}

function inRow(xml: string, row: Element, { marks, styles }: RowWork): readonly Splice[] {
  const cells = columnsOf(xml, row.children);
  const splices: Splice[] = [];
  const atEnd: string[] = [];
  let marked = 0;
  for (const mark of marks) {
    const cell = cells.find(({ column }) => column === mark.column)?.element;
    if (cell !== undefined) {
      const base = Number(attribute(xml, cell, "s") ?? "0");
      const value = String(styles.marked(base, mark.severity));
      splices.push(settingAttribute(xml, cell, { name: "s", value }));
      marked += 1;
      continue;
    }
    const written = newCell(mark, styles, Number(attribute(xml, row, "s") ?? "0"));
    const next = cells.find(({ column }) => column > mark.column)?.element.start;
    if (next === undefined) atEnd.push(written);
    else splices.push({ from: next, to: next, text: written });
  }
  if (marks.length === marked) return splices;
  const wider = withoutSpan(xml, row);
  return atEnd.length === 0
    ? [...wider, ...splices]
    : [...wider, ...splices, appending(xml, row, atEnd.join(""))];
}

/** The columns that a row says to fill are a hint that would no longer be true. */
function withoutSpan(xml: string, row: Element): readonly Splice[] {
  const span = attributesOf(xml, row).find(({ name }) => name === "spans");
  if (span === undefined) return [];
  return [{ from: xml.lastIndexOf("spans", span.valueStart), to: span.valueEnd + 1, text: "" }];
}

function columnsOf(
  xml: string,
  cells: readonly Element[],
): readonly { readonly column: number; readonly element: Element }[] {
  let last = -1;
  return cells.map((element) => {
    const stated = attribute(xml, element, "r");
    const at =
      stated === null ? null : placed({ sheet: "", cell: stated, severity: "explain", note: "" });
    last = at?.column ?? last + 1;
    return { column: last, element };
  });
}

const newCell = ({ row, column, severity }: Placed, styles: MarkedStyles, base: number): string =>
  `<c r="${columnLetters(column)}${String(row + 1)}" s="${String(styles.marked(base, severity))}"/>`;

function newRows(
  xml: string,
  data: Element,
  { rows, marks, styles }: RowWork & { readonly rows: readonly Numbered[] },
): readonly Splice[] {
  const splices: Splice[] = [];
  const atEnd: string[] = [];
  for (const [row, ofRow] of byRow(marks)) {
    const cells = ofRow.map((mark) => newCell(mark, styles, 0)).join("");
    const written = `<row r="${String(row + 1)}">${cells}</row>`;
    const next = rows.find(({ number }) => number > row + 1)?.element.start;
    if (next === undefined) atEnd.push(written);
    else splices.push({ from: next, to: next, text: written });
  }
  return atEnd.length === 0 ? splices : [...splices, appending(xml, data, atEnd.join(""))];
}

function drawing(root: Element, notes: string): Splice {
  const next = root.children.find(({ name }) => behindNotes.has(name))?.start ?? root.closeStart;
  const text = `<legacyDrawing xmlns:r="${relationships}" r:id="${notes}"/>`;
  return { from: next, to: next, text };
}
