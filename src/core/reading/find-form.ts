import type { Grid, GridRow } from "#core/cell";
import { formVersionOf, type FormVersion } from "#core/words/form-versions";
import { noteHeading, sheetNames } from "#core/words/names";
import { spellingKey } from "#core/spelling";

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
}

/**
 * The row that holds the headings `Mã` and `Số liệu`, wherever it has moved to; failing that, the row that holds
 * `Nội dung` and `Số liệu`.
 */
export function findForm(
  grid: Grid,
  { headings }: FormVersion = formVersionOf(null),
): FormPlace | null {
  let withoutCodes: FormPlace | null = null;
  for (const row of grid.rows) {
    const valueColumn = columnOf(row, headings.value);
    if (valueColumn === null) continue;
    const codeColumn = columnOf(row, headings.code);
    const nameColumn = columnOf(row, headings.name);
    const noteColumn = columnOf(row, noteHeading);
    const place = { headingRow: row.row, codeColumn, nameColumn, valueColumn, noteColumn };
    if (codeColumn !== null) return place;
    if (nameColumn !== null) withoutCodes ??= place;
  }
  return withoutCodes;
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

function columnOf(row: GridRow, heading: string): number | null {
  const wanted = spellingKey(heading);
  const cell = row.cells.find(
    ({ content }) =>
      content.kind === "text" &&
      content.value.length < longestHeading &&
      spellingKey(content.value) === wanted,
  );
  return cell?.column ?? null;
}

/** Longer texts are no heading; most cells of a form need not be respelt to see it. */
const longestHeading = 60;
