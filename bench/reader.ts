import { inflateWithFflate } from "#adapters/xlsx/read/zip/inflate";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { inflateWithZlib } from "#cli/inflate";

/** Reads the sheets of these names and counts their filled cells. */
export function countCells(
  bytes: Uint8Array,
  sheets: readonly string[],
  how: "zlib" | "fflate",
): number {
  const workbook = openXlsx(bytes, how === "zlib" ? inflateWithZlib : inflateWithFflate);
  if (!workbook.ok) throw new Error(workbook.error);
  let cells = 0;
  for (const name of sheets) {
    const grid = workbook.value.readGrid(name);
    if (!grid.ok) throw new Error(grid.error);
    for (const row of grid.value.rows) cells += row.cells.length;
  }
  return cells;
}
