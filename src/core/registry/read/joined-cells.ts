import type { Grid, GridCell, GridRow } from "#core/cell";

/**
 * The rows of a list with what stands in cells joined over several of them in each: `Mã cấp trên` is often written once
 * for all units under it. The column that is named stays as it is.
 */
export function withJoinedCells({ rows, merges = [] }: Grid, except: number): readonly GridRow[] {
  const tall = merges.filter(({ top, bottom, left }) => bottom > top && left !== except);
  if (tall.length === 0) return rows;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const last = rows.at(-1)?.row ?? 0;
  const added = new Map<number, GridCell[]>();
  for (const { top, bottom, left } of tall) {
    const first = byRow.get(top)?.cells.find(({ column }) => column === left);
    if (first === undefined) continue;
    for (let row = top + 1; row <= Math.min(bottom, last); row += 1) {
      const filled = byRow.get(row)?.cells.some(({ column }) => column === left);
      if (filled !== false) continue;
      const list = added.get(row);
      if (list === undefined) added.set(row, [first]);
      else list.push(first);
    }
  }
  return rows.map((row) => {
    const more = added.get(row.row);
    if (more === undefined) return row;
    const cells = [...row.cells, ...more].sort((one, other) => one.column - other.column);
    return { ...row, cells };
  });
}
