import type { Catalogue } from "#core/catalogue/catalogue";
import { cellName, columnLetters } from "#core/cell";
import { columnRange, countText, type Computation } from "#core/sheet/formula";
import {
  plainSheet,
  type CellModel,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import { sheetNames } from "#core/words/names";
import { earlierWords as said } from "#core/words/form/earlier-words";
import { signs } from "#core/words/form/remarks";
import type { RemarkWords } from "./form-checks";
import type { FormInput } from "./form-input";
import { formResults, indicatorCells, type FormResult } from "./form-indicators";
import { remarksOf, type Remarks } from "./form-items";
import { formColumns, rowsOf, type FormRows } from "./form-rows";

/** Where forms up to version 3 had their headings, the line above them, and their remarks. */
const earlier = { heading: 7, summary: 6, check: 5 } as const;

/**
 * What was computed in a form up to version 3, whose rows had no labels and whose remarks stood before the notes: by it the
 * formulas of forms that were handed out then are put back. Nothing but its formulas is described.
 */
export function earlierForm(input: FormInput): SheetModel {
  const rows = rowsOf(input, earlier.heading);
  // What was missing was named by what the indicator counts.
  const results = formResults(input, rows).map((result) => ({
    ...result,
    unitOfNeed: result.indicator.counted,
  }));
  const cellIn =
    (column: number) =>
    (code: string): string =>
      cellName(rows.items.get(code) ?? 0, column);
  const cells = { now: cellIn(formColumns.value), before: cellIn(formColumns.previous) };
  const say = wordsWithNames(input.catalogue);
  const remarks = remarksOf(input, results, { cellOf: cells.now, say });
  const laidOut = new Map<number, readonly CellModel[]>([
    [earlier.summary, [{ ...summary(input, rows, { results, remarks }), style: "label" }]],
    ...[...rows.items].map(([code, row]) => [row, remarkCells(remarks.get(code))] as const),
    ...results.map((result) => [result.row, indicatorCells(input, result, cells)] as const),
  ]);
  const described = Array.from({ length: rows.last + 1 }, (_, row): RowModel => ({
    cells: (laidOut.get(row) ?? []).map(asWrittenThen),
  }));
  return { ...plainSheet, name: sheetNames.form, rows: described };
}

/** Blank and text were made numbers by `N` then; today's form adds up the one cell, which every program computes alike. */
function asWrittenThen(cell: CellModel): CellModel {
  if (cell?.formula === undefined) return cell;
  return { ...cell, formula: cell.formula.replaceAll(/\bSUM\((\$?[A-Z]+\$?\d+)\)/gu, "N($1)") };
}

const remarkCells = (remark: Computation | undefined): readonly CellModel[] =>
  Array.from({ length: earlier.check + 1 }, (_, column): CellModel =>
    column === earlier.check && remark !== undefined ? { ...remark, style: "remark" } : null,
  );

const wordsWithNames = ({ items }: Catalogue): RemarkWords => ({
  impossible: (cell) => [{ when: `OR(${cell}<0,${cell}<>INT(${cell}))`, says: said.notWhole }],
  notAWord: (cell, words) =>
    `IF(ISTEXT(${cell}),AND(${words.map((word) => `${cell}<>"${word}"`).join(",")}),FALSE)`,
  part: ({ whole }) => said.part(items.find(({ code }) => code === whole)?.name ?? whole),
  balance: () => said.open,
});

function summary(
  input: FormInput,
  rows: FormRows,
  { results, remarks }: { readonly results: readonly FormResult[]; readonly remarks: Remarks },
): Computation {
  const items = [...rows.items.values()];
  const [first, last] = [Math.min(...items), Math.max(...items)];
  const range = (column: number, from: number, to: number): string =>
    columnRange(columnLetters(column), from, to);
  const values = range(formColumns.value, first, last);
  const checked = range(earlier.check, first, last);
  const needs = range(formColumns.need, rows.indicatorHeading + 1, rows.last);
  const total = String(items.length);
  const filled = [...rows.items.keys()].filter((code) => input.facts.has(code)).length;
  const wrong = [...remarks.values()].filter(({ value }) =>
    String(value).startsWith(signs.wrong),
  ).length;
  const short = results.filter(
    ({ evaluation, waits }) => !waits && (evaluation?.need ?? 0) > 0,
  ).length;
  return {
    formula: `"${said.filled}"&COUNTA(${values})&"/${total}${said.rows}"&COUNTIF(${checked},"${signs.wrong}*")&"${said.wrong}"&COUNTIF(${needs},">0")&"${said.short}"`,
    value: `${said.filled}${countText(filled)}/${total}${said.rows}${countText(wrong)}${said.wrong}${countText(short)}${said.short}`,
  };
}
