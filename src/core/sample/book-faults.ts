import { cellName } from "#core/cell";
import { formHeadings } from "#core/forms/names";
import type { RowModel } from "#core/sheet/sheet-model";
import {
  rowOf,
  valueColumn,
  withCell,
  withMeta,
  withRow,
  type BookFault,
  type FormBook,
  type Planted,
} from "./fault";

const anywhere = (): boolean => true;

/** A row behind the form; the complaint points at one of its cells. */
function withNewRow(book: FormBook, line: RowModel, column: number): Planted {
  const form = { ...book.form, rows: [...book.form.rows, line] };
  const at = { sheet: form.name, cell: cellName(form.rows.length - 1, column) };
  return { book: { ...book, form }, at };
}

const newRow = (code: string, column: number): RowModel => ({
  cells: Array.from({ length: column + 1 }, (_, at) => {
    if (at === 0) return { value: code, style: "formCode" as const };
    return at === column ? { value: 3, style: "input" as const } : null;
  }),
});

/** What happens to a workbook on its way: rows added and lost, headings changed, the form of something else. */
export const bookFaults: readonly BookFault[] = [
  {
    kind: "itemTwice",
    suits: anywhere,
    plant: (book) => {
      const column = valueColumn(book.form);
      return withNewRow(book, newRow("DV_TOTAL", column), column);
    },
  },
  {
    kind: "itemUnknown",
    suits: anywhere,
    plant: (book) => withNewRow(book, newRow("DV_TU_THEM", valueColumn(book.form)), 0),
  },
  {
    kind: "itemMissing",
    suits: ({ needed }) => needed.has("DV_STUDIED"),
    plant: (book) => {
      const emptied = withRow(book.form, rowOf(book.form, "DV_STUDIED"), () => ({ cells: [] }));
      return { book: { ...book, form: emptied }, at: { sheet: emptied.name, cell: null } };
    },
  },
  {
    kind: "formMissing",
    suits: anywhere,
    plant: (book) => {
      const row = rowOf(book.form, formHeadings.code);
      const column = valueColumn(book.form);
      const content = { value: "Kết quả" };
      const form = { ...withCell(book.form, { row, column, content }), name: "Trang 1" };
      return { book: { ...book, form }, at: null };
    },
  },
  {
    kind: "wrongYear",
    suits: anywhere,
    plant: (book, { year }) => withMeta(book, "year", String(year - 1)),
  },
  { kind: "wrongPlan", suits: anywhere, plant: (book) => withMeta(book, "plan", "ke-hoach-khac") },
  {
    kind: "wrongTemplate",
    suits: anywhere,
    plant: (book) => withMeta(book, "template", "bieu-cu"),
  },
  { kind: "unitUnknown", suits: anywhere, plant: (book) => withMeta(book, "unit", "99.999.999") },
];
