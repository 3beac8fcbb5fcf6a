import { cellAddress, cellName, type CellContent, type CellRef } from "#core/cell";
import { sheetNames } from "#core/words/names";
import { sheetKey } from "#core/sheet/sheet-list";
import type { Chain, CountedRows, GivenCell, LedgerEntry, TracedFigure } from "./chain";
import { figureOfFormula, type Known } from "./figure-of-formula";
import { referencesIn, type Reference } from "./formula-references";
import { storedValue, type ReportCells } from "./report-cells";
import { traceFigure } from "./trace-figure";

/** A report workbook with what is needed to understand it. */
export interface TracedReport extends Known {
  readonly cells: ReportCells;
}

/**
 * Walks a cell of the report down its formulas to the values of the submissions that it rests on. Null when the
 * cell computes nothing.
 */
export function traceCell(report: TracedReport, place: CellRef): Chain | null {
  const content = report.cells.at(place);
  if (content?.formula === undefined) return null;
  const walk: Walk = { report, seen: new Set(), figures: [], counted: [], entries: [], given: [] };
  follow(walk, place);
  return {
    cell: cellAddress({ ...place, sheet: report.cells.sheetNamed(place.sheet) ?? place.sheet }),
    value: storedValue(content),
    formula: content.formula,
    figures: merged(walk.figures),
    counted: walk.counted,
    entries: walk.entries,
    given: walk.given,
  };
}

interface Walk {
  readonly report: TracedReport;
  readonly seen: Set<string>;
  readonly figures: TracedFigure[];
  readonly counted: CountedRows[];
  readonly entries: LedgerEntry[];
  readonly given: GivenCell[];
}

/** More cells of a range than this are not followed one by one: they are lists, not parts of a figure. */
const longestRange = 400;

function follow(walk: Walk, place: CellRef): void {
  const address = cellAddress(place);
  if (walk.seen.has(address)) return;
  walk.seen.add(address);
  const content = walk.report.cells.at(place);
  const value = storedValue(content);
  if (content?.formula === undefined) {
    if (value !== null) walk.given.push({ cell: address, value });
    return;
  }
  const references = referencesIn(content.formula).map((each): Placed => ({
    ...each,
    sheet: each.sheet ?? place.sheet,
  }));
  const isData = ({ sheet }: Placed): boolean => sheetKey(sheet) === sheetKey(sheetNames.data);
  overData(walk, references.filter(isData), content.formula.includes("/"));
  for (const each of references.filter((one) => !isData(one))) overReport(walk, each, references);
}

/** A reference with its sheet, said or not. */
type Placed = Reference & { readonly sheet: string };

/** The end of the walk: values of the submissions, or what the ledger says of a unit. */
function overData(walk: Walk, references: readonly Placed[], divides: boolean): void {
  if (references.length === 0) return;
  const figure = figureOfFormula({ references, divides }, walk.report);
  if (figure !== null) {
    walk.figures.push(traceFigure(figure, walk.report.data));
    return;
  }
  for (const { area, isRange } of references) {
    const unit = walk.report.data.units.find(({ row }) => row === area.top);
    const key = walk.report.data.keyOf(area.left);
    if (isRange || unit === undefined || key === null) continue;
    walk.entries.push({ unit: unit.code, key, value: unit.textOf(key), file: unit.file });
  }
}

function overReport(walk: Walk, reference: Placed, all: readonly Placed[]): void {
  const { sheet, area, taker, isRange } = reference;
  if (taker === "COUNTIF" || taker === "EXACT") {
    const wanted = isRange ? criterionOf(walk, reference, all) : null;
    if (wanted !== null) walk.counted.push(countedRows(walk, reference, wanted));
    return;
  }
  if (taker === "SUMIF") {
    noRows(walk, reference, all);
    summedRows(walk, reference, all).forEach((place) => {
      follow(walk, place);
    });
    return;
  }
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > longestRange) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      follow(walk, { sheet, row, column });
    }
  }
}

/** What the rows of a range must say: a text of the formula, or the cell that stands with it in the call. */
function criterionOf({ report }: Walk, range: Placed, all: readonly Placed[]): string | null {
  if (range.text !== null) return range.text;
  const cell = all.find((each) => !each.isRange && each.call === range.call);
  if (cell === undefined) return null;
  const { top, left } = cell.area;
  return textOf(report.cells.at({ sheet: cell.sheet, row: top, column: left }));
}

/** The cells of the range that say the same as the criterion, each with its row; EXACT alone minds capitals. */
function countedRows({ report }: Walk, range: Placed, criterion: string): CountedRows {
  const rows = cellsSaying(report, range, criterion).map(({ row, column }) => ({
    cell: cellName(row, column),
    texts: [...report.cells.rowOf(range.sheet, row).values()].map(textOf),
  }));
  return { sheet: report.cells.sheetNamed(range.sheet) ?? range.sheet, criterion, rows };
}

function cellsSaying(
  { cells }: TracedReport,
  { sheet, area, taker }: Placed,
  criterion: string,
): readonly Pick<CellRef, "row" | "column">[] {
  const key = (text: string): string => (taker === "EXACT" ? text : text.toLowerCase());
  const found: Pick<CellRef, "row" | "column">[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const inRow = cells.rowOf(sheet, row);
    for (let column = area.left; column <= area.right; column += 1) {
      if (key(textOf(inRow.get(column))) === key(criterion)) found.push({ row, column });
    }
  }
  return found;
}

/** The cells that SUMIF adds up: those of its last range in the rows where its first says the criterion. */
function summedRows(walk: Walk, summed: Placed, all: readonly Placed[]): readonly CellRef[] {
  const tested = all.find((each) => each.call === summed.call && each.isRange);
  if (tested === undefined || tested === summed) return [];
  const criterion = criterionOf(walk, tested, all);
  if (criterion === null) return [];
  return cellsSaying(walk.report, tested, criterion).map(({ row }) => ({
    sheet: summed.sheet,
    row: summed.area.top + row - tested.area.top,
    column: summed.area.left,
  }));
}

/** A sum over nobody rests on nobody: that no row says the criterion. */
function noRows(walk: Walk, tested: Placed, all: readonly Placed[]): void {
  if (all.find((each) => each.call === tested.call && each.isRange) !== tested) return;
  const criterion = criterionOf(walk, tested, all);
  if (criterion === null) return;
  const counted = countedRows(walk, tested, criterion);
  if (counted.rows.length === 0) walk.counted.push(counted);
}

const textOf = (content: CellContent | undefined): string => String(storedValue(content) ?? "");

/** Cells that take both sides of one figure, one after the other, take it as one. */
function merged(figures: readonly TracedFigure[]): readonly TracedFigure[] {
  const byName = new Map<string, TracedFigure>();
  for (const figure of figures) {
    const sums = [figure.numerator, figure.denominator, figure.unitsCounted, figure.leftOut.length];
    const key = JSON.stringify([figure.indicator, figure.targets, figure.unit, sums]);
    const before = byName.get(key);
    const parts = [...new Set([...(before?.parts ?? []), ...figure.parts])];
    byName.set(key, { ...figure, parts });
  }
  return [...byName.values()];
}
