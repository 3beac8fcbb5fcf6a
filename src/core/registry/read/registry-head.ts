import { cellName, type Grid, type GridRow } from "#core/cell";
import {
  registryColumnIds,
  registryColumns,
  type RegistryColumnId,
} from "#core/words/registry-words";
import type { Complaints } from "./complaints";
import { spellingKey } from "#core/spelling";

/** The row that names the columns, and the column of each name. */
export interface RegistryHead {
  readonly row: number;
  readonly columns: ReadonlyMap<RegistryColumnId, number>;
}

/** Titles and notes may stand above the heading row, but no further down than this. */
const rowsSearched = 20;

const idByHeading: ReadonlyMap<string, RegistryColumnId> = new Map(
  registryColumnIds.map((id) => [spellingKey(registryColumns[id].heading), id]),
);

interface HeadingCell {
  readonly id: RegistryColumnId;
  readonly row: number;
  readonly column: number;
}

function headingsIn({ row, cells }: GridRow): readonly HeadingCell[] {
  return cells.flatMap(({ column, content }) => {
    const id = content.kind === "text" ? idByHeading.get(spellingKey(content.value)) : undefined;
    return id === undefined ? [] : [{ id, row, column }];
  });
}

/**
 * The heading row: of the first 20 rows the one with most known headings. Null, with a complaint for each
 * column, when a required column is missing or a heading stands twice.
 */
export function findRegistryHead(grid: Grid, complaints: Complaints): RegistryHead | null {
  const headings = grid.rows
    .filter((row) => row.row < rowsSearched)
    .map(headingsIn)
    .reduce((most, other) => (other.length > most.length ? other : most), []);
  complainAboutRepeated(headings, complaints);
  complainAboutMissing(headings, complaints);
  const [first] = headings;
  if (first === undefined || !complaints.none()) return null;
  return { row: first.row, columns: new Map(headings.map(({ id, column }) => [id, column])) };
}

function complainAboutRepeated(headings: readonly HeadingCell[], complaints: Complaints): void {
  const firsts = new Map<RegistryColumnId, HeadingCell>();
  for (const cell of headings) {
    const first = firsts.get(cell.id);
    const { heading } = registryColumns[cell.id];
    if (first) {
      const details = { column: heading, first: cellName(first.row, first.column) };
      complaints.add("registryColumnTwice", details, { ...cell, found: heading });
    } else firsts.set(cell.id, cell);
  }
}

function complainAboutMissing(headings: readonly HeadingCell[], complaints: Complaints): void {
  const present = new Set(headings.map(({ id }) => id));
  for (const id of registryColumnIds) {
    const { heading, required } = registryColumns[id];
    if (required && !present.has(id)) {
      complaints.add("registryColumnMissing", { column: heading }, headings[0] ?? null);
    }
  }
}
