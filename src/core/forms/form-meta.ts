import { checksumList } from "#core/sheet/checksum-list";
import { plainSheet, type RowModel, type SheetModel } from "#core/sheet/sheet-model";
import { respelt } from "./changed-formulas";
import type { FormRows } from "./form-rows";
import type { FormInput } from "./form-input";
import { formVersion, metaKeys, sheetNames, templates } from "#core/words/names";

/** The hidden sheet: what the workbook is, and checksums of its formulas, one per cell. */
export function metaSheet(input: FormInput, form: SheetModel, rows: FormRows): SheetModel {
  return metaOf([
    [metaKeys.template, templates.form],
    [metaKeys.version, String(formVersion)],
    [metaKeys.unit, input.unit.code],
    [metaKeys.name, input.unit.name],
    [metaKeys.year, String(input.year)],
    [metaKeys.plan, input.plan.id],
    ...(input.plan.period === undefined ? [] : [[metaKeys.period, input.plan.period] as const]),
    [metaKeys.formulas, checksumList(form, respelt)],
    ["rows", String(rows.items.size)],
  ]);
}

/** A hidden sheet of keys and values. */
export function metaOf(pairs: readonly (readonly [string, string])[]): SheetModel {
  const rows = pairs.map(([key, value]): RowModel => ({
    cells: [
      { value: key, style: "meta" },
      { value, style: "meta" },
    ],
  }));
  return {
    ...plainSheet,
    name: sheetNames.meta,
    visibility: "hidden",
    columns: [{ width: 16 }, { width: 60 }],
    rows,
  };
}
