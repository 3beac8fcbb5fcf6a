import type { CellContent, Grid, GridRow } from "#core/cell";
import type { CellModel, SheetModel } from "#core/sheet/sheet-model";
import type { Issue } from "#core/issue";
import type { Organisation, Registry } from "#core/registry/organisation";
import { readRegistry } from "#core/registry/read/read-registry";

/** What a test writes for a cell: text, a number, a ready content, or null for a blank. */
export type Written = string | number | CellContent | null;

export const headings = [
  "Mã",
  "Tên",
  "Mã cấp trên",
  "Cấp",
  "Loại hình",
  "LLVT",
  "TCCSĐ",
  "Nộp báo cáo",
  "Từ ngày",
  "Đến ngày",
  "Kế thừa từ",
  "Chỉ tiêu kết nạp",
] as const;

const contentOf = (written: string | number | CellContent): CellContent => {
  if (typeof written === "string") return { kind: "text", value: written };
  return typeof written === "number" ? { kind: "number", value: written } : written;
};

const rowOf = (row: number, cells: readonly Written[]): GridRow => ({
  row,
  cells: cells.flatMap((cell, column) =>
    cell === null ? [] : [{ column, content: contentOf(cell) }],
  ),
});

/** A grid of rows from row 1 on; rows without cells are absent, as a reader gives them. */
export const gridOf = (rows: readonly (readonly Written[])[]): Grid => ({
  sheet: "Sổ đơn vị",
  visibility: "visible",
  rows: rows.map((cells, row) => rowOf(row, cells)).filter((row) => row.cells.length > 0),
});

export type Row = Partial<Record<(typeof headings)[number], Written>>;

/** A registry sheet: the heading row, then these rows, in the columns of `headings`. */
export const registryGrid = (rows: readonly Row[]): Grid =>
  gridOf([headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))]);

export const province: Row = { Mã: "38", Tên: "Đảng bộ tỉnh", Cấp: "tỉnh" };
export const commune: Row = {
  Mã: "38.168",
  Tên: "Đảng bộ xã Tân Trào",
  "Mã cấp trên": "38",
  Cấp: "cơ sở",
  "Loại hình": "1",
  TCCSĐ: "x",
  "Nộp báo cáo": "x",
};

export const second: Row = { ...commune, Mã: "38.169", Tên: "Đảng bộ phường Mỹ Lâm" };

export function accepted(grid: Grid): Registry {
  const read = readRegistry(grid);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export function refused(grid: Grid): readonly Issue[] {
  const read = readRegistry(grid);
  if (read.ok) throw new Error("the registry was accepted");
  return read.error;
}

/** Code and cell of each complaint. */
export const complaintsOf = (grid: Grid): readonly (readonly [string, string | null])[] =>
  refused(grid).map((complaint) => [complaint.code, complaint.at.cell]);

/** An organisation of which only the place in the tree matters. */
export const organisation = (
  code: string,
  parent: string | null,
  rest: Partial<Organisation> = {},
): Organisation => ({
  code,
  name: `Chi bộ ${code}`,
  parent,
  level: parent === null ? "province" : "grassroots",
  type: null,
  armedForces: false,
  grassroots: false,
  reports: true,
  from: null,
  to: null,
  predecessors: [],
  admissionQuota: null,
  row: 0,
  ...rest,
});

/** A written sheet as a reader would find it: values with their kinds, blanks absent. */
export const gridOfModel = (model: SheetModel): Grid => {
  const found = (cell: CellModel): Written => {
    const value = cell?.value ?? null;
    if (typeof value === "boolean") return { kind: "boolean", value };
    const isDate = cell?.style === "date" && typeof value === "number";
    return isDate ? { kind: "date", serial: value } : value;
  };
  return { ...gridOf(model.rows.map((row) => row.cells.map(found))), sheet: model.name };
};
