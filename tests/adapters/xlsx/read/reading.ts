import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CellContent, cellName, type Grid } from "#core/cell";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import type { Inflate } from "#adapters/xlsx/read/zip/inflate";
import { craftWorkbook, type CraftedParts } from "./crafted-workbook";

const fixtures = join(__dirname, "fixtures");

type Folder = "edge" | "bad" | "real" | "forms" | "exceljs";

/** The bytes of `fixtures/edge/dates.xlsx` for `("edge", "dates")`. */
export const fixture = (folder: Folder, name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(fixtures, folder, `${name}.xlsx`)));

export const fixtureNames = (folder: Folder): string[] =>
  readdirSync(join(fixtures, folder))
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => file.slice(0, -".xlsx".length));

/** What another program wrote or read; bench/other-programs.mjs writes it down. */
export interface OtherProgram {
  readonly program: string;
  readonly version: string;
}

export const fixtureData = (name: string): unknown =>
  JSON.parse(readFileSync(join(fixtures, `${name}.json`), "utf8"));

/** Every sheet by name: its grid, or why it was refused. When nothing opens, the reason alone. */
export type WholeReading = string | Map<string, Grid | string>;

export function readAll(bytes: Uint8Array, inflate?: Inflate): WholeReading {
  const opened = openXlsx(bytes, inflate);
  if (!opened.ok) return opened.error;
  return new Map(
    opened.value.sheets.map(({ name }) => {
      const grid = opened.value.readGrid(name);
      return [name, grid.ok ? grid.value : grid.error];
    }),
  );
}

/** The first reason met when the file is opened and all its sheets are read; null when all went well. */
export function refusal(bytes: Uint8Array, inflate?: Inflate): string | null {
  const read = readAll(bytes, inflate);
  if (typeof read === "string") return read;
  return [...read.values()].find((grid) => typeof grid === "string") ?? null;
}

export type Cells = Record<string, CellContent>;

export const cellsOf = (grid: Grid): Cells =>
  Object.fromEntries(
    grid.rows.flatMap(({ row, cells }) =>
      cells.map(({ column, content }) => [cellName(row, column), content] as const),
    ),
  );

/** The cells of one sheet; a refusal fails the test. */
export function sheetCells(bytes: Uint8Array, sheet: string, inflate?: Inflate): Cells {
  const opened = openXlsx(bytes, inflate);
  if (!opened.ok) throw new Error(`refused: ${opened.error}`);
  const grid = opened.value.readGrid(sheet);
  if (!grid.ok) throw new Error(`refused: ${grid.error}`);
  return cellsOf(grid.value);
}

/** The cells of a crafted workbook's sheet. */
export const craftedCells = (parts: CraftedParts): Cells => sheetCells(craftWorkbook(parts), "S1");

/** Why a crafted workbook is refused. */
export const craftedRefusal = (parts: CraftedParts): string | null => refusal(craftWorkbook(parts));
