import { ducPho } from "#core/catalogue/plans/duc-pho";
import { askingForAll } from "#core/catalogue/asked-items";
import type { Plan } from "#core/catalogue/plan";
import type { FormInput } from "#core/forms/form-input";
import { catalogueOfForm } from "#core/forms/form-catalogue";
import { layOutForm } from "#core/forms/input-form";
import { sheetNames } from "#core/words/names";
import { formColumns, rowsOf } from "#core/forms/form-rows";
import { cellName } from "#core/cell";
import type { SheetModel } from "#core/sheet/sheet-model";
import { wordsOf } from "#text/words";
import { askedOfEach } from "./asked-of-each";
import { catalogue } from "./built-in";
import { cellsOf, sheetNamed } from "./sheets";
import { unitWith } from "./units";

/** Đức Phổ with every row on its form, and all that a unit can meet by itself asked of each. */
const wholePlan: Plan = askingForAll(askedOfEach(ducPho), catalogue);

/** A blank form of a commune for Đức Phổ, every target asked of it, 2022, with the fields that a test names put over it. */
export function formInput(fields: Partial<FormInput> = {}): FormInput {
  const { unit = unitWith(), plan = wholePlan } = fields;
  return {
    unit,
    above: "Đảng bộ tỉnh Mẫu",
    plan,
    year: 2022,
    catalogue: catalogueOfForm(catalogue, askingForAll(plan, catalogue), unit),
    facts: new Map(),
    previous: null,
    words: wordsOf("vi"),
    ...fields,
  };
}

/** The sheet to fill. */
export const formSheet = (input: FormInput): SheetModel =>
  sheetNamed(layOutForm(input), sheetNames.form);

/** What the form shows in a column of an item's row. */
export function shownAt(
  input: FormInput,
  item: string,
  column: keyof typeof formColumns,
): string | number | boolean | null {
  const row = rowsOf(input).items.get(item);
  if (row === undefined) throw new Error(`no row for ${item}`);
  return cellsOf(formSheet(input)).get(cellName(row, formColumns[column]))?.value ?? null;
}

/** What the form shows in a column of an indicator's row. */
export function shownFor(
  input: FormInput,
  indicator: string,
  column: keyof typeof formColumns,
): string | number | boolean | null {
  const line = rowsOf(input).indicators.find((each) => each.indicator.id === indicator);
  if (line === undefined) throw new Error(`no row for ${indicator}`);
  return cellsOf(formSheet(input)).get(cellName(line.row, formColumns[column]))?.value ?? null;
}
