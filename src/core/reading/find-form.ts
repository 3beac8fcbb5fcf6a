import type { CellContent, Grid, GridRow } from "#core/cell";
import { formVersionOf, type FormVersion } from "#core/words/form-versions";
import { remembered } from "#core/remembered";
import { noteHeading, sheetNames, titleLabels } from "#core/words/names";
import { spellingKey } from "#core/spelling";
import { readTitle } from "./read-title";

/** Where the form stands in a sheet: the row and columns of its headings, from 0. */
export interface FormPlace {
  readonly headingRow: number;
  /** Null when the column of codes is gone; rows are then found by their names. */
  readonly codeColumn: number | null;
  /** Null when the form has no column for names. */
  readonly nameColumn: number | null;
  readonly valueColumn: number;
  /** Null when the form has no column for notes. */
  readonly noteColumn: number | null;
  /** Columns that have the same heading, so that nobody can say which is meant; the first is read. */
  readonly twice: readonly number[];
}

/**
 * The row that holds the headings `Mã` and `Số liệu`, wherever it has moved to; failing that, the row that holds
 * `Nội dung` and `Số liệu`. A heading with a year is that of its year: of a form whose year is not known, any.
 */
export function findForm(
  grid: Grid,
  { headings }: FormVersion = formVersionOf(null),
  year: number | null = null,
): FormPlace | null {
  let withoutCodes: FormPlace | null = null;
  for (const row of grid.rows) {
    const [valueColumn, ...otherValues] = valueColumns(grid, row, { wanted: headings.value, year });
    if (valueColumn === undefined) continue;
    const [codeColumn = null, ...otherCodes] = columnsOf(row, headings.code);
    const nameColumn = columnOf(row, headings.name);
    const noteColumn = columnOf(row, noteHeading);
    const twice =
      otherValues.length > 0
        ? [valueColumn, ...otherValues]
        : codeColumn !== null && otherCodes.length > 0
          ? [codeColumn, ...otherCodes]
          : [];
    const place = { headingRow: row.row, codeColumn, nameColumn, valueColumn, noteColumn, twice };
    if (codeColumn !== null) return place;
    if (nameColumn !== null) withoutCodes ??= place;
  }
  return withoutCodes;
}

/** The texts of a row that heads a form but for the column of values; null when there is none. */
export function headsWithoutValues(
  grid: Grid,
  { headings }: FormVersion = formVersionOf(null),
): readonly string[] | null {
  const row = grid.rows.find(
    (each) => columnOf(each, headings.code) !== null && columnOf(each, headings.name) !== null,
  );
  return row === undefined
    ? null
    : row.cells.flatMap(({ content }) => (content.kind === "text" ? [content.value] : []));
}

/** Names of the sheets to look for a form in: the one of that name, then any other visible one. */
export function formCandidates(
  sheets: readonly { readonly name: string; readonly visibility: Grid["visibility"] }[],
): readonly string[] {
  const wanted = spellingKey(sheetNames.form);
  const named = sheets.filter((sheet) => spellingKey(sheet.name) === wanted);
  const others = sheets.filter(
    (sheet) => spellingKey(sheet.name) !== wanted && sheet.visibility === "visible",
  );
  return [...named, ...others].map((sheet) => sheet.name);
}

const columnOf = (row: GridRow, heading: string): number | null =>
  columnsOf(row, heading)[0] ?? null;

function columnsOf(row: GridRow, heading: string): readonly number[] {
  const wanted = spellingKey(heading);
  return row.cells.flatMap(({ column, content }) =>
    isHeading(content) && headingIn(content.value).key === wanted ? [column] : [],
  );
}

/** The columns of values of the year that the form is of. */
function valueColumns(
  grid: Grid,
  row: GridRow,
  { wanted, year }: { readonly wanted: string; readonly year: number | null },
): readonly number[] {
  const key = spellingKey(wanted);
  const found = row.cells.flatMap(({ column, content }) => {
    const heading = isHeading(content) ? headingIn(content.value) : null;
    return heading !== null && (heading.key === key || heading.ofYear === key)
      ? [{ column, year: heading.key === key ? null : heading.year }]
      : [];
  });
  if (found.every((each) => each.year === null)) return found.map(({ column }) => column);
  const ofForm = year ?? readTitle(grid, row.row).year;
  return found.flatMap(({ column, year: ofColumn }) =>
    ofColumn === null || ofForm === null || ofColumn === ofForm ? [column] : [],
  );
}

interface Heading {
  /** As it is compared, without marks of footnotes. */
  readonly key: string;
  /** The same without the year at its end, where there is one. */
  readonly ofYear: string | null;
  readonly year: number | null;
}

/** `Số liệu (*)`, `Số liệu (1)` and `Số liệu năm 2026`. */
const headingIn = remembered((text): Heading => {
  const key = spellingKey(text.replace(/\s*(?:\*+|\(\s*(?:\*+|\d)\s*\)|[:.])\s*$/u, ""));
  const word = spellingKey(titleLabels.year);
  const [, lead = "", before = "", year] = /^(.*?) (\p{L}+) (\d{4})$/u.exec(key) ?? [];
  return before === word
    ? { key, ofYear: lead, year: Number(year) }
    : { key, ofYear: null, year: null };
});

/** Longer texts are no heading; most cells of a form need not be respelt to see it. */
const longestHeading = 60;

const isHeading = (content: CellContent): content is Extract<CellContent, { kind: "text" }> =>
  content.kind === "text" && content.value.length < longestHeading;
