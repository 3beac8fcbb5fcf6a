import type { CellContent, Grid, GridCell, GridRow } from "#core/cell";
import type { CellValue } from "#core/sheet/sheet-model";
import type { FormRepair } from "./repair-form";

/** What a cell holds once it is repaired; null for a formula that shows nothing, which every reader takes for a blank. */
type Repaired = CellContent | null;

type Change = (before?: CellContent) => Repaired;

/** The sheet of a form as it will be read when the repair has been written. */
export function repairedGrid(
  grid: Grid,
  { formulas, results, notes }: Pick<FormRepair, "formulas" | "results" | "notes">,
): Grid {
  const changes = new Map<number, Map<number, Change>>();
  const change = (row: number, column: number, to: Change): void => {
    const line = changes.get(row) ?? new Map<number, Change>();
    changes.set(row, line.set(column, to));
  };
  for (const { row, column, formula, value } of formulas) {
    change(row, column, () => computed(value, formula));
  }
  for (const { row, column, value } of results) {
    change(row, column, (before) => computed(value, before?.formula));
  }
  for (const { row, column, text } of notes)
    change(row, column, () => ({ kind: "text", value: text }));
  const untouched = grid.rows.filter(({ row }) => !changes.has(row));
  const rows = [...changes].map(([row, cells]): GridRow => {
    const before = grid.rows.find((each) => each.row === row)?.cells ?? [];
    return { row, cells: cellsWith(before, cells) };
  });
  const filled = [...untouched, ...rows].filter(({ cells }) => cells.length > 0);
  return { ...grid, rows: filled.sort((one, other) => one.row - other.row) };
}

function cellsWith(
  before: readonly GridCell[],
  changes: ReadonlyMap<number, Change>,
): readonly GridCell[] {
  const kept = before.filter(({ column }) => !changes.has(column));
  const changed = [...changes].flatMap(([column, to]): readonly GridCell[] => {
    const content = to(before.find((cell) => cell.column === column)?.content);
    return content === null ? [] : [{ column, content }];
  });
  return [...kept, ...changed].sort((one, other) => one.column - other.column);
}

function computed(value: CellValue, formula: string | undefined): Repaired {
  if (value === null || value === "") return null;
  const by = formula === undefined ? {} : { formula };
  if (typeof value === "number") return { kind: "number", value, ...by };
  return typeof value === "boolean"
    ? { kind: "boolean", value, ...by }
    : { kind: "text", value, ...by };
}
