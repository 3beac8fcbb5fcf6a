import type { Item } from "#core/catalogue/item";
import { cellName } from "#core/cell";
import {
  plainSheet,
  type CellModel,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import { linesOf, roomIn } from "#core/sheet/text-lines";
import { styles, type StyleName } from "#core/sheet/looks/styles";
import { remarkWords } from "./form-checks";
import { conditionalLooks, formPrint, formValidations } from "./form-behaviour";
import type { FormInput } from "./form-input";
import { across, footMerges, footRows, withPages } from "./form-foot";
import { furtherLine, headRows, lineHeight, requiredItems } from "./form-head";
import { indicatorCells, formResults, type FormResult } from "./form-indicators";
import { indicatorHeadings } from "#core/words/form/form-words";
import { needLead } from "#core/words/form/remarks";
import { itemCells, remarksOf, styleOfName, type Remarks } from "./form-items";
import { metaSheet } from "./form-meta";
import {
  formColumns,
  headingRow,
  indicatorColumns,
  rowsInView,
  rowsOf,
  widthsOfForm,
  type FormRows,
} from "./form-rows";
import { sheetNames } from "#core/words/names";

/**
 * The form of one organisation: a sheet to fill and the hidden sheet that says what it is. Its indicators and
 * checks are live formulas, so that shortfalls show while the clerk types, with or without the add-in.
 */
export function layOutForm(input: FormInput): readonly SheetModel[] {
  const rows = rowsOf(input);
  const results = formResults(input, rows);
  const drawn = layOutRows(input, rows, results);
  const print = formPrint(drawn.length - 1);
  const sheet: SheetModel = {
    ...plainSheet,
    name: sheetNames.form,
    columns: widthsOfForm.map((width, column) =>
      column > formColumns.check ? { width, hidden: true } : { width },
    ),
    rows: withPages(drawn, rows, print),
    merges: mergesOf(input, rows),
    freeze: { rows: rowsInView, columns: 2 },
    start: startOf(input, rows),
    validations: formValidations(input, rows),
    conditionalFormats: conditionalLooks(rows),
    protected: true,
    print,
  };
  return [sheet, metaSheet(input, sheet, rows)];
}

/** In the first cell that is to be filled and is not yet; the head of the printed form stands above what is seen. */
function startOf(
  { catalogue, facts }: FormInput,
  { items }: FormRows,
): NonNullable<SheetModel["start"]> {
  const first = catalogue.items.find(({ code }) => !facts.has(code)) ?? catalogue.items[0];
  const row = items.get(first?.code ?? "") ?? headingRow + 2;
  return { row, column: formColumns.value, top: headingRow + 1 };
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
  const { labels } = rows;
  const say = remarkWords((code) => labels.get(code) ?? "");
  const remarks = remarksOf(input, results, { cellOf: cells.now, say });
  const required = new Set(requiredItems(input).map(({ code }) => code));
  const laidOut: RowModel[] = [...headRows(input, rows, { results, remarks })];
  for (const { group } of rows.groups) {
    laidOut.push({ cells: band(group.name), height: lineHeight });
    for (const item of group.items) {
      laidOut.push({
        cells: itemCells(input, item, { remarks, labels, required }),
        height: heightOfItem(item, labels.get(item.code) ?? "", remarks),
      });
    }
  }
  laidOut.push({ cells: [], height: 8 }, { cells: indicatorHeads, height: lineHeight });
  for (const result of results) {
    const drawn = indicatorCells(input, result, cells);
    laidOut.push({ cells: drawn, height: heightOfIndicator(input, result, drawn) });
  }
  return [...laidOut, ...footRows(input)];
}

/** Points of a row that is one line high, or as many as its highest text needs. */
const heightOf = (texts: readonly (readonly [text: string, style: StyleName, width: number])[]) => {
  const lines = texts.map(([text, style, width]) => {
    const { size, bold = false, indent = 0 } = styles[style];
    return linesOf(text, { size, bold, width: roomIn(width) - indentWidth * indent });
  });
  return lineHeight + furtherLine * (Math.max(1, ...lines) - 1);
};

/** Points of one step of an indent. */
const indentWidth = 9;

const [labelWidth, nameWidth, unitWidth] = widthsOfForm;

const heightOfItem = ({ name, unit, code }: Item, label: string, remarks: Remarks): number =>
  heightOf([
    [name, styleOfName(label), nameWidth],
    [unit, "textCenter", unitWidth],
    [longestIn(remarks.get(code)?.formula ?? ""), "remark", widthsOfForm[formColumns.check]],
  ]);

/** The longest sentence that a formula may say; a number of seven digits may follow it. */
const longestIn = (formula: string): string =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/gu)].reduce(
    (longest, [, text = ""]) => (text.length + 9 > longest.length ? `${text}9.999.999` : longest),
    "",
  );

/** As high as the longest verdict that may appear. */
function heightOfIndicator(
  { words }: FormInput,
  { target, indicator, evaluation, unitOfNeed }: FormResult,
  cells: readonly CellModel[],
): number {
  const textAt = (column: number): string => String(cells[column]?.value ?? "");
  const short = `${words.verdicts.overdue}: ${needLead.higher} 999 ${unitOfNeed}`;
  return heightOf([
    [indicator.name, "text", labelWidth + nameWidth],
    [textAt(formColumns.unit), "textCenter", unitWidth],
    [textAt(indicatorColumns.whole), "remark", widthsOfForm[indicatorColumns.whole]],
    [
      target === null || evaluation === null ? textAt(indicatorColumns.remark) : short,
      "text",
      widthsOfForm[indicatorColumns.remark],
    ],
  ]);
}

const band = (name: string): readonly CellModel[] => [
  { value: name, style: "group" },
  ...Array.from({ length: formColumns.check }, () => ({ value: null, style: "group" }) as const),
];

const indicatorHeads: readonly CellModel[] = indicatorHeadings.map((value) => ({
  value,
  style: "columnHead",
}));

/** What runs over several columns: the line in view, the head, names of groups and indicators, the foot. */
function mergesOf(input: FormInput, rows: FormRows): SheetModel["merges"] {
  const { name, note, unit } = formColumns;
  const heads = [4, 5, 7, 8, 9].map((row) => across(row, 0, note));
  const pairs = [2, 3, 6].flatMap((row) => [across(row, 0, name), across(row, unit, note)]);
  const bands = rows.groups.map(({ row }) => across(row, 0, note));
  const indicators = [rows.indicatorHeading, ...rows.indicators.map(({ row }) => row)];
  return [
    across(0, 0, note),
    ...pairs,
    ...heads,
    ...bands,
    ...indicators.map((row) => across(row, 0, name)),
    ...footMerges(input, rows),
  ];
}
