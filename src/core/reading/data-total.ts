import { cellName, type GridRow } from "#core/cell";
import { issue, type Issue } from "#core/issue";

/** The table of a data sheet: its lines, and the rows that hold values and no code. */
export interface DataTable {
  readonly sheet: string;
  /** Columns of items, with their codes. */
  readonly items: ReadonlyMap<number, string>;
  readonly lines: readonly GridRow[];
  readonly codeless: readonly GridRow[];
}

/**
 * Complaints about rows without a code: the last one of all is the row of totals and must be what the lines add up to; one
 * before is a line of which nobody can say whose it is.
 */
export function codelessIssues({ sheet, items, lines, codeless }: DataTable): readonly Issue[] {
  const end = Math.max(...lines.map(({ row }) => row), -1);
  const totals = codeless.filter(({ row }) => row > end);
  const total = totals.at(-1);
  const nameless = codeless.filter((row) => row !== total);
  return [
    ...nameless.map((row) =>
      issue("lineWithoutCode", {}, { at: { sheet, cell: cellName(row.row, 0) } }),
    ),
    ...(total === undefined ? [] : wrongTotals(total, { sheet, items, lines })),
  ];
}

/** One complaint for all columns: where a line was taken away none of them adds up. */
function wrongTotals(
  total: GridRow,
  { sheet, items, lines }: Omit<DataTable, "codeless">,
): readonly Issue[] {
  const sums = sumsOf(lines);
  const wrong = total.cells.flatMap(({ column, content }) => {
    const item = items.get(column);
    const said = content.kind === "number" ? content.value : null;
    const sum = sums.get(column) ?? 0;
    if (item === undefined || said === null || isEqual(said, sum)) return [];
    return [{ item, said, sum, cell: cellName(total.row, column) }];
  });
  const [first] = wrong;
  if (first === undefined) return [];
  const { item, said, sum } = first;
  const details = { item, sum, cells: wrong.map(({ cell }) => cell) };
  return [issue("totalDiffers", details, { at: { sheet, cell: first.cell }, found: String(said) })];
}

/** The sum of the numbers of every column, as the formula of the row adds them up. */
function sumsOf(lines: readonly GridRow[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { cells } of lines) {
    for (const { column, content } of cells) {
      if (content.kind === "number") sums.set(column, (sums.get(column) ?? 0) + content.value);
    }
  }
  return sums;
}

/** Sums of decimals are kept with fifteen digits. */
const isEqual = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other));
