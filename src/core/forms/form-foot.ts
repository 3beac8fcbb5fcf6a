import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";
import type { StyleName } from "#core/sheet/looks/styles";
import type { Area } from "#core/sheet/area";
import { leftOutOfForm, paperWords } from "#core/words/form/form-words";
import type { FormInput } from "./form-input";
import { spread } from "./form-head";
import { formColumns, headingRow, rowsInView, type FormRows } from "./form-rows";

/** Empty rows in which is signed. */
const rowsToSign = 3;

/** Below the indicators: what the unit has no rows for, and where the form is signed. */
export function footRows(input: FormInput): readonly RowModel[] {
  const leftOut = input.leftOut ?? [];
  const told = leftOut.length === 0 ? [] : [spread(leftOutOfForm(leftOut), "note")];
  return [
    { height: 8, cells: [] },
    ...told,
    pair(paperWords.preparedBy, paperWords.onBehalf, "signer"),
    pair(paperWords.signed, paperWords.sealed, "signing"),
    ...Array.from({ length: rowsToSign }, (): RowModel => ({ height: 20, cells: [] })),
    // Names are typed where they will be signed over.
    pair(null, null, "signerName"),
  ];
}

const pair = (left: string | null, right: string | null, style: StyleName): RowModel => ({
  height: 16,
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

/** Programs and printers differ by some hundredths in what fits below one another. */
const sure = 0.97;

/** A4 between the margins, in points of the form before it is scaled. */
const pageHeight = ({ margins: { top, bottom }, scale = 100 }: SheetModel["print"]): number =>
  ((297 - top - bottom) * pointsPerMillimetre * sure * 100) / scale;

/** So many rows above go with the place where is signed: nobody signs an empty page. */
const rowsSignedUnder = 2;

/**
 * The rows of a form with its page breaks: no name of a group ends a page, and where its end would stand alone on a page or be
 * torn, the results begin one, so that the last page has more than a signature, or the last of them, where they are too
 * many for a page.
 */
export function withPages(
  rows: readonly RowModel[],
  { last, indicatorHeading, groups }: Pick<FormRows, "last" | "indicatorHeading" | "groups">,
  print: SheetModel["print"],
): readonly RowModel[] {
  const page = pageHeight(print);
  const heightOf = (from: number, to = from + 1): number =>
    rows.slice(from, to).reduce((sum, { height }) => sum + (height ?? 0), 0);
  const again = heightOf(headingRow);
  const leads = new Set([...groups.map(({ row }) => row), indicatorHeading]);
  const end = last + 1 - rowsSignedUnder;
  const starts: number[] = [];
  let used = 0;
  for (let row = rowsInView; row < end; row += 1) {
    used += heightOf(row);
    if (used <= page) continue;
    const start = leads.has(row - 1) ? row - 1 : row;
    starts.push(start);
    used = again + heightOf(start, row + 1);
  }
  if (used + heightOf(end, rows.length) > page) {
    const fits = again + heightOf(indicatorHeading, rows.length) <= page;
    starts.push(fits ? indicatorHeading : end);
  }
  const begins = new Set(starts);
  return rows.map((row, at) => (begins.has(at) ? { ...row, pageBreakBefore: true } : row));
}
