import { quotedSheet } from "#core/cell";
import { sheetKey } from "#core/sheet/sheet-list";
import type { SheetModel } from "#core/sheet/sheet-model";

/** A text inside a formula, a quoted sheet before `!`, or a bare one. */
const parts = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Points a formula elsewhere: references to some sheets name others instead. */
export type Redirect = (formula: string) => string;

/**
 * Formulas must not name the sheets that are about to be replaced, nor sheets that are not there yet: they name
 * the drafts, and Excel renames the references with the sheets.
 */
export function redirected(drafts: ReadonlyMap<string, string>): Redirect {
  return (formula) =>
    formula.replace(parts, (part: string, quoted?: string, bare?: string) => {
      const sheet = quoted?.replaceAll("''", "'") ?? bare;
      const draft = sheet === undefined ? undefined : drafts.get(sheetKey(sheet));
      return draft === undefined ? part : `${quotedSheet(draft)}!`;
    });
}

/** What has to be written: its model names what its formulas read. */
interface Needing {
  readonly model: SheetModel;
}

/** Sheets before those whose formulas read them, so that nothing is computed from what is not there yet. */
export function inOrderOfNeed<T extends Needing>(sheets: readonly T[]): readonly T[] {
  const needs = new Map(sheets.map((sheet) => [sheet, needsOf(sheet, sheets)] as const));
  const ordered: T[] = [];
  const place = (sheet: T, above: readonly T[]): void => {
    if (ordered.includes(sheet) || above.includes(sheet)) return;
    for (const needed of needs.get(sheet) ?? []) place(needed, [...above, sheet]);
    ordered.push(sheet);
  };
  for (const sheet of sheets) place(sheet, []);
  return ordered;
}

function needsOf<T extends Needing>({ model }: T, sheets: readonly T[]): readonly T[] {
  const named = new Set<string>();
  for (const { cells } of model.rows) {
    for (const cell of cells) if (cell?.formula !== undefined) nameSheets(cell.formula, named);
  }
  return sheets.filter((each) => each.model !== model && named.has(sheetKey(each.model.name)));
}

function nameSheets(formula: string, named: Set<string>): void {
  if (!formula.includes("!")) return;
  for (const [, quoted, bare] of formula.matchAll(parts)) {
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    if (sheet !== undefined) named.add(sheetKey(sheet));
  }
}
