import { cellName } from "#core/cell";
import { formHeadings, metaKeys, nameHeading, titleLabels } from "#core/words/names";
import type { IssueCode } from "#core/issue";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import type { CellModel, RowModel, SheetModel, WrittenCell } from "#core/sheet/sheet-model";

/** The two sheets of a filled form: what a person sees, and what the workbook says of itself. */
export interface FormBook {
  readonly form: SheetModel;
  readonly meta: SheetModel;
  /** Sheets that somebody added. */
  readonly others?: readonly SheetModel[];
}

/** A unit, in which a fault may be planted. */
export interface FaultSubject {
  readonly unit: Organisation;
  readonly year: number;
  readonly facts: Facts;
  readonly before: Facts;
  /** Items that the plan's targets are computed from. */
  readonly needed: ReadonlySet<string>;
}

/** The book with the fault in it, and where the complaint points; null when it is about the file as a whole. */
export interface Planted {
  readonly book: FormBook;
  readonly at: { readonly sheet: string; readonly cell: string | null } | null;
  /** What the file is called when its name no longer says whose it is. */
  readonly fileName?: string;
}

/** A known fault: the complaint that it must give rise to, where it can be, and how it is made. */
export interface BookFault {
  readonly kind: IssueCode;
  readonly suits: (subject: FaultSubject) => boolean;
  readonly plant: (book: FormBook, subject: FaultSubject) => Planted;
}

/** The number that a unit gave; 0 where it gave none. */
export const countIn = (facts: Facts, code: string): number => {
  const fact = facts.get(code);
  return fact?.state === "number" ? fact.value : 0;
};

export const isCommune = ({ unit }: FaultSubject): boolean => unit.type?.isCommune === true;

/** The row that holds a text: the code of an item, a heading, a key of the hidden sheet. */
export const rowOf = ({ rows }: SheetModel, text: string): number =>
  rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === text));

/** The column under a heading of the row that holds the codes. */
function columnUnder(form: SheetModel, wanted: string): number {
  const heading = form.rows[rowOf(form, formHeadings.code)];
  return heading?.cells.findIndex((cell) => cell?.value === wanted) ?? 0;
}

/** The column under the heading of values. */
export const valueColumn = (form: SheetModel): number => columnUnder(form, formHeadings.value);

/** The column under the heading of codes. */
export const codeColumn = (form: SheetModel): number => columnUnder(form, formHeadings.code);

/** The column under the heading of names. */
export const nameColumn = (form: SheetModel): number => columnUnder(form, nameHeading);

/** The book with another content in the value cell of an item, and the address of that cell. */
export function withValue(book: FormBook, code: string, content: Partial<WrittenCell>): Planted {
  const column = valueColumn(book.form);
  const row = rowOf(book.form, code);
  const form = withCell(book.form, { row, column, content });
  return { book: { ...book, form }, at: { sheet: form.name, cell: cellName(row, column) } };
}

interface Change {
  readonly row: number;
  readonly column: number;
  readonly content: Partial<WrittenCell>;
}

export const withCell = (sheet: SheetModel, { row, column, content }: Change): SheetModel =>
  withRow(sheet, row, (line) => ({
    ...line,
    cells: line.cells.map((cell, at): CellModel => {
      const before: WrittenCell = cell ?? { value: null, style: "input" };
      return at === column ? { ...before, ...content } : cell;
    }),
  }));

export const withRow = (
  sheet: SheetModel,
  row: number,
  change: (line: RowModel) => RowModel,
): SheetModel => ({
  ...sheet,
  rows: sheet.rows.map((line, index) => (index === row ? change(line) : line)),
});

/** The book whose hidden sheet says something else. */
export function withMeta(book: FormBook, key: keyof typeof metaKeys, value: string): Planted {
  const row = rowOf(book.meta, metaKeys[key]);
  const meta = withCell(book.meta, { row, column: 1, content: { value } });
  return { book: { ...book, meta }, at: null };
}

/** The cell of the head that begins with a label. */
export function headCellOf(
  { rows }: SheetModel,
  label: string,
): { readonly row: number; readonly column: number } {
  const begins = (cell: CellModel): boolean => String(cell?.value ?? "").startsWith(`${label}: `);
  const row = rows.findIndex(({ cells }) => cells.some(begins));
  return { row, column: rows[row]?.cells.findIndex(begins) ?? -1 };
}

/** The book whose head says something else behind a label. */
export function withHead(book: FormBook, label: string, value: string | null): FormBook {
  const content = { value: value === null ? null : `${label}: ${value}` };
  const form = withCell(book.form, { ...headCellOf(book.form, label), content });
  return { ...book, form };
}

/** The book whose head is of another year. */
export function withHeadYear(book: FormBook, from: number, to: number | null): FormBook {
  const before = `${titleLabels.year} ${String(from)}`;
  const after = to === null ? "" : `${titleLabels.year} ${String(to)}`;
  const heading = rowOf(book.form, formHeadings.code);
  const rows = book.form.rows.map((line, index) =>
    index >= heading
      ? line
      : {
          ...line,
          cells: line.cells.map((cell) =>
            typeof cell?.value === "string"
              ? { ...cell, value: cell.value.replaceAll(before, after) }
              : cell,
          ),
        },
  );
  return { ...book, form: { ...book.form, rows } };
}
