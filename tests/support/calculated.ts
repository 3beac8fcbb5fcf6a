import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { cellName, type CellContent } from "#core/cell";
import type { CellValue, SheetModel } from "#core/sheet/sheet-model";
import { allSavedByLibreOffice } from "./libreoffice";
import { formulasOf } from "./sheets";

/** Computed cells of sheets held against what LibreOffice calculates. */
export interface Calculation {
  readonly compared: number;
  readonly differences: readonly string[];
}

/** Writes the sheets, lets LibreOffice calculate them anew, and compares every computed cell of every sheet. */
export async function calculation(sheets: readonly SheetModel[]): Promise<Calculation> {
  const [compared = noCells] = await calculations([sheets]);
  return compared;
}

export const noCells: Calculation = { compared: 0, differences: [] };

/** The same for many workbooks in one start of LibreOffice, in their order. */
export async function calculations(
  workbooks: readonly (readonly SheetModel[])[],
): Promise<readonly Calculation[]> {
  const written: Uint8Array[] = [];
  for (const sheets of workbooks) written.push(await writeWorkbook({ sheets, properties }));
  const saved = allSavedByLibreOffice(written);
  return workbooks.map((sheets, at) => comparison(sheets, cellsOf(sheets, saved[at])));
}

const properties = {
  title: "Sổ chỉ tiêu",
  creator: "Sổ chỉ tiêu",
  modified: "2022-12-31T00:00:00Z",
  lastModifiedBy: "Sổ chỉ tiêu",
};

type Cells = ReadonlyMap<string, CellContent>;

function comparison(sheets: readonly SheetModel[], saved: Cells): Calculation {
  let compared = 0;
  const differences = sheets.flatMap((sheet) =>
    formulasOf(sheet).flatMap(([name, { value, formula = "" }]) => {
      compared += 1;
      const result = saved.get(`${sheet.name}!${name}`);
      if (isSame(value, result)) return [];
      const [stored, now] = [JSON.stringify(value), JSON.stringify(result ?? null)];
      return [`${sheet.name}!${name}: ${stored} stored, ${now} calculated by ${formula}`];
    }),
  );
  return { compared, differences };
}

function cellsOf(sheets: readonly SheetModel[], bytes: Uint8Array | undefined): Cells {
  const opened = openXlsx(bytes ?? new Uint8Array());
  if (!opened.ok) throw new Error(`unreadable: ${opened.error}`);
  const cells = new Map<string, CellContent>();
  for (const { name } of sheets) {
    const grid = opened.value.readGrid(name);
    if (!grid.ok) throw new Error(`${name}: ${grid.error}`);
    for (const { row, cells: inRow } of grid.value.rows) {
      for (const { column, content } of inRow) {
        cells.set(`${name}!${cellName(row, column)}`, content);
      }
    }
  }
  return cells;
}

/** Text exactly, numbers within the last digits of a double; an empty text reads as no cell. */
function isSame(stored: CellValue, result: CellContent | undefined): boolean {
  if (stored === "") return result === undefined || (result.kind === "text" && result.value === "");
  if (typeof stored === "number" && result?.kind === "date") return result.serial === stored;
  if (typeof stored === "number") {
    return result?.kind === "number" && Math.abs(stored - result.value) <= 1e-12 * Math.abs(stored);
  }
  return result?.kind === "text" && result.value === stored;
}
