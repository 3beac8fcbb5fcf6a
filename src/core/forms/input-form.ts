import type { Item } from "#core/catalogue/item";
import { partsOfWholes } from "#core/catalogue/relations";
import { cellName } from "#core/cell";
import {
  plainSheet,
  type CellModel,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import { conditionalLooks, formPrint, formValidations } from "./form-behaviour";
import type { FormInput } from "./form-input";
import { headRows } from "./form-head";
import { indicatorCells, formResults, type FormResult } from "./form-indicators";
import { indicatorHeadings } from "#core/words/form/form-words";
import { remarkOfPart } from "#core/words/form/remarks";
import { itemCells, nameIn, remarksOf } from "./form-items";
import { metaSheet } from "./form-meta";
import { formColumns, rowsOf, type FormRows } from "./form-rows";
import { sheetNames } from "#core/words/names";

const widths = [11, 43, 14, 10, 12, 34, 20, 2, 9, 9, 9, 9, 9, 9];

/**
 * The form of one organisation: a sheet to fill and the hidden sheet that says what it is. Its indicators and
 * checks are live formulas, so that shortfalls show while the clerk types, with or without the add-in.
 */
export function layOutForm(input: FormInput): readonly SheetModel[] {
  const rows = rowsOf(input);
  const results = formResults(input, rows);
  const sheet: SheetModel = {
    ...plainSheet,
    name: sheetNames.form,
    columns: widths.map((width, column) =>
      column > formColumns.note ? { width, hidden: true } : { width },
    ),
    rows: layOutRows(input, rows, results),
    merges: mergesOf(rows),
    freeze: { rows: 8, columns: 2 },
    validations: formValidations(input, rows),
    conditionalFormats: conditionalLooks(rows),
    protected: true,
    print: formPrint(rows),
  };
  return [sheet, metaSheet(input, sheet, rows)];
}

function layOutRows(
  input: FormInput,
  rows: FormRows,
  results: readonly FormResult[],
): readonly RowModel[] {
  const cellIn =
    (column: number) =>
    (code: string): string =>
      cellName(rows.items.get(code) ?? 0, column);
  const cells = { now: cellIn(formColumns.value), before: cellIn(formColumns.previous) };
  const remarks = remarksOf(input, results, cells.now);
  const laidOut: RowModel[] = [...headRows(input, rows, { results, remarks })];
  for (const { group } of rows.groups) {
    laidOut.push({ cells: band(group.name), height: 18 });
    for (const item of group.items) {
      laidOut.push({
        cells: itemCells(input, item, remarks),
        height: heightFor(item, input),
      });
    }
  }
  laidOut.push({ cells: [] }, { cells: indicatorHeads, height: 34 });
  for (const result of results) {
    const longest = result.target === null ? "" : result.indicator.counted;
    const lines = Math.max(
      Math.ceil(result.indicator.name.length / 42),
      Math.ceil((longest.length + 34) / 33),
    );
    laidOut.push({ cells: indicatorCells(input, result, cells), height: 6 + 14 * lines });
  }
  return laidOut;
}

/** One line of text, or two where the name or the longest remark that may appear does not fit. */
function heightFor({ code, name }: Item, { catalogue }: FormInput): number {
  const remarks = partsOfWholes
    .filter(({ part }) => part === code)
    .map(({ whole }) => remarkOfPart(nameIn(catalogue, whole)).length);
  return name.length > 48 || Math.max(0, ...remarks) > 46 ? 31 : 18;
}

const band = (name: string): readonly CellModel[] => [
  { value: name, style: "group" },
  ...Array.from({ length: formColumns.note }, () => ({ value: null, style: "group" }) as const),
];

const indicatorHeads: readonly CellModel[] = indicatorHeadings.map((value) => ({
  value,
  style: "columnHead",
}));

/** Group names run over the whole width. */
function mergesOf(rows: FormRows): SheetModel["merges"] {
  const last = formColumns.note;
  const head = [0, 1, 5, 6].map((row) => ({ top: row, left: 0, bottom: row, right: last }));
  const bands = rows.groups.map(({ row }) => ({ top: row, left: 0, bottom: row, right: last }));
  return [...head, ...bands];
}
