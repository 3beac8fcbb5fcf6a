import { cellName } from "#core/cell";
import { inTcvn3 } from "#core/encoding/decode";
import { legacyText } from "#core/encoding/legacy-text";
import { formHeadings, formVersion, titleLabels } from "#core/words/names";
import type { RowModel, SheetModel } from "#core/sheet/sheet-model";
import { identityFaults } from "./identity-faults";
import {
  codeColumn,
  headCellOf,
  isCommune,
  nameColumn,
  rowOf,
  valueColumn,
  withCell,
  withHead,
  withHeadYear,
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

/** A row as a form has them, with a value under the code. */
function newRow(form: SheetModel, code: string): RowModel {
  const [codes, values] = [codeColumn(form), valueColumn(form)];
  return {
    cells: Array.from({ length: Math.max(codes, values) + 1 }, (_, at) => {
      if (at === codes) return { value: code, style: "formCode" as const };
      return at === values ? { value: 3, style: "input" as const } : null;
    }),
  };
}

/** The first computed cell under the heading of the indicators, in the column of values. */
function firstFormula(form: SheetModel): { readonly row: number; readonly column: number } {
  const column = valueColumn(form);
  const row = form.rows.findIndex(({ cells }) => cells[column]?.formula !== undefined);
  return { row, column };
}

/** What happens to a form that is opened, copied and saved by many hands, and is still understood. */
const returned: readonly BookFault[] = [
  {
    kind: "foundByName",
    suits: anywhere,
    plant: (book) => {
      const row = rowOf(book.form, "SUPERVISIONS_HELD");
      const column = codeColumn(book.form);
      const form = withCell(book.form, { row, column, content: { value: 12 } });
      const at = { sheet: form.name, cell: cellName(row, nameColumn(form)) };
      return { book: { ...book, form }, at };
    },
  },
  {
    kind: "mergedAcrossItems",
    suits: anywhere,
    plant: (book) => {
      const column = valueColumn(book.form);
      const top = rowOf(book.form, "CELL_THEMATIC_QIII");
      const content = { value: null };
      const emptied = withCell(book.form, { row: top + 1, column, content });
      const joined = { top, left: column, bottom: top + 1, right: column };
      const form = { ...emptied, merges: [...emptied.merges, joined] };
      return { book: { ...book, form }, at: { sheet: form.name, cell: cellName(top + 1, column) } };
    },
  },
  {
    // The names of two rows were sorted, their codes and numbers were not.
    kind: "codeNameDiffer",
    suits: anywhere,
    plant: (book) => {
      const row = rowOf(book.form, "SUPERVISIONS_HELD");
      const other = rowOf(book.form, "INSPECTIONS_HELD");
      const column = nameColumn(book.form);
      const name = book.form.rows[other]?.cells[column]?.value ?? null;
      const form = withCell(book.form, { row, column, content: { value: name } });
      const at = { sheet: form.name, cell: cellName(row, column) };
      return { book: { ...book, form }, at };
    },
  },
  {
    // Written into a cell that another program had joined with the one above.
    kind: "hiddenUnderJoined",
    suits: anywhere,
    plant: (book) => {
      const column = valueColumn(book.form);
      const top = rowOf(book.form, "CELL_THEMATIC_QI");
      const filled = withCell(book.form, { row: top + 1, column, content: { value: 888 } });
      const joined = { top, left: column, bottom: top + 1, right: column };
      const form = { ...filled, merges: [...filled.merges, joined] };
      return { book: { ...book, form }, at: { sheet: form.name, cell: cellName(top + 1, column) } };
    },
  },
  {
    kind: "formulaChanged",
    suits: anywhere,
    plant: (book) => {
      const { row, column } = firstFormula(book.form);
      const form = withRow(book.form, row, (line) => ({
        ...line,
        cells: line.cells.map((cell, at) =>
          at === column ? { value: 0.8169, style: "percent" } : cell,
        ),
      }));
      return { book: { ...book, form }, at: { sheet: form.name, cell: cellName(row, column) } };
    },
  },
  {
    kind: "severalForms",
    suits: anywhere,
    plant: (book) => {
      const others = [{ ...book.form, name: `${book.form.name} (2)`, names: [] }];
      return { book: { ...book, others }, at: null };
    },
  },
  {
    kind: "identityFromTitle",
    suits: anywhere,
    plant: (book) => ({ ...withMeta(book, "unit", ""), at: { sheet: book.form.name, cell: null } }),
  },
  {
    // The name of the unit in a font of the .VnTime family, TCVN3.
    kind: "legacyLetters",
    suits: ({ unit }) => legacyText(inTcvn3(unit.name))?.after === unit.name,
    plant: (book, { unit }) => {
      const { row, column } = headCellOf(book.form, titleLabels.unit);
      const typed = withHead(book, titleLabels.unit, inTcvn3(unit.name));
      return { book: typed, at: { sheet: book.form.name, cell: cellName(row, column) } };
    },
  },
  {
    kind: "newerForm",
    suits: anywhere,
    plant: (book) => withMeta(book, "version", String(formVersion + 1)),
  },
];

/** What happens to a workbook on its way: rows added and lost, headings changed, the form of something else. */
export const bookFaults: readonly BookFault[] = [
  {
    kind: "itemTwice",
    suits: anywhere,
    plant: (book) => {
      const column = valueColumn(book.form);
      return withNewRow(book, newRow(book.form, "DV_TOTAL"), column);
    },
  },
  {
    kind: "itemUnknown",
    suits: anywhere,
    plant: (book) => withNewRow(book, newRow(book.form, "DV_TU_THEM"), nameColumn(book.form)),
  },
  {
    // A row of a commune's form, copied into that of an office.
    kind: "valueWhereNotApplicable",
    suits: (subject) => !isCommune(subject),
    plant: (book) => {
      const column = valueColumn(book.form);
      return withNewRow(book, newRow(book.form, "VH_VACANT"), column);
    },
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
    // Last year's column was given the heading of this year's.
    kind: "headingTwice",
    suits: anywhere,
    plant: (book) => {
      const row = rowOf(book.form, formHeadings.code);
      const column = valueColumn(book.form) - 1;
      const form = withCell(book.form, { row, column, content: { value: formHeadings.value } });
      return { book: { ...book, form }, at: { sheet: form.name, cell: cellName(row, column) } };
    },
  },
  {
    kind: "valueHeadingMissing",
    suits: anywhere,
    plant: (book) => {
      const row = rowOf(book.form, formHeadings.code);
      const column = valueColumn(book.form);
      const form = withCell(book.form, { row, column, content: { value: "Kết quả" } });
      return { book: { ...book, form }, at: { sheet: form.name, cell: null } };
    },
  },
  {
    kind: "formMissing",
    suits: anywhere,
    plant: (book) => {
      const row = rowOf(book.form, formHeadings.code);
      const column = valueColumn(book.form);
      const renamed = withCell(book.form, { row, column, content: { value: "Kết quả" } });
      const codes = codeColumn(renamed);
      const form = withCell(renamed, { row, column: codes, content: { value: "STT" } });
      return { book: { ...book, form: { ...form, name: "Trang 1" } }, at: null };
    },
  },
  {
    kind: "wrongYear",
    suits: anywhere,
    plant: (book, { year }) =>
      withMeta(withHeadYear(book, year, year - 1), "year", String(year - 1)),
  },
  {
    kind: "wrongPlan",
    suits: anywhere,
    plant: (book) =>
      withMeta(withHead(book, titleLabels.plan, "Kế hoạch khác"), "plan", "ke-hoach-khac"),
  },
  {
    kind: "wrongTemplate",
    suits: anywhere,
    plant: (book) => withMeta(book, "template", "bieu-cu"),
  },
  ...returned,
  ...identityFaults,
  {
    kind: "unitUnknown",
    suits: anywhere,
    plant: (book) => ({
      ...withMeta(withHead(book, titleLabels.unitCode, "99.999.999"), "unit", "99.999.999"),
      fileName: "bieu 99.999.999.xlsx",
    }),
  },
];
