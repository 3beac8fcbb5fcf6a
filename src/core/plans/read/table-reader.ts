import { cellName, cellOf, type CellContent, type Grid, type GridRow } from "#core/cell";
import type { PlanColumn } from "#core/words/plan-sheet-words";
import { spellingKey } from "#core/spelling";
import type { PlanComplaints, PlanPlace } from "./plan-complaints";
import { shown } from "./shown";

/** One row of a plan sheet: its cells by the ids of their columns. */
export interface PlanRow<Id extends string> {
  readonly row: number;
  readonly content: (id: Id) => CellContent | undefined;
  readonly at: (id: Id) => PlanPlace;
  readonly heading: (id: Id) => string;
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
    if (row.row <= head.row || active.every((id) => content(id) === undefined)) return [];
    const at = (id: Id): PlanPlace => {
      const found = content(id);
      const cell = { row: row.row, column: head.at.get(id) ?? 0 };
      return { sheet, cell, found: found === undefined ? null : shown(found) };
    };
    return [{ row: row.row, content, at, heading: (id) => columns[id].heading, complaints }];
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
  return content?.kind === "text" && content.value.trim() === "" ? undefined : content;
}

function headOf<Id extends string>(grid: Grid, columns: Columns<Id>): Head<Id> {
  const ids = Object.keys(columns) as Id[];
  const idOf = new Map(ids.map((id) => [spellingKey(columns[id].heading), id]));
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
