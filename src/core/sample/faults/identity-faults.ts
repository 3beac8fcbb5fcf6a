import { titleLabels } from "#core/words/names";
import { checksumList } from "#core/sheet/checksum-list";
import {
  headCellOf,
  withHead,
  withHeadYear,
  withMeta,
  type BookFault,
  type FormBook,
} from "./fault";

const anywhere = (): boolean => true;

/** The book that says nowhere whose it is: neither on the hidden sheet nor in its head. */
function nameless(book: FormBook): FormBook {
  return withHead(withMeta(book, "unit", "").book, titleLabels.unitCode, null);
}

/** What a form says of itself: by which version it was made, and whose it is. */
export const identityFaults: readonly BookFault[] = [
  {
    // The first version took checksums of formulas to the letter.
    kind: "olderForm",
    suits: anywhere,
    plant: (book) => {
      const sums = checksumList(book.form, (formula) => formula);
      return withMeta(withMeta(book, "version", "1").book, "formulas", sums);
    },
  },
  {
    // Only the name of its file is left, which begins with an official code.
    kind: "identityFromFileName",
    suits: ({ unit }) => /^\d{2}(\.\d{3})+$/u.test(unit.code),
    plant: (book) => ({ book: nameless(book), at: null }),
  },
  {
    // The form of another unit, its visible head typed over.
    kind: "witnessesDisagree",
    suits: ({ unit }) => /^\d{2}(\.\d{3})+$/u.test(unit.code),
    plant: (book, { unit }) => {
      const before = Number(unit.code.slice(-3));
      const other = `${unit.code.slice(0, -3)}${String(before === 999 ? 998 : before + 1).padStart(3, "0")}`;
      return { ...withMeta(book, "unit", other), at: { sheet: book.form.name, cell: null } };
    },
  },
  {
    // A digit of full width, as some input methods type it.
    kind: "unitCodeLookAlike",
    suits: ({ unit }) => unit.code.includes("0"),
    plant: (book, { unit }) => ({
      ...withMeta(book, "unit", unit.code.replace("0", "\uff10")),
      at: { sheet: book.form.name, cell: null },
    }),
  },
  {
    // Somebody wrote the name of another place into the form.
    kind: "unitNameDiffers",
    suits: anywhere,
    plant: (book) => ({
      book: withHead(book, titleLabels.unit, "Đơn vị khác"),
      at: { sheet: book.form.name, cell: null },
    }),
  },
  {
    // The document of the plan as it was called before it had a number.
    kind: "planNameDiffers",
    suits: anywhere,
    plant: (book) => {
      const { row, column } = headCellOf(book.form, titleLabels.plan);
      const title = String(book.form.rows[row]?.cells[column]?.value).split(": ")[1] ?? "";
      const other = `${title}: Dự thảo lần thứ nhất`;
      return {
        book: withHead(book, titleLabels.plan, other),
        at: { sheet: book.form.name, cell: null },
      };
    },
  },
  {
    kind: "yearNotStated",
    suits: anywhere,
    plant: (book, { year }) => withMeta(withHeadYear(book, year, null), "year", ""),
  },
  {
    kind: "unitNotStated",
    suits: anywhere,
    plant: (book) => ({ book: nameless(book), at: null, fileName: "bieu khong ro don vi.xlsx" }),
  },
];
