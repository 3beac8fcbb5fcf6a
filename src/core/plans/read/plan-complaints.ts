import { cellName } from "#core/cell";
import { issue, type Issue, type IssueCode, type IssueDetails } from "#core/issue";

/** Where a complaint about a plan points; without a cell, the sheet as a whole. */
export interface PlanPlace {
  readonly sheet: string;
  readonly cell: { readonly row: number; readonly column: number } | null;
  readonly found: string | null;
}

/** All complaints about one plan workbook, in the order in which it is read. */
export interface PlanComplaints {
  readonly add: <C extends IssueCode>(code: C, details: IssueDetails[C], at: PlanPlace) => void;
  readonly issues: readonly Issue[];
}

export function planComplaints(): PlanComplaints {
  const issues: Issue[] = [];
  return {
    issues,
    add(code, details, { sheet, cell, found }) {
      const name = cell === null ? null : cellName(cell.row, cell.column);
      issues.push(issue(code, details, { at: { sheet, cell: name }, found }));
    },
  };
}
