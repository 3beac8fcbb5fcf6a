import { repairWorkbook, type RepairedWorkbook } from "#adapters/xlsx/mark/repair-workbook";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { readSubmission } from "#app/reading/read-submission";
import { repairOfWorkbook, type RepairSetting } from "#app/forms/repair-form";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { planOf } from "#core/catalogue/plans/plans";
import { cellName, type CellContent } from "#core/cell";
import type { FormInput } from "#core/forms/form-input";
import { catalogueOfForm } from "#core/forms/form-catalogue";
import { layOutForm } from "#core/forms/input-form";
import { formColumns, rowsOf } from "#core/forms/form-rows";
import { sheetNames } from "#core/words/names";
import type { FormRepair, RepairRefusal } from "#core/provenance/repair-form";
import type { CellModel, SheetModel } from "#core/sheet/sheet-model";
import { languages } from "#text/language";
import { wordsOf } from "#text/words";
import { catalogue, knownItems } from "./built-in";
import { factsOf } from "./facts";
import { formInput } from "./forms";
import { gridOfSheet, opened } from "./recalculated";
import { unitWith } from "./units";

const setting: RepairSetting = {
  ...knownItems,
  words: languages.map(wordsOf),
  sourceOf: (id) => {
    const plan = planOf(id);
    return plan === undefined ? null : { plan, catalogue };
  },
};

const unit = unitWith({ code: "38.168.053", name: "Đảng bộ xã Tân Quang" });

export const input = formInput({
  plan: haGiang,
  year: 2026,
  unit,
  catalogue: catalogueOfForm(catalogue, haGiang, unit),
  facts: factsOf({ DV_TOTAL: 310, DV_STUDIED: 250, VH_TOTAL: 8, VH_MEMBER: 6 }),
  previous: factsOf({ DV_TOTAL: 300, DV_STUDIED: 290 }),
});

type Sheets = readonly [form: SheetModel, meta: SheetModel];
export const sheetsOf = (given: FormInput): Sheets => layOutForm(given) as unknown as Sheets;
export const [form, meta] = sheetsOf(input);

export const bytesOf = (sheets: readonly SheetModel[]): Promise<Uint8Array> =>
  writeWorkbook({
    sheets,
    properties: {
      title: "",
      creator: "",
      modified: "2022-12-20T00:00:00Z",
      lastModifiedBy: "",
    },
  });

export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
}

/** The form with other cells in some places. */
export const typedOver = (sheet: SheetModel, typed: readonly Typed[]): SheetModel => ({
  ...sheet,
  rows: sheet.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const own = typed.find((each) => each.row === at && each.column === column);
      return own === undefined ? cell : own.cell;
    }),
  })),
});

const indicatorRow = rowsOf(input).indicators.find(
  ({ indicator }) => indicator.numerator[0] === "DV_STUDIED",
)?.row;
if (indicatorRow === undefined) throw new Error("no indicator of members who studied");
export const row = indicatorRow;
export const nameOf = (column: keyof typeof formColumns, at = row): string =>
  cellName(at, formColumns[column]);

export function repairIn(bytes: Uint8Array, given = setting): FormRepair | RepairRefusal {
  const repair = repairOfWorkbook(opened(bytes), "nop/a.xlsx", given);
  return repair.ok ? repair.value : repair.error;
}

export function repaired(bytes: Uint8Array): RepairedWorkbook {
  const repair = repairIn(bytes);
  if (typeof repair === "string") throw new Error(repair);
  const copy = repairWorkbook(bytes, repair);
  if (!copy.ok) throw new Error(copy.error);
  return copy.value;
}

export function cellsOf(bytes: Uint8Array): ReadonlyMap<string, CellContent> {
  const grid = gridOfSheet(opened(bytes), sheetNames.form);
  return new Map(
    grid.rows.flatMap((each) =>
      each.cells.map(({ column, content }) => [cellName(each.row, column), content] as const),
    ),
  );
}

export const complaints = (bytes: Uint8Array): readonly string[] => {
  const file = { path: "nop/a.xlsx", sha256: "", bytes, modified: null };
  const reading = readSubmission(file, { open: openXlsx, ...knownItems });
  return reading.kind === "form" ? reading.issues.map(({ code }) => code) : [reading.kind];
};

/** Cells that differ between two workbooks. */
export function differing(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [before, after] = [cellsOf(one), cellsOf(other)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter(
    (name) => JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)),
  );
}
