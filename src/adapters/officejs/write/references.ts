import { quotedSheet } from "#core/cell";
import { sheetKey } from "#core/sheet/sheet-list";
import type { RowModel, SheetModel } from "#core/sheet/sheet-model";
import type { Breathe } from "#adapters/officejs/breathe";

/** A text inside a formula, a quoted sheet before `!`, or a bare one. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/gu;

/** The sheet that a part names, as sheets are compared; null for a text. */
function sheetNamed(part: string): string | null {
  if (part.startsWith('"')) return null;
  const quoted = part.startsWith("'");
  return sheetKey(quoted ? part.slice(1, -2).replaceAll("''", "'") : part.slice(0, -1));
}

/** Points a formula elsewhere: references to some sheets name others instead. */
export type Redirect = (formula: string) => string;

/**
 * Formulas must not name the sheets that are about to be replaced, nor sheets that are not there yet: they name
 * the drafts, and Excel renames the references with the sheets. A report has 29,000 formulas that name a dozen sheets, so
 * that what a name becomes is worked out once.
 */
export function redirected(drafts: ReadonlyMap<string, string>): Redirect {
  const known = new Map<string, string>();
  const learn = (part: string): string => {
    const draft = drafts.get(sheetNamed(part) ?? "");
    const becomes = draft === undefined ? part : `${quotedSheet(draft)}!`;
    if (!part.startsWith('"')) known.set(part, becomes);
    return becomes;
  };
  return (formula) =>
    formula.includes("!")
      ? formula.replace(parts, (part: string) => known.get(part) ?? learn(part))
      : formula;
}

/** What has to be written: its model names what its formulas read. */
interface Needing {
  readonly model: SheetModel;
}

/** Sheets before those whose formulas read them, so that nothing is computed from what is not there yet. */
export async function inOrderOfNeed<T extends Needing>(
  sheets: readonly T[],
  breathe: Breathe,
): Promise<readonly T[]> {
  const needs = new Map<T, readonly T[]>();
  for (const sheet of sheets) needs.set(sheet, await needsOf(sheet, sheets, breathe));
  const ordered: T[] = [];
  const place = (sheet: T, above: readonly T[]): void => {
    if (ordered.includes(sheet) || above.includes(sheet)) return;
    for (const needed of needs.get(sheet) ?? []) place(needed, [...above, sheet]);
    ordered.push(sheet);
  };
  for (const sheet of sheets) place(sheet, []);
  return ordered;
}

async function needsOf<T extends Needing>(
  { model }: T,
  sheets: readonly T[],
  breathe: Breathe,
): Promise<readonly T[]> {
  const said = new Set<string>();
  for (const row of model.rows) {
    namesIn(row, said);
    await breathe();
  }
  const named = new Set([...said].map(sheetNamed));
  return sheets.filter((each) => each.model !== model && named.has(sheetKey(each.model.name)));
}

function namesIn({ cells }: RowModel, said: Set<string>): void {
  for (const cell of cells) {
    if (cell?.formula?.includes("!") !== true) continue;
    for (const part of cell.formula.match(parts) ?? []) if (!part.startsWith('"')) said.add(part);
  }
}
