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

/** The code of the item in each column, where there is one. */
type ItemColumns = readonly (string | undefined)[];

function itemColumns({ cells }: GridRow, isItem: (code: string) => boolean): ItemColumns {
  const codes: (string | undefined)[] = [];
  for (const { column, content } of cells) {
    if (content.kind === "text" && isItem(content.value)) codes[column] = content.value;
  }
  return codes;
}

function factsOf({ row, cells }: GridRow, codes: ItemColumns): Facts {
  const facts = new Map<string, Fact>();
  for (const { column, content } of cells) {
    const code = codes[column];
    const read = code === undefined ? null : readValue(content);
    if (code === undefined || read?.kind !== "fact") continue;
    const { state, value, raw, rule } = read.fact;
    facts.set(code, { state, value, at: { row, column }, raw, rule });
  }
  return facts;
}
