import type { Facts } from "#core/reading/fact";
import { columnLetters, type Grid } from "#core/cell";
import type { ChangedFormula, FormAsRead } from "#core/forms/changed-formulas";
import type { FileReading, HeadNames } from "#core/consolidation/file-reading";
import { formVersionOf, type FormVersion } from "#core/words/form-versions";
import { formVersion, metaKeys, sheetNames } from "#core/words/names";
import { issue, type Issue, type UnreadableReason } from "#core/issue";
import {
  findForm,
  formCandidates,
  headsWithoutValues,
  type FormPlace,
} from "#core/reading/find-form";
import { readForm, type ReadForm } from "#core/reading/read-form";
import { largestOf } from "#core/words/count-rule";
import type { KnownItems } from "#core/reading/values/known-items";
import { metaPairs, readMeta, type Meta } from "#core/reading/read-meta";
import { readTitle, type FormTitle } from "#core/reading/read-title";
import { err, ok, type Result } from "#core/result";
import { formIdentity } from "./form-identity";
import { tamperedFormulas, tamperingIssues } from "./form-tampering";
import { codeOfName as builtInNames, type CodeOfName } from "./known-names";
import type { OpenedWorkbook } from "#app/ports";

/** The form of a workbook, read, with what its other sheets say of it. */
export interface OpenedForm {
  readonly grid: Grid;
  readonly head: HeadNames;
  readonly title: FormTitle;
  readonly meta: Meta | null;
  readonly form: ReadForm;
  readonly changed: readonly ChangedFormula[];
}

/** What the hidden sheet says: who the form is from, and the checksums of its formulas. */
export interface HiddenSheet {
  readonly meta: Meta;
  readonly checksums: string | null;
}

export function hiddenSheet(
  workbook: OpenedWorkbook,
): Result<HiddenSheet | null, UnreadableReason> {
  if (!workbook.sheets.some((sheet) => sheet.name === sheetNames.meta)) return ok(null);
  const grid = workbook.readGrid(sheetNames.meta);
  if (!grid.ok) return err(readable(grid.error));
  const checksums = metaPairs(grid.value).get(metaKeys.formulas) ?? null;
  return ok({ meta: readMeta(grid.value), checksums });
}

interface Source extends KnownItems {
  readonly workbook: OpenedWorkbook;
  readonly path: string;
  readonly hidden: HiddenSheet | null;
  readonly codeOfName?: CodeOfName;
}

/**
 * The form of a workbook with every complaint about it; null when no sheet is one. Of several the first that somebody
 * filled: a blank one never hides it.
 */
export function openedForm(source: Source): Result<OpenedForm | null, UnreadableReason> {
  const { workbook, hidden } = source;
  const version = formVersionOf(hidden?.meta.version ?? null);
  let found: OpenedForm | null = null;
  const others: string[] = [];
  for (const name of formCandidates(workbook.sheets)) {
    const grid = workbook.readGrid(name);
    // Another sheet that cannot be read takes nothing from a form that was.
    if (!grid.ok && found === null) return err(readable(grid.error));
    if (!grid.ok) continue;
    const hasForm = found !== null && isFilled(found.form.facts);
    if (found === null) found = formIn(grid.value, version, source);
    else if (!isAnotherForm(grid.value, version, source)) continue;
    else if (hasForm) others.push(grid.value.sheet);
    else found = formIn(grid.value, version, source) ?? found;
  }
  if (found === null) return ok(null);
  const issues = [...aboutFile(source, [found.form.sheet, ...others]), ...found.form.issues];
  return ok({ ...found, form: { ...found.form, issues } });
}

function formIn(grid: Grid, version: FormVersion, source: Source): OpenedForm | null {
  const { hidden, path, codeOfName = builtInNames } = source;
  const place = findForm(grid, version, hidden?.meta.year ?? null);
  if (place === null) return null;
  const title = readTitle(grid, place.headingRow);
  const { meta, head, issues } = formIdentity(hidden?.meta ?? null, title, {
    sheet: grid.sheet,
    path,
  });
  const known = { year: meta?.year ?? null, unit: meta?.unit ?? null, largestOf };
  const form = readForm(grid, source, { codeOfName, version, place, ...known });
  if (form === null || (place.codeColumn === null && form.cells.size === 0)) return null;
  const changed = tamperedFormulas(asRead(grid, place, form), hidden?.checksums ?? null, version);
  const said = [...issues, ...form.issues, ...tamperingIssues(changed, grid.sheet)];
  return { grid, title, head, meta, changed, form: { ...form, issues: said } };
}

/** Where the columns and the items of a form stand. */
export function asRead(
  grid: Grid,
  { valueColumn, noteColumn }: FormPlace,
  { cells }: ReadForm,
): FormAsRead {
  // The cell of every item stands in the column of values.
  const letters = columnLetters(valueColumn).length;
  const itemRows = [...cells.values()].map((cell) => Number(cell.slice(letters)) - 1);
  return { grid, valueColumn, noteColumn, itemRows };
}

/** What the type of a unit does not have is written into its blank form. */
export const isFilled = (facts: Facts): boolean =>
  [...facts.values()].some(({ state }) => state !== "notApplicable");

/** A second form counts as one when somebody filled it. */
function isAnotherForm(grid: Grid, version: FormVersion, source: Source): boolean {
  const { codeOfName = builtInNames } = source;
  const place = findForm(grid, version, source.hidden?.meta.year ?? null);
  const form = place === null ? null : readForm(grid, source, { codeOfName, version, place });
  return form !== null && isFilled(form.facts);
}

/** A sheet that is a form but for its column of values; null when there is none. */
export function headlessForm({
  workbook,
  hidden,
}: Pick<Source, "workbook" | "hidden">):
  | Extract<FileReading, { kind: "noForm" }>["headless"]
  | null {
  const version = formVersionOf(hidden?.meta.version ?? null);
  for (const name of formCandidates(workbook.sheets)) {
    const grid = workbook.readGrid(name);
    const headings = grid.ok ? headsWithoutValues(grid.value, version) : null;
    if (headings !== null) return { sheet: name, headings };
  }
  return null;
}

function aboutFile({ workbook, hidden }: Source, sheets: readonly string[]): readonly Issue[] {
  const version = hidden?.meta.version ?? null;
  const issues: Issue[] = [];
  if (sheets.length > 1) issues.push(issue("severalForms", { sheets }));
  if (version !== null && version > formVersion) {
    issues.push(issue("newerForm", { known: formVersion }, { found: String(version) }));
  } else if (version !== null && version < formVersion) {
    issues.push(issue("olderForm", { current: formVersion }, { found: String(version) }));
  }
  if (workbook.hasMacros === true) issues.push(issue("macrosIgnored", {}));
  if (workbook.hasLinks === true) issues.push(issue("linksNotFollowed", {}));
  return issues;
}

const readable = (reason: UnreadableReason | "sheetMissing"): UnreadableReason =>
  reason === "sheetMissing" ? "damaged" : reason;
