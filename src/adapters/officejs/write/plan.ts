import type { WorkbookFailure } from "#app/ports";
import { err, ok, type Result } from "#core/result";
import { sheetKey, withSheets, type ListedSheet } from "#core/sheet/sheet-list";
import type { SheetModel } from "#core/sheet/sheet-model";
import { isDraftName, workingNames } from "#adapters/officejs/ownership";
import type { Standing, StandingSheet } from "#adapters/officejs/standing";
import { planNames, type PlannedName } from "./names";
import type { Replacement } from "./replacement";

export interface Plan {
  readonly standing: Standing;
  readonly replacements: readonly Replacement[];
  readonly names: readonly PlannedName[];
  /** Drafts that an interrupted writing left behind. */
  readonly leftovers: readonly StandingSheet[];
}

/**
 * What is to be done, or why nothing may be done: a sheet that is not ours is never overwritten, a protection
 * that we did not set is respected.
 */
export function planReplacement(
  standing: Standing,
  models: readonly SheetModel[],
): Result<Plan, WorkbookFailure> {
  const leftovers = standing.sheets.filter(({ name, mark }) => mark !== null && isDraftName(name));
  const kept = standing.sheets.filter((sheet) => !leftovers.includes(sheet));
  const listed = withSheets<ListedSheet>(kept, models);
  if (!listed.ok) return listed;
  const failure = refusal(standing) ?? tooWide(standing, models);
  if (failure !== null) return err(failure);
  const draft = freeNames(standing, workingNames.draft);
  const retired = freeNames(standing, workingNames.retired);
  const replacements: Replacement[] = [];
  for (const model of models) {
    const name = model.name.normalize("NFC");
    const old = kept.find((sheet) => sheetKey(sheet.name) === sheetKey(name)) ?? null;
    const refused = old === null ? null : refusalOf(old);
    if (refused !== null) return err(refused);
    replacements.push({ model: { ...model, name }, draft: draft(), old, retired: retired() });
  }
  const names = planNames(standing, replacements, leftovers);
  if (!names.ok) return names;
  return ok({ standing, replacements, names: names.value, leftovers });
}

function refusal({ readOnly, structureProtected }: Standing): WorkbookFailure | null {
  if (readOnly) return { reason: "readOnly", sheet: null };
  return structureProtected ? { reason: "structureProtected", sheet: null } : null;
}

/** A workbook of Excel 97-2003 has fewer rows and columns. */
function tooWide(
  { rows, columns }: Standing,
  models: readonly SheetModel[],
): WorkbookFailure | null {
  const wide = models.find(
    (model) => model.rows.length > rows || model.rows.some(({ cells }) => cells.length > columns),
  );
  return wide === undefined ? null : { reason: "xls", sheet: wide.name };
}

function refusalOf(old: StandingSheet): WorkbookFailure | null {
  if (old.mark === null) return { reason: "sheetNameTaken", sheet: old.name };
  const foreignLock = old.protected && old.mark === "open";
  return foreignLock ? { reason: "sheetProtected", sheet: old.name } : null;
}

/** Gives one name after the other that no sheet has. */
function freeNames(standing: Standing, start: string): () => string {
  const taken = new Set(standing.sheets.map(({ name }) => name.toLowerCase()));
  let number = 0;
  return () => {
    do number += 1;
    while (taken.has(`${start}${String(number)}`));
    return `${start}${String(number)}`;
  };
}
