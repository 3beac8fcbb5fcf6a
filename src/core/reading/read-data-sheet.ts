import { cellOf, type Grid, type GridRow } from "#core/cell";
import type { Fact, Facts } from "./fact";
import { readValue } from "./read-value";

/**
 * The facts of every unit from the data sheet of a report workbook: codes of items stand in one row, codes of
 * units below the same heading. Null when there is no such row. Cells that are no count are passed over.
 */
export function readDataSheet(
  grid: Grid,
  isItem: (code: string) => boolean,
): ReadonlyMap<string, Facts> | null {
  const heading = grid.rows.find((row) => itemColumns(row, isItem).length > 0);
  if (heading === undefined) return null;
  const columns = itemColumns(heading, isItem);
  const units = new Map<string, Facts>();
  for (const row of grid.rows) {
    const code = cellOf(row, 0);
    if (row.row <= heading.row || code?.kind !== "text") continue;
    const facts = factsOf(row, columns);
    if (facts.size > 0) units.set(code.value.normalize("NFC").trim(), facts);
  }
  return units;
}

type ItemColumn = readonly [column: number, code: string];

const itemColumns = (row: GridRow, isItem: (code: string) => boolean): readonly ItemColumn[] =>
  row.cells.flatMap(({ column, content }): readonly ItemColumn[] =>
    content.kind === "text" && isItem(content.value) ? [[column, content.value]] : [],
  );

function factsOf(row: GridRow, columns: readonly ItemColumn[]): Facts {
  const facts = new Map<string, Fact>();
  const cells = new Map(row.cells.map(({ column, content }) => [column, content]));
  for (const [column, code] of columns) {
    const read = readValue(cells.get(column));
    if (read.kind === "fact") facts.set(code, { ...read.fact, at: { row: row.row, column } });
  }
  return facts;
}
