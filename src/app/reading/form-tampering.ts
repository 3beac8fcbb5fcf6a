import { cellName } from "#core/cell";
import {
  changedFormulas,
  type ChangedFormula,
  type FormAsRead,
} from "#core/forms/changed-formulas";
import type { FormVersion } from "#core/words/form-versions";
import { issue, type Issue } from "#core/issue";

/** What was done to the formulas of a form; nothing when that cannot be said. */
export const tamperedFormulas = (
  read: FormAsRead,
  checksums: string | null,
  version: FormVersion,
): readonly ChangedFormula[] =>
  checksums === null ? [] : (changedFormulas(read, checksums, version) ?? []);

/** One complaint for all formulas of a form that were changed or typed over, at the first of them. */
export function tamperingIssues(
  changed: readonly ChangedFormula[],
  sheet: string,
): readonly Issue[] {
  const [first] = changed;
  if (first === undefined) return [];
  const typed = changed.filter((each) => each.typed !== null);
  const shown = typed[0] ?? first;
  const at = { sheet, cell: cellName(shown.row, shown.column) };
  const details = { count: changed.length, typed: typed.length };
  return [issue("formulaChanged", details, { at, found: shown.typed })];
}
