import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";
import { pointsPerColumnUnit } from "#core/sheet/text-lines";
import type { StyleName } from "#core/sheet/looks/styles";
import type { Area } from "#core/sheet/area";
import { leftOutOfForm, paperWords } from "#core/words/form/form-words";
import type { FormInput } from "./form-input";
import { spread } from "./form-head";
import { formColumns, headingRow, printedWidth, rowsInView, type FormRows } from "./form-rows";

/** Empty rows in which is signed. */
const rowsToSign = 3;

/** Below the indicators: what the unit has no rows for, and where the form is signed. */
export function footRows(input: FormInput): readonly RowModel[] {
  const leftOut = input.leftOut ?? [];
  const told = leftOut.length === 0 ? [] : [spread(leftOutOfForm(leftOut), "note")];
  return [
    { height: 12, cells: [] },
    ...told,
    pair(paperWords.preparedBy, paperWords.onBehalf, "signer"),
    pair(paperWords.signed, paperWords.sealed, "signing"),
    ...Array.from({ length: rowsToSign }, (): RowModel => ({ height: 20, cells: [] })),
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

const pointsPerMillimetre = 72 / 25.4;

/** A4 between the margins, in points of the form before it is made to fit the width. */
function pageHeight({ margins: { top, bottom, left, right } }: SheetModel["print"]): number {
  const width = (210 - left - right) * pointsPerMillimetre;
  const scale = Math.min(1, width / (printedWidth * pointsPerColumnUnit));
  return ((297 - top - bottom) * pointsPerMillimetre) / scale;
}

/** So many rows above go with the place where is signed: nobody signs an empty page. */
const rowsSignedUnder = 2;

/** The rows of a form, with a page break where its end would stand alone on a page or be torn. */
export function withEndTogether(
  rows: readonly RowModel[],
  last: number,
  print: SheetModel["print"],
): readonly RowModel[] {
  const height = pageHeight(print);
  const heightOf = (row: number): number => rows[row]?.height ?? 0;
  const start = last + 1 - rowsSignedUnder;
  let used = 0;
  for (let row = rowsInView; row < start; row += 1) {
    const own = heightOf(row);
    used = used + own > height ? heightOf(headingRow) + own : used + own;
  }
  const needed = rows.slice(start).reduce((sum, row) => sum + (row.height ?? 0), 0);
  if (used + needed <= height) return rows;
  return rows.map((row, at) => (at === start ? { ...row, pageBreakBefore: true } : row));
}
