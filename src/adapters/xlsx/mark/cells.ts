import { columnLetters, columnNumber } from "#core/cell";
import { appending, attribute, attributesOf, type Element, type Splice } from "./markup";

/** A place of a sheet, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What happens to one cell of somebody's sheet. */
export interface CellJob extends Place {
  /** What changes in the cell that is there. */
  readonly change: (cell: Element) => readonly Splice[];
  /** The cell to put in where there is none, given its name and the format of its row. */
  readonly make: (cell: string, format: number) => string;
}

/** `E31` as row and column from 0; null for anything else. */
export function placeOf(cell: string): Place | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(cell);
  if (found === null) return null;
  const [, letters = "", digits = ""] = found;
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

/** What has to change in the rows of a sheet for these jobs. Cells and rows that the file leaves out are put in. */
export function cellSplices(
  xml: string,
  data: Element,
  jobs: readonly CellJob[],
): readonly Splice[] {
  const rows = numbered(xml, data.children);
  const splices: Splice[] = [];
  const missing: (readonly CellJob[])[] = [];
  for (const [row, ofRow] of byRow(jobs)) {
    const element = rows.find(({ number }) => number === row + 1)?.element;
    if (element === undefined) missing.push(ofRow);
    else splices.push(...inRow(xml, element, ofRow));
  }
  return [...splices, ...newRows(xml, data, { rows, missing })];
}

function byRow(jobs: readonly CellJob[]): ReadonlyMap<number, readonly CellJob[]> {
  const rows = new Map<number, CellJob[]>();
  const ordered = [...jobs].sort((one, other) =>
    one.row === other.row ? one.column - other.column : one.row - other.row,
  );
  for (const job of ordered) rows.set(job.row, [...(rows.get(job.row) ?? []), job]);
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

function inRow(xml: string, row: Element, jobs: readonly CellJob[]): readonly Splice[] {
  const cells = columnsOf(xml, row.children);
  const splices: Splice[] = [];
  const atEnd: string[] = [];
  let changed = 0;
  for (const job of jobs) {
    const cell = cells.find(({ column }) => column === job.column)?.element;
    if (cell !== undefined) {
      splices.push(...job.change(cell));
      changed += 1;
      continue;
    }
    const made = job.make(nameOf(job), Number(attribute(xml, row, "s") ?? "0"));
    const next = cells.find(({ column }) => column > job.column)?.element.start;
    if (next === undefined) atEnd.push(made);
    else splices.push({ from: next, to: next, text: made });
  }
  if (jobs.length === changed) return splices;
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
    last = (stated === null ? null : placeOf(stated))?.column ?? last + 1;
    return { column: last, element };
  });
}

const nameOf = ({ row, column }: Place): string => `${columnLetters(column)}${String(row + 1)}`;

function newRows(
  xml: string,
  data: Element,
  work: { readonly rows: readonly Numbered[]; readonly missing: readonly (readonly CellJob[])[] },
): readonly Splice[] {
  const splices: Splice[] = [];
  const atEnd: string[] = [];
  for (const jobs of work.missing) {
    const row = jobs[0]?.row ?? 0;
    const cells = jobs.map((job) => job.make(nameOf(job), 0)).join("");
    const written = `<row r="${String(row + 1)}">${cells}</row>`;
    const next = work.rows.find(({ number }) => number > row + 1)?.element.start;
    if (next === undefined) atEnd.push(written);
    else splices.push({ from: next, to: next, text: written });
  }
  return atEnd.length === 0 ? splices : [...splices, appending(xml, data, atEnd.join(""))];
}
