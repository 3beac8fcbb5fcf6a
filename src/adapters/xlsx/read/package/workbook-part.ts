import { err, ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import type { SheetListing } from "#app/ports";
import { limits } from "#adapters/xlsx/read/limits";
import { decodeEscapes } from "#adapters/xlsx/read/xml/escapes";
import { XmlReader } from "#adapters/xlsx/read/xml/reader";
import { documentRelationships, spreadsheet } from "#adapters/xlsx/read/xml/vocabulary";
import { eachChild, walkRoot } from "#adapters/xlsx/read/xml/walk";

/** A sheet as the workbook part lists it; `relationship` is the id that leads to its part. */
export interface ListedSheet extends SheetListing {
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Dates count from 1904-01-01 (ECMA-376 part 1, 18.2.28). */
  readonly date1904: boolean;
}

/** Reads the list of sheets and the date system. Refused: no sheets, unnamed sheets, a name twice. */
export function readWorkbookPart(bytes: Uint8Array): Result<WorkbookPart, UnreadableReason> {
  const reader = new XmlReader(bytes, spreadsheet);
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  const walked = walkRoot(reader, "workbook", () => {
    if (reader.named("sheets")) return eachChild(reader, () => readSheet(reader, sheets));
    if (reader.named("workbookPr")) date1904 = isTrue(reader.attributes.value("date1904"));
    return reader.skip();
  });
  if (!walked.ok) return walked;
  if (sheets.length === 0) return err("noSheets");
  const names = new Set(sheets.map((sheet) => sheet.name));
  return names.size === sheets.length ? ok({ sheets, date1904 }) : err("damaged");
}

function readSheet(reader: XmlReader, sheets: ListedSheet[]): boolean {
  if (!reader.named("sheet")) return reader.skip();
  if (sheets.length === limits.sheets.most) return reader.refuse("tooLarge");
  const name = reader.attributes.value("name");
  const relationship = reader.namespaces.valueIn(documentRelationships, reader.attributes, "id");
  if (name === null || relationship === null) return reader.refuse("damaged");
  const visibility = visibilityOf(reader.attributes.value("state"));
  sheets.push({ name: decodeEscapes(name), visibility, relationship });
  return reader.skip();
}

const visibilityOf = (state: string | null): SheetListing["visibility"] =>
  state === "hidden" || state === "veryHidden" ? state : "visible";

const isTrue = (value: string | null): boolean => value === "1" || value === "true";
