import { cellName, cellOf, type CellContent, type Grid, type GridRow } from "#core/cell";
import type { PlanColumn } from "#core/words/plan-sheet-words";
import { spellingKey } from "#core/spelling";
import type { PlanComplaints, PlanPlace } from "./plan-complaints";
import { shown } from "./shown";

/** One row of a plan sheet: its cells by the ids of their columns. */
export interface PlanRow<Id extends string> {
  readonly row: number;
  /** A number under a percent format is that percentage: 0,9 shown as 90 % is 90. */
  readonly content: (id: Id) => CellContent | undefined;
  /** Whether the number stands under a percent format. */
  readonly isPercent: (id: Id) => boolean;
  readonly at: (id: Id) => PlanPlace;
  readonly heading: (id: Id) => string;
  readonly hint: (id: Id) => string | undefined;
  readonly complaints: PlanComplaints;
}

type Columns<Id extends string> = Readonly<Record<Id, PlanColumn>>;

/** Titles and notes may stand above the heading row, but no further down than this. */
const rowsSearched = 20;

/**
 * The rows under the heading row that hold something in a column of the table, wherever the columns stand.
 * Columns in `passive` do not make a row. Empty, with complaints, when a needed column is missing.
 */
export function readTable<Id extends string>(
  grid: Grid,
  { columns, passive }: { readonly columns: Columns<Id>; readonly passive: readonly NoInfer<Id>[] },
  complaints: PlanComplaints,
): readonly PlanRow<Id>[] {
  const head = headOf(grid, columns);
  const sheet = grid.sheet;
  if (!isWhole(head, { sheet, columns }, complaints)) return [];
  const active = [...head.at.keys()].filter((id) => !passive.includes(id));
  return grid.rows.flatMap((row): readonly PlanRow<Id>[] => {
    const content = (id: Id): CellContent | undefined => contentOf(row, head.at.get(id));
    const isPercent = (id: Id): boolean => showsPercent(row, head.at.get(id));
    if (row.row <= head.row || active.every((id) => content(id) === undefined)) return [];
    const at = (id: Id): PlanPlace => {
      const found = content(id);
      const cell = { row: row.row, column: head.at.get(id) ?? 0 };
      return { sheet, cell, found: found === undefined ? null : shown(found, isPercent(id)) };
    };
    const heading = (id: Id): string => columns[id].heading;
    const hint = (id: Id): string | undefined => columns[id].hint;
    const read = { row: row.row, content, isPercent, at, heading, hint, complaints };
    for (const id of active) complainAboutLength(read, id, columns[id]);
    return [read];
  });
}

interface Head<Id extends string> {
  readonly row: number;
  readonly at: ReadonlyMap<Id, number>;
  readonly twice: readonly { readonly id: Id; readonly column: number }[];
}

/** Blank text, which a formula may give, is no content. */
function contentOf(row: GridRow, column: number | undefined): CellContent | undefined {
  const content = column === undefined ? undefined : cellOf(row, column);
  if (content?.kind === "number" && showsPercent(row, column)) {
    return { ...content, value: hundredfold(content.value) };
  }
  return content?.kind === "text" && content.value.trim() === "" ? undefined : content;
}

const showsPercent = ({ cells }: GridRow, column: number | undefined): boolean =>
  cells.some((cell) => cell.column === column && cell.shownAs === "percent");

/** By its digits: 0,285 times 100 is 28,5, where a product of machine numbers is a little less. */
function hundredfold(value: number): number {
  const moved = Number(`${String(value)}e2`);
  return Number.isNaN(moved) ? value * 100 : moved;
}

/** Text that is longer than the sheets made of it can hold is named before any of them is made. */
function complainAboutLength<Id extends string>(
  row: PlanRow<Id>,
  id: Id,
  column: PlanColumn,
): void {
  const content = row.content(id);
  if (content?.kind !== "text" || column.longest === null) return;
  tooLong(row, id, { text: content.value, longest: column.longest });
}

/** Complains when a text is too long; the cell is named, its text is not repeated. */
export function tooLong<Id extends string>(
  row: PlanRow<Id>,
  id: Id,
  { text, longest }: { readonly text: string; readonly longest: number },
): void {
  const length = text.normalize("NFC").trim().length;
  if (length <= longest) return;
  row.complaints.add(
    "planTextTooLong",
    { column: row.heading(id), length, longest },
    { ...row.at(id), found: null },
  );
}

function headOf<Id extends string>(grid: Grid, columns: Columns<Id>): Head<Id> {
  const ids = Object.keys(columns) as Id[];
  const idOf = new Map(
    ids.flatMap((id) => {
      const { heading, formerly } = columns[id];
      return [heading, ...(formerly === undefined ? [] : [formerly])].map(
        (name) => [spellingKey(name), id] as const,
      );
    }),
  );
  let best: Head<Id> = { row: 0, at: new Map(), twice: [] };
  for (const row of grid.rows.filter((each) => each.row < rowsSearched)) {
    const at = new Map<Id, number>();
    const twice: { id: Id; column: number }[] = [];
    for (const { column, content } of row.cells) {
      const id = content.kind === "text" ? idOf.get(spellingKey(content.value)) : undefined;
      if (id === undefined) continue;
      if (at.has(id)) twice.push({ id, column });
      else at.set(id, column);
    }
    if (at.size > best.at.size) best = { row: row.row, at, twice };
  }
  return best;
}

function isWhole<Id extends string>(
  head: Head<Id>,
  { sheet, columns }: { readonly sheet: string; readonly columns: Columns<Id> },
  complaints: PlanComplaints,
): boolean {
  for (const { id, column } of head.twice) {
    const { heading } = columns[id];
    const first = cellName(head.row, head.at.get(id) ?? 0);
    const place = { sheet, cell: { row: head.row, column }, found: heading };
    complaints.add("planColumnTwice", { column: heading, first }, place);
  }
  const missing = (Object.keys(columns) as Id[]).filter(
    (id) => columns[id].required && !head.at.has(id),
  );
  for (const id of missing) {
    const place = { sheet, cell: null, found: null };
    complaints.add("planColumnMissing", { column: columns[id].heading }, place);
  }
  return missing.length === 0 && head.twice.length === 0;
}
