import type { WorkbookFailure } from "#app/ports";
import { columnLetters, quotedSheet } from "#core/cell";
import { err, ok, type Result } from "#core/result";
import { sheetKey } from "#core/sheet/sheet-list";
import type { Area } from "#core/sheet/area";
import type { Standing, StandingSheet } from "#adapters/officejs/standing";
import type { Replacement } from "./replacement";

/** A name of the workbook that points into a sheet to be written. */
export interface PlannedName {
  readonly name: string;
  readonly area: Area;
  readonly draft: string;
  /** The name of its sheet when all is done. */
  readonly sheet: string;
  /** What the name points at now; null when there is no such name yet. */
  readonly before: string | null;
}

/** Refused when a name is there already and points anywhere but into a sheet that goes, or that is gone. */
export function planNames(
  standing: Standing,
  replacements: readonly Replacement[],
  leftovers: readonly StandingSheet[],
): Result<readonly PlannedName[], WorkbookFailure> {
  const olds = replacements.flatMap(({ old }) => (old === null ? [] : [old]));
  const going = new Set([...olds, ...leftovers].map((sheet) => sheetKey(sheet.name)));
  const planned: PlannedName[] = [];
  for (const { model, draft } of replacements) {
    for (const { name, area } of model.names) {
      const before = standing.names.get(name.toLowerCase()) ?? null;
      if (before !== null && !before.includes("#REF!") && !going.has(sheetKey(sheetIn(before)))) {
        return err({ reason: "nameTaken", sheet: model.name });
      }
      planned.push({ name, area, draft, sheet: model.name, before });
    }
  }
  return ok(planned);
}

/** The sheet that `='Biểu nhập'!$B$2:$D$9` points into; empty when it points into none. */
function sheetIn(formula: string): string {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/u.exec(formula);
  return (match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? "").normalize("NFC");
}

/** `='Biểu nhập'!$B$2:$D$9` */
export function pointing(sheet: string, { top, left, bottom, right }: Area): string {
  const first = `$${columnLetters(left)}$${String(top + 1)}`;
  const last = `$${columnLetters(right)}$${String(bottom + 1)}`;
  return `=${quotedSheet(sheet)}!${first}:${last}`;
}
