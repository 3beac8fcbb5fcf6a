import { cellName, cellOf, type Grid, type GridRow } from "#core/cell";
import { issue, type Issue } from "#core/issue";
import type { Fact, Facts } from "./fact";
import { findForm, type FormPlace } from "./find-form";
import { readValue } from "./read-value";

/** One form read: its facts and every complaint about its cells, in sheet order. */
export interface ReadForm {
  readonly sheet: string;
  readonly facts: Facts;
  readonly issues: readonly Issue[];
  /** Cells that were left blank, by item. */
  readonly blanks: ReadonlyMap<string, string>;
  /** The cell of every item that has a row, filled or not: `E31`. */
  readonly cells: ReadonlyMap<string, string>;
  /** What the unit wrote in the column for notes, by the code of the row. */
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * Reads the value of every known item, found by its code under `Mã`. Null when the sheet has no heading
 * row with `Mã` and `Số liệu`. Rows without a code are passed over; a code that is not of the catalogue
 * is complained about only when it carries a value.
 */
export function readForm(grid: Grid, isItem: (code: string) => boolean): ReadForm | null {
  const place = findForm(grid);
  if (place === null) return null;
  const start = {
    facts: new Map(),
    seen: new Map(),
    notes: new Map(),
    issues: [],
    blanks: new Map(),
  };
  const reading: Reading = { grid, place, isItem, ...start };
  for (const row of grid.rows) {
    if (row.row > place.headingRow) readRow(reading, row);
  }
  const { facts, issues, seen, notes, blanks } = reading;
  return { sheet: grid.sheet, facts, issues, cells: seen, notes, blanks };
}

interface Reading {
  readonly grid: Grid;
  readonly place: FormPlace;
  readonly isItem: (code: string) => boolean;
  readonly facts: Map<string, Fact>;
  /** Cell in which each code was first seen. */
  readonly seen: Map<string, string>;
  readonly notes: Map<string, string>;
  readonly issues: Issue[];
  readonly blanks: Map<string, string>;
}

function readRow(reading: Reading, row: GridRow): void {
  const { place, grid } = reading;
  const codeCell = cellOf(row, place.codeColumn);
  if (codeCell?.kind !== "text") return;
  const code = codeCell.value.normalize("NFC").trim();
  const content = cellOf(row, place.valueColumn);
  const note = noteIn(row, place);
  if (note !== "" && !reading.notes.has(code)) reading.notes.set(code, note);
  const cell = cellName(row.row, place.valueColumn);
  if (!reading.isItem(code)) {
    if (content !== undefined && looksLikeCode(code)) {
      const at = { sheet: grid.sheet, cell: cellName(row.row, place.codeColumn) };
      reading.issues.push(issue("itemUnknown", {}, { at, found: code }));
    }
    return;
  }
  const at = { sheet: grid.sheet, cell };
  const first = reading.seen.get(code);
  if (first !== undefined) {
    reading.issues.push(issue("itemTwice", { item: code, first }, { at }));
    return;
  }
  reading.seen.set(code, cell);
  const read = readValue(content);
  if (read.kind === "blank") reading.blanks.set(code, cell);
  if (read.kind === "refused") {
    reading.issues.push(issue(read.code, { item: code }, { at, found: read.found }));
  } else if (read.kind === "fact") {
    const position = { row: row.row, column: place.valueColumn };
    reading.facts.set(code, { ...read.fact, at: position });
    if (read.fact.rule === "numberAsText") {
      const details = { item: code, readAs: read.fact.value };
      reading.issues.push(issue("numberAsText", details, { at, found: read.fact.raw }));
    }
  }
}

/** The note of a row; a number alone explains as well as words, such as a document's. */
function noteIn(row: GridRow, { noteColumn }: FormPlace): string {
  const content = noteColumn === null ? undefined : cellOf(row, noteColumn);
  if (content?.kind === "text") return content.value.normalize("NFC").trim();
  return content?.kind === "number" ? String(content.value) : "";
}

const looksLikeCode = (text: string): boolean =>
  /^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+$/u.test(text);
