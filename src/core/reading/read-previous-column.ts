import { cellOf, type Grid } from "#core/cell";
import { previousHeading } from "#core/words/names";
import { spellingKey } from "#core/spelling";
import type { Fact, Facts } from "./fact";
import { findForm } from "./find-form";
import type { KnownItems } from "./values/known-items";
import { alone, readValue } from "./values/read-value";

/**
 * Last year's values as a form of this year shows them beside the cells to fill. Null when it shows none: a form made
 * without a report of last year has the column empty.
 */
export function readPreviousColumn(
  grid: Grid,
  year: number,
  { isItem, decimalsOf }: KnownItems,
): Facts | null {
  const place = findForm(grid);
  const codeColumn = place?.codeColumn ?? null;
  if (place === null || codeColumn === null) return null;
  const wanted = spellingKey(previousHeading(year));
  const column = grid.rows
    .find(({ row }) => row === place.headingRow)
    ?.cells.find(({ content }) => content.kind === "text" && spellingKey(content.value) === wanted);
  if (column === undefined) return null;
  const facts = new Map<string, Fact>();
  for (const row of grid.rows) {
    const code = cellOf(row, codeColumn);
    if (row.row <= place.headingRow || code?.kind !== "text" || !isItem(code.value)) continue;
    const read = readValue(cellOf(row, column.column), {
      ...alone,
      decimals: decimalsOf(code.value),
    });
    if (read.kind === "fact") facts.set(code.value, { ...read.fact, at: null });
  }
  return facts.size === 0 ? null : facts;
}
