import type { CellModel, RowModel } from "#core/sheet/sheet-model";
import type { StyleName } from "#core/sheet/looks/styles";
import type { Area } from "#core/sheet/area";
import { leftOutOfForm, paperWords } from "#core/words/form/form-words";
import type { FormInput } from "./form-input";
import { spread } from "./form-head";
import { formColumns, type FormRows } from "./form-rows";

/** Empty rows in which is signed. */
const rowsToSign = 4;

/** Below the indicators: what the unit has no rows for, and where the form is signed. */
export function footRows(input: FormInput): readonly RowModel[] {
  const leftOut = input.leftOut ?? [];
  const told = leftOut.length === 0 ? [] : [spread(leftOutOfForm(leftOut), "note")];
  return [
    { height: 12, cells: [] },
    ...told,
    pair(paperWords.preparedBy, paperWords.onBehalf, "signer"),
    pair(paperWords.signed, paperWords.sealed, "signing"),
    ...Array.from({ length: rowsToSign }, (): RowModel => ({ height: 18, cells: [] })),
    // Names are typed where they will be signed over.
    pair(null, null, "signerName"),
  ];
}

const pair = (left: string | null, right: string | null, style: StyleName): RowModel => ({
  height: 20,
  cells: Array.from({ length: formColumns.unit + 1 }, (_, column): CellModel => {
    if (column === 0) return { value: left, style };
    return column === formColumns.unit ? { value: right, style } : null;
  }),
});

/** Texts at the left run over labels and names, those at the right over the rest of what is printed. */
export function footMerges(input: FormInput, { last }: FormRows): readonly Area[] {
  return footRows(input).flatMap(({ cells }, at): readonly Area[] => {
    const row = last + 1 + at;
    if (cells.length === 0) return [];
    if (cells.length === 1) return [across(row, 0, formColumns.note)];
    return [across(row, 0, formColumns.name), across(row, formColumns.unit, formColumns.note)];
  });
}

export const across = (row: number, left: number, right: number): Area => ({
  top: row,
  left,
  bottom: row,
  right,
});
