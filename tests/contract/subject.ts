import type { SheetListing, Workbook, WorkbookFailure } from "#app/ports";
import type { CellContent, GridRow } from "#core/cell";
import type { Result } from "#core/result";
import { plainSheet, type CellModel, type SheetModel } from "#core/sheet/sheet-model";

/** What not every kind of workbook can do; a promise that needs it is not asked of the others. */
export interface Supports {
  /** A formula may stand without a stored value. The live workbook always computes one. */
  readonly formulaWithoutValue: boolean;
  /** Joined cells are told. Excel tells them from ExcelApi 1.13 on only. */
  readonly merges: boolean;
  /** The properties given at the start come back as facts. */
  readonly facts: boolean;
  /** Nobody else makes sheets in the workbook meanwhile. */
  readonly alone: boolean;
}

/** An adapter under the contract. */
export interface Subject {
  readonly name: string;
  readonly supports: Supports;
  /** A workbook without sheets of ours, saved last at `lastSave` by `lastSaver`. */
  readonly create: () => Promise<Workbook>;
}

export const lastSave = "2026-12-20T00:00:00Z";
export const lastSaver = "Nguyễn Văn Ánh";

/** One thing that every workbook promises. */
export interface WorkbookPromise {
  readonly title: string;
  readonly needs?: keyof Supports;
  run(subject: Subject): Promise<void>;
}

/** A visible sheet with these rows of cells. */
export const sheetOf = (name: string, rows: readonly (readonly CellModel[])[]): SheetModel => ({
  ...plainSheet,
  name,
  rows: rows.map((cells) => ({ cells })),
});

/** A visible sheet that holds one text in A1. */
export const sheetSaying = (name: string, text: string): SheetModel =>
  sheetOf(name, [[{ value: text, style: "plain" }]]);

/** The value, or a failed test that names the refusal. */
export function granted<T>(result: Result<T, WorkbookFailure>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export async function write(workbook: Workbook, ...sheets: readonly SheetModel[]): Promise<void> {
  granted(await workbook.replaceSheets(sheets));
}

export async function rowsOf(workbook: Workbook, name: string): Promise<readonly GridRow[]> {
  const [grid] = granted(await workbook.readSheets([name]));
  return grid?.rows ?? [];
}

export async function listing(workbook: Workbook): Promise<readonly SheetListing[]> {
  return granted(await workbook.listSheets());
}

/** What stands in A1 of a sheet. */
export async function firstCell(workbook: Workbook, name: string): Promise<CellContent | null> {
  const [row] = await rowsOf(workbook, name);
  return row?.row === 0 && row.cells[0]?.column === 0 ? row.cells[0].content : null;
}
