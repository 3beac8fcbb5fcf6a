import { err, ok, type Result } from "#core/result";
import { writableText } from "#core/sheet/writable-text";

/** A sheet of a workbook, whatever else it carries. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

/** Why sheets cannot stand in one workbook together, and which sheet it is. */
export interface SheetListFault {
  readonly reason: "sheetNameTaken" | "noSheets";
  readonly sheet: string | null;
}

/** The longest sheet name, in UTF-16 units ("Excel specifications and limits"). */
const longestName = 31;

const forbiddenInName = /[[\]:*?/\\]/u;

/** `_x0041_` in a name is read back as `A` (ECMA-376 Part 1, 22.9.2.19), so it cannot be kept. */
const escapeInName = /_x[0-9A-Fa-f]{4}_/u;

/**
 * Whether Excel accepts the name of a sheet: 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe
 * at either end, not `History`, and nothing that a file cannot carry.
 */
export function canNameSheet(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= longestName &&
    !forbiddenInName.test(name) &&
    !escapeInName.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history" &&
    writableText(name) === name
  );
}

/** Names with the same key are one sheet: composed or decomposed letters, capitals or not. */
export const sheetKey = (name: string): string => name.normalize("NFC").toLowerCase();

/**
 * The sheets of a workbook after `written` were put into it: a sheet of the same name is replaced where it
 * stands, others follow at the end, all names composed (NFC). Refused as a whole when a name cannot be
 * given or is given twice (`sheetNameTaken`), or when no sheet would be left to see (`noSheets`).
 */
export function withSheets<S extends ListedSheet>(
  present: readonly S[],
  written: readonly S[],
): Result<readonly S[], SheetListFault> {
  if (written.length === 0) return ok(present);
  const incoming = new Map<string, S>();
  for (const sheet of written) {
    const name = sheet.name.normalize("NFC");
    if (!canNameSheet(name) || incoming.has(sheetKey(name))) {
      return err({ reason: "sheetNameTaken", sheet: sheet.name });
    }
    incoming.set(sheetKey(name), { ...sheet, name });
  }
  const kept = present.map((sheet) => incoming.get(sheetKey(sheet.name)) ?? sheet);
  const known = new Set(present.map((sheet) => sheetKey(sheet.name)));
  const added = [...incoming].filter(([key]) => !known.has(key)).map(([, sheet]) => sheet);
  const sheets = [...kept, ...added];
  return sheets.some((sheet) => sheet.visibility === "visible")
    ? ok(sheets)
    : err({ reason: "noSheets", sheet: null });
}
