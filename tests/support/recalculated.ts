import { openXlsx, type XlsxContent } from "#adapters/xlsx/read/open-xlsx";
import { cellAddress, type CellContent, type Grid } from "#core/cell";
import { allSavedByLibreOffice, savedByLibreOffice, type ProfileLocale } from "./libreoffice";

/** Formula cells of a workbook held against what LibreOffice calculates from them. */
export interface Recalculation {
  readonly compared: number;
  /** `'Phụ lục 1'!E7: 12 stored, 13 calculated`, the first hundred. */
  readonly differences: readonly string[];
}

/** Opens the bytes as a workbook; a test that cannot is a failed test. */
export function opened(bytes: Uint8Array): XlsxContent {
  const workbook = openXlsx(bytes);
  if (!workbook.ok) throw new Error(`unreadable: ${workbook.error}`);
  return workbook.value;
}

export function gridOfSheet(workbook: XlsxContent, sheet: string): Grid {
  const grid = workbook.readGrid(sheet);
  if (!grid.ok) throw new Error(`${sheet}: ${grid.error}`);
  return grid.value;
}

/** Lets LibreOffice calculate the workbook anew and compares every formula cell with its stored value. */
export const recalculation = (bytes: Uint8Array, locale?: ProfileLocale): Recalculation =>
  comparison(bytes, savedByLibreOffice(bytes, locale));

/** The same for many workbooks in one start of LibreOffice, in their order. */
export const recalculations = (
  workbooks: readonly Uint8Array[],
  locale?: ProfileLocale,
): readonly Recalculation[] =>
  allSavedByLibreOffice(workbooks, locale).map((saved, at) =>
    comparison(workbooks[at] ?? new Uint8Array(), saved),
  );

/** Every cell of a workbook against the same workbook as a program saved it. */
export function comparison(bytes: Uint8Array, saved: Uint8Array): Recalculation {
  const [stored, calculated] = [opened(bytes), opened(saved)];
  const differences: string[] = [];
  let compared = 0;
  for (const { name } of stored.sheets) {
    const before = cellsOf(gridOfSheet(stored, name));
    const after = cellsOf(gridOfSheet(calculated, name));
    for (const place of new Set([...before.keys(), ...after.keys()])) {
      const [content, result] = [before.get(place), after.get(place)];
      if ((content ?? result)?.formula !== undefined) compared += 1;
      if (!same(content, result) && differences.length < 100) {
        differences.push(`${place}: ${shown(content)} stored, ${shown(result)} calculated`);
      }
    }
  }
  return { compared, differences };
}

function cellsOf(grid: Grid): ReadonlyMap<string, CellContent> {
  const cells = new Map<string, CellContent>();
  for (const { row, cells: inRow } of grid.rows) {
    for (const { column, content } of inRow) {
      cells.set(cellAddress({ sheet: grid.sheet, row, column }), content);
    }
  }
  return cells;
}

const shown = (content: CellContent | undefined): string =>
  content === undefined ? "nothing" : JSON.stringify(content);

/** An empty text and an empty cell are the same result; numbers agree within the last digits of a double. */
function same(stored: CellContent | undefined, result: CellContent | undefined): boolean {
  if (stored === undefined) return result === undefined;
  if (stored.kind === "text") return stored.value === (result?.kind === "text" ? result.value : "");
  if (stored.kind === "number") {
    if (result?.kind !== "number") return false;
    return Math.abs(stored.value - result.value) <= 1e-12 * Math.max(1, Math.abs(stored.value));
  }
  return JSON.stringify({ ...stored, formula: "" }) === JSON.stringify({ ...result, formula: "" });
}
