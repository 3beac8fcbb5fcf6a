import { columnLetters, quotedSheet } from "#core/cell";
import { planSheets, type PlanSheetId } from "#core/words/plan-sheet-names";
import { planCodeRefusal, planRefusal, type PlanColumn } from "#core/words/plan-sheet-words";
import { planNotes } from "#core/words/plan-sheet-notes";
import {
  plainSheet,
  type CellModel,
  type CellValue,
  type RowModel,
  type SheetModel,
  type Validation,
} from "#core/sheet/sheet-model";
import type { StyleName } from "#core/sheet/looks/styles";
import { linesOf, roomIn } from "#core/sheet/text-lines";

/** Rows above a table: title, note, headings. */
export const firstRow = 3;

/** Empty rows to go on writing in. */
const spareRows = 30;

/** The columns of one plan sheet by id, in the order in which they are laid out. */
export type PlanColumns = Readonly<Record<string, PlanColumn>>;

export interface PlanTable<C extends PlanColumns> {
  readonly sheet: PlanSheetId;
  readonly columns: C;
  /** Values of each row; a column left out is blank. */
  readonly rows: readonly Partial<Record<keyof C, CellValue>>[];
  /** Words to choose from, or the cells that hold them. */
  readonly choices: Partial<Record<keyof C, readonly string[] | { readonly cells: string }>>;
  /** A formula in place of a typed value, for the row counted from 0. */
  readonly formulas?: Partial<Record<keyof C, (row: number) => string>>;
  readonly spare?: boolean;
  /** Columns at the end that nothing stands in are left out in print, down to this one. */
  readonly leastPrinted?: keyof C & string;
}

const looks: Readonly<Record<PlanColumn["look"], StyleName>> = {
  text: "text",
  code: "typedCode",
  plain: "textCenter",
};

/** A table of the plan workbook as a sheet: title, note, headings in view, choices, spare rows. */
export function tableSheet<C extends PlanColumns>(table: PlanTable<C>): SheetModel {
  const ids = Object.keys(table.columns);
  const { title, note } = planNotes[table.sheet];
  const spare = table.spare === false ? 0 : spareRows;
  const { last: noteEnd, width: noteWidth } = noteColumns(table, ids);
  const rows = [...table.rows, ...Array.from({ length: spare }, () => ({}))];
  return {
    ...plainSheet,
    name: planSheets[table.sheet],
    columns: ids.map((id) => ({ width: table.columns[id]?.width ?? 10 })),
    rows: [
      { cells: [{ value: title, style: "sheetTitle" }], height: 24 },
      {
        cells: [{ value: note, style: "note" }],
        height: 6 + 15 * linesOf(note, { size: 11, width: roomIn(noteWidth) }),
      },
      { cells: ids.map((id) => headOf(table.columns[id])), height: 34 },
      ...rows.map((values, index) => rowOf(table, values, firstRow + index)),
    ],
    merges: [{ top: 1, left: 0, bottom: 1, right: noteEnd }],
    freeze: { rows: firstRow, columns: 2 },
    validations: validationsOf(table, ids, firstRow + rows.length - 1),
    print: {
      ...plainSheet.print,
      orientation: "landscape",
      titleRows: [firstRow - 1, firstRow - 1],
      area: {
        top: 0,
        left: 0,
        bottom: firstRow + Math.max(1, table.rows.length) - 1,
        right: lastPrinted(table, ids),
      },
      margins: { top: 15, bottom: 15, left: 15, right: 10 },
      pageNumbers: "all",
      fitToWidth: printedWidth(table, ids) <= mostFitted,
    },
  };
}

/** About what a screen shows: the note above a wide table is read without scrolling. */
const screenWidth = 130;

function noteColumns<C extends PlanColumns>(
  { columns }: PlanTable<C>,
  ids: readonly string[],
): { readonly last: number; readonly width: number } {
  let width = 0;
  for (const [last, id] of ids.entries()) {
    width += columns[id]?.width ?? 0;
    if (width >= screenWidth) return { last, width };
  }
  return { last: ids.length - 1, width };
}

/** Characters beyond which one page of width would print too small to read: then pages stand side by side. */
const mostFitted = 230;

const printedWidth = <C extends PlanColumns>(
  table: PlanTable<C>,
  ids: readonly (keyof C & string)[],
): number =>
  ids
    .slice(0, lastPrinted(table, ids) + 1)
    .reduce((sum, id) => sum + (table.columns[id]?.width ?? 0), 0);

function lastPrinted<C extends PlanColumns>(
  { rows, leastPrinted }: PlanTable<C>,
  ids: readonly (keyof C & string)[],
): number {
  if (leastPrinted === undefined) return ids.length - 1;
  const used = ids.map((id) => rows.some((values) => (values[id] ?? null) !== null));
  return Math.max(ids.indexOf(leastPrinted), used.lastIndexOf(true));
}

const headOf = (column: PlanColumn | undefined): CellModel => ({
  value: column?.heading ?? null,
  style: "columnHead",
});

/** Excel refuses a higher row. */
const highestRow = 409;

function rowOf<C extends PlanColumns>(
  { columns, formulas }: PlanTable<C>,
  values: Partial<Record<keyof C, CellValue>>,
  row: number,
): RowModel {
  const lines = Object.entries(columns).map(([id, { width }]) => {
    const value = values[id];
    return typeof value === "string"
      ? linesOf(value, { size: 11, width: roomIn(width) * 0.97 })
      : 1;
  });
  const cells = Object.entries(columns).map(([id, { look }]): CellModel => {
    const formula = formulas?.[id]?.(row);
    const style = looks[look];
    if (formula === undefined) return { value: values[id] ?? null, style };
    return { value: values[id] ?? "", formula, style };
  });
  return { height: Math.min(highestRow, 5 + 14.5 * Math.max(1, ...lines)), cells };
}

function validationsOf<C extends PlanColumns>(
  { columns, choices }: PlanTable<C>,
  ids: readonly string[],
  lastRow: number,
): readonly Validation[] {
  return ids.flatMap((id, column): readonly Validation[] => {
    const choice: readonly string[] | { readonly cells: string } | undefined = choices[id];
    const title = columns[id]?.heading ?? "";
    const hint = columns[id]?.hint;
    const prompt = hint === undefined ? null : { title, text: hint };
    const area = { top: firstRow, left: column, bottom: lastRow, right: column };
    if (choice === undefined) {
      const rule = { kind: "custom", formula: "TRUE" } as const;
      return prompt === null ? [] : [{ area, rule, prompt, refusal: prompt }];
    }
    if ("cells" in choice) {
      const rule = { kind: "listFormula", formula: choice.cells } as const;
      const offers = columns[id]?.onlyOffers === true ? ({ onlyOffers: true } as const) : {};
      return [{ area, rule, prompt, refusal: { title, text: planCodeRefusal }, ...offers }];
    }
    const rule = { kind: "list", values: choice } as const;
    return [{ area, rule, prompt, refusal: { title, text: planRefusal(title, choice) } }];
  });
}

/** `'Danh mục'!$A$4:$A$80` */
export const columnCells = (
  sheet: string,
  column: number,
  rows: { readonly first: number; readonly last: number },
): string => {
  const letters = columnLetters(column);
  const cell = (row: number): string => `$${letters}$${String(row + 1)}`;
  return `${quotedSheet(sheet)}!${cell(rows.first)}:${cell(rows.last)}`;
};
