import type { Grid, GridRow } from "#core/cell";
import { formHeadings, noteHeading, sheetNames } from "#core/forms/names";
import { spellingKey } from "#core/spelling";

/** Where the form stands in a sheet: the row and columns of its two headings, from 0. */
export interface FormPlace {
  readonly headingRow: number;
  readonly codeColumn: number;
  readonly valueColumn: number;
  /** Null when the form has no column for notes. */
  readonly noteColumn: number | null;
}

/** The row that holds the headings `Mã` and `Số liệu`, wherever it has moved to. */
export function findForm(grid: Grid): FormPlace | null {
  for (const row of grid.rows) {
    const codeColumn = columnOf(row, formHeadings.code);
    const valueColumn = columnOf(row, formHeadings.value);
    if (codeColumn !== null && valueColumn !== null) {
      const noteColumn = columnOf(row, noteHeading);
      return { headingRow: row.row, codeColumn, valueColumn, noteColumn };
    }
  }
  return null;
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
    ({ content }) => content.kind === "text" && spellingKey(content.value) === wanted,
  );
  return cell?.column ?? null;
}
