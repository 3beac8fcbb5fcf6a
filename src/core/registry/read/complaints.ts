import { cellName } from "#core/cell";
import { issue, type Issue, type IssueCode, type IssueDetails } from "#core/issue";

/** Where a complaint about the registry points: a cell, or the sheet as a whole. */
export interface ComplaintPlace {
  readonly row: number;
  readonly column: number;
  readonly unit?: string | null;
  readonly found?: string | null;
}

/** All complaints about one sheet. */
export interface Complaints {
  readonly add: <C extends IssueCode>(
    code: C,
    details: IssueDetails[C],
    at: ComplaintPlace | null,
  ) => void;
  readonly none: () => boolean;
  /** From the first row to the last; those about the sheet as a whole come first. */
  readonly inSheetOrder: () => readonly Issue[];
}

/** An empty list of complaints about the sheet of that name. */
export function complaintsAbout(sheet: string): Complaints {
  const made: { readonly row: number; readonly column: number; readonly issue: Issue }[] = [];
  return {
    add(code, details, at) {
      const cell = at === null ? null : cellName(at.row, at.column);
      const place = { at: { sheet, cell }, unit: at?.unit ?? null, found: at?.found ?? null };
      made.push({
        row: at?.row ?? -1,
        column: at?.column ?? -1,
        issue: issue(code, details, place),
      });
    },
    none: () => made.length === 0,
    inSheetOrder: () =>
      made
        .slice()
        .sort((one, other) =>
          one.row === other.row ? one.column - other.column : one.row - other.row,
        )
        .map((complaint) => complaint.issue),
  };
}
