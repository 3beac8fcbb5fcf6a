import type { UnreadableReason } from "#core/issue";
import { err, ok, type Result } from "#core/result";
import { sheetKey } from "#core/sheet/sheet-list";
import {
  ofKind,
  readRelationships,
  type Relationship,
} from "#adapters/xlsx/read/package/relationships";
import type { WorkbookPackage } from "#adapters/xlsx/read/package/workbook-package";
import { readWorkbookPart, type ListedSheet } from "#adapters/xlsx/read/package/workbook-part";

/** Why a workbook cannot be changed: it cannot be read, or it is built in a way that we do not change. */
export type UnmarkableReason = UnreadableReason | "unusual";

/** The namespace of what nearly all programs write; the strict vocabulary names the parts otherwise. */
export const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/";

/** The parts of a workbook that say what it holds. */
export interface Book {
  readonly part: string;
  readonly sheets: readonly ListedSheet[];
  readonly related: readonly Relationship[];
  readonly stylesPart: string;
}

export function bookOf(original: WorkbookPackage): Result<Book, UnmarkableReason> {
  const ofPackage = readRelationships(original, "");
  if (!ofPackage.ok) return ofPackage;
  const main = ofKind(ofPackage.value, "officeDocument");
  if (!main.ok) return main;
  if (main.value === null) return err("otherDocument");
  const { part } = main.value;
  const xml = original.xml(part);
  if (!xml.ok) return xml;
  const workbook = xml.value === null ? err("damaged" as const) : readWorkbookPart(xml.value);
  if (!workbook.ok) return workbook;
  const related = readRelationships(original, part);
  if (!related.ok) return related;
  const styles = ofKind(related.value, "styles");
  if (!styles.ok) return styles;
  // The strict vocabulary names relationships and elements otherwise than the parts that we add.
  if (styles.value?.type.startsWith(transitional) !== true) return err("unusual");
  const { sheets } = workbook.value;
  return ok({ part, sheets, related: related.value, stylesPart: styles.value.part });
}

/** The part of a sheet; null when the workbook has none of that name. */
export function sheetPart({ sheets, related }: Book, name: string): string | null {
  const sheet = sheets.find((each) => sheetKey(each.name) === sheetKey(name));
  return related.find(({ id }) => id === sheet?.relationship)?.part ?? null;
}
