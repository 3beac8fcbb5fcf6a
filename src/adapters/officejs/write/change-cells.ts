import type { CellChange, WorkbookFailure } from "#app/ports";
import { cellName } from "#core/cell";
import { err, ok, type Result } from "#core/result";
import { markAmong } from "#adapters/officejs/ownership";
import type { NewContext } from "#adapters/officejs/new-context";
import { typedText } from "./typed-text";

/** Cells of a sheet and what is typed into each. */
interface Typing {
  readonly sheet: string;
  readonly cells: readonly (readonly [cell: string, content: Typed])[];
  /** How the sheet is locked, to be locked so again; null for one that is not. */
  readonly lock: Excel.WorksheetProtectionOptions | null;
  /** It is locked now. */
  readonly isLocked: boolean;
}

type Typed = string | number | boolean;

/**
 * Gives single cells other contents: all of them, or none. A sheet that we locked is unlocked for it and locked again as
 * it was, whatever happens in between; a lock of somebody else's stays. Two requests.
 */
export async function changeCells(
  newContext: NewContext,
  { sheet: name, changes }: { readonly sheet: string; readonly changes: readonly CellChange[] },
): Promise<Result<void, WorkbookFailure>> {
  const context = newContext();
  const sheet = context.workbook.worksheets.getItem(name);
  const protection = sheet.protection.load("protected,options");
  const names = sheet.names.load("items/name,items/formula");
  const before = changes.map(({ row, column }) =>
    sheet.getRange(cellName(row, column)).load("formulas,values,valueTypes"),
  );
  await context.sync();
  if (protection.protected && markAmong(names) !== "protected") {
    return err({ reason: "sheetProtected", sheet: name });
  }
  const lock = protection.protected ? { ...protection.options } : null;
  const cells = changes.map((change) => [cellOf(change), typed(change)] as const);
  try {
    await type(context, { sheet: name, lock, isLocked: lock !== null, cells });
  } catch (failure) {
    const old = changes.map((change, at) => [cellOf(change), standing(before[at])] as const);
    await typedBack(newContext, { sheet: name, lock, cells: old });
    throw failure;
  }
  return ok(undefined);
}

const cellOf = ({ row, column }: CellChange): string => cellName(row, column);

const typed = ({ content }: CellChange): Typed =>
  content.kind === "formula" ? `=${content.formula}` : (typedText(content.text) ?? "");

async function type(
  context: Excel.RequestContext,
  { sheet: name, lock, isLocked, cells }: Typing,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  // To unlock what is open is denied in some builds (OfficeDev/office-js issue 6784).
  if (isLocked) sheet.protection.unprotect();
  for (const [cell, content] of cells) sheet.getRange(cell).formulas = [[content]];
  if (lock !== null) sheet.protection.protect(lock);
  await context.sync();
}

/**
 * What was begun may have ended between two cells, or between unlocking and locking: Excel does not undo the first half
 * of a request when the second fails.
 */
async function typedBack(newContext: NewContext, before: Omit<Typing, "isLocked">): Promise<void> {
  try {
    const context = newContext();
    const sheet = context.workbook.worksheets.getItem(before.sheet);
    const protection = sheet.protection.load("protected");
    await context.sync();
    await type(newContext(), { ...before, isLocked: protection.protected });
  } catch {
    // Nothing was done, or Excel takes nothing at all: what failed before is what is said.
  }
}

/** What stands in a cell, as it has to be typed to stand there again; a text such as `=1+1` is its own formula. */
function standing(range: Excel.Range | undefined): Typed {
  const formula: unknown = range?.formulas[0]?.[0];
  const value: unknown = range?.values[0]?.[0];
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  if (typeof formula !== "string") return "";
  const kind: unknown = range?.valueTypes[0]?.[0];
  if (kind === "Error") return formula;
  return formula.startsWith("=") && formula !== value ? formula : (typedText(formula) ?? "");
}
