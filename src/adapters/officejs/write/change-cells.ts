import type { CellChange, WorkbookFailure } from "#app/ports";
import { cellName } from "#core/cell";
import { err, ok, type Result } from "#core/result";
import { markAmong } from "#adapters/officejs/ownership";
import type { NewContext } from "#adapters/officejs/new-context";
import { typedText } from "./typed-text";

/**
 * Gives single cells other contents. A sheet that we locked is unlocked for it and locked again as it was, whatever
 * happens in between; a lock of somebody else's stays. Two requests.
 */
export async function changeCells(
  newContext: NewContext,
  { sheet: name, changes }: { readonly sheet: string; readonly changes: readonly CellChange[] },
): Promise<Result<void, WorkbookFailure>> {
  const context = newContext();
  const sheet = context.workbook.worksheets.getItem(name);
  const lock = sheet.protection.load("protected,options");
  const names = sheet.names.load("items/name,items/formula");
  await context.sync();
  const isOurs = markAmong(names) === "protected";
  if (lock.protected && !isOurs) return err({ reason: "sheetProtected", sheet: name });
  const options = lock.protected ? { ...lock.options } : null;
  try {
    if (options !== null) lock.unprotect();
    for (const change of changes) {
      const { row, column } = change;
      sheet.getRange(cellName(row, column)).formulas = [[typed(change)]];
    }
    if (options !== null) lock.protect(options);
    await context.sync();
  } catch (failure) {
    if (options !== null) await lockedAgain(newContext, name, options);
    throw failure;
  }
  return ok(undefined);
}

const typed = ({ content }: CellChange): string =>
  content.kind === "formula" ? `=${content.formula}` : (typedText(content.text) ?? "");

/** What was begun may have ended between unlocking and locking. */
async function lockedAgain(
  newContext: NewContext,
  name: string,
  options: Excel.WorksheetProtectionOptions,
): Promise<void> {
  try {
    const context = newContext();
    context.workbook.worksheets.getItem(name).protection.protect(options);
    await context.sync();
  } catch {
    // It is locked still, or Excel takes nothing at all: what failed before is what is said.
  }
}
