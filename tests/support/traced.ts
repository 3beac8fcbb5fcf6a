import { planOf } from "#core/catalogue/plans/plans";
import { cellName, type CellContent, type Grid } from "#core/cell";
import type { Chain, Contribution, TracedFigure } from "#core/provenance/chain";
import { traceCell, type TracedReport } from "#core/provenance/trace-cell";
import { readTracedReport } from "#app/report/trace";
import { catalogue } from "./built-in";
import { pushedDown, withValue, type Spoil } from "./consolidated";
import { openedOf } from "./opened";

export function tracedReport(bytes: Uint8Array): TracedReport {
  const read = readTracedReport(openedOf(bytes), { catalogue, planOf });
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

export interface Computed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

export const computedCells = (grid: Grid): readonly Computed[] =>
  grid.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, content }) =>
      content.formula === undefined ? [] : [{ sheet: grid.sheet, row, column, content }],
    ),
  );

export function chainOf(report: TracedReport, cell: Computed): Chain {
  const chain = traceCell(report, cell);
  if (chain === null) throw new Error(`${cellName(cell.row, cell.column)} has no chain`);
  return chain;
}

/** The column under that heading. */
export function columnNamed(grid: Grid, heading: string): number {
  const found = grid.rows.flatMap(({ cells }) =>
    cells.filter(({ content }) => textOf(content) === heading),
  );
  return found[0]?.column ?? -1;
}

export const sumOf = (figure: TracedFigure, side: Contribution["side"]): number =>
  figure.contributions
    .filter((each) => each.side === side)
    .reduce((sum, { value }) => sum + value, 0);

export const textOf = (content: CellContent | undefined): string =>
  content?.kind === "text" ? content.value : "";

export const numberOf = (content: CellContent): number | null =>
  content.kind === "number" ? content.value : null;

/** Units that do everything by which values go missing or are read in another way. */
export const gaps: Spoil = (sheet, index) => {
  if (index % 11 === 3) return null;
  if (index % 7 === 2) return withValue(sheet, "DV_BOY", { value: null });
  if (index % 7 === 4) return withValue(sheet, "VH_MEMBER", { value: null });
  if (index % 7 === 5) return withValue(sheet, "DV_ADMITTED_YEAR", { value: "1.692" });
  return index % 7 === 6 ? pushedDown(sheet) : sheet;
};

/** Computed cells of the table below that title, up to the next empty row. */
export function belowOf(grid: Grid, title: string): readonly Computed[] {
  const start = grid.rows.find(({ cells }) =>
    cells.some(({ content }) => textOf(content) === title),
  )?.row;
  if (start === undefined) throw new Error(`no table ${title}`);
  const filled = new Set(grid.rows.flatMap(({ row, cells }) => (cells.length > 0 ? [row] : [])));
  let end = start + 1;
  while (filled.has(end)) end += 1;
  return computedCells(grid).filter(({ row }) => row > start && row < end);
}
