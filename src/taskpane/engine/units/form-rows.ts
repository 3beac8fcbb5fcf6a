import type { CellContent, Grid, GridRow } from "#core/cell";
import { formColumns } from "#core/forms/form-rows";
import { cellNamed } from "#core/provenance/formula-references";
import { shown } from "#core/registry/read/registry-values";
import { formatCount } from "#text/numbers";
import type { Memory } from "#taskpane/engine/memory";
import { bytesOf } from "#taskpane/engine/reading/given/given-bytes";
import { openBytes } from "#taskpane/engine/reading/open-bytes";
import type { FormRow, RowsAnswer, RowsOrder } from "#taskpane/protocol/figure-answers";

/** Rows shown on either side of the one that is meant. */
const around = 2;

const gone: RowsAnswer = { kind: "gone" };

/** The row of a cell as the form has it, below its headings and between its neighbours. */
export async function formRows(memory: Memory, { file, place }: RowsOrder): Promise<RowsAnswer> {
  const given = file === null ? memory.checkedFile : (memory.given.get(file) ?? null);
  const asked = cellNamed(`'${place.sheet.replaceAll("'", "''")}'!${place.cell}`);
  if (given === null || asked === null) return gone;
  const bytes = await bytesOf(given);
  if (typeof bytes === "string") return gone;
  const workbook = openBytes(bytes);
  const grid = workbook.ok ? workbook.value.readGrid(place.sheet) : null;
  if (grid === null || !grid.ok) return gone;
  return { kind: "rows", rows: rowsAround(grid.value, asked) };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function rowsAround(grid: Grid, asked: Place): readonly FormRow[] {
  const near = grid.rows.filter(({ row }) => Math.abs(row - asked.row) <= around);
  const own = near.some(({ row }) => row === asked.row) ? [] : [{ row: asked.row, cells: [] }];
  const heading = headingOf(grid, asked);
  const rows = [...near, ...own].sort((one, other) => one.row - other.row);
  const all = heading === null || rows.includes(heading) ? rows : [heading, ...rows];
  const filled = all.flatMap(({ cells }) => cells.map(({ column }) => column));
  const last = Math.max(asked.column, Math.min(formColumns.note, Math.max(0, ...filled)));
  return all.map((row) => rowOf(row, asked, last));
}

/** The nearest row above that has a text over the cell. */
const headingOf = ({ rows }: Grid, { row, column }: Place): GridRow | null =>
  rows
    .filter(
      (each) =>
        each.row < row &&
        each.cells.some(
          ({ column: at, content }) =>
            at === column && content.kind === "text" && content.formula === undefined,
        ),
    )
    .at(-1) ?? null;

function rowOf({ row, cells }: GridRow, asked: Place, last: number): FormRow {
  const byColumn = new Map(cells.map(({ column, content }) => [column, content]));
  return {
    number: row + 1,
    isAsked: row === asked.row,
    cells: Array.from({ length: last + 1 }, (_, column) => {
      const content = byColumn.get(column);
      return {
        text: content === undefined ? "" : textOf(content),
        isAsked: row === asked.row && column === asked.column,
      };
    }),
  };
}

const textOf = (content: CellContent): string =>
  content.kind === "number" && Number.isInteger(content.value)
    ? formatCount(content.value)
    : shown(content);
