import type { Grid } from "#core/cell";
import { err, ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import type { SheetListing, WorkbookFacts } from "#app/ports";
import { isOtherContainer, refusalOf, refusalOfZip } from "./disguise";
import { limits } from "./limits";
import { OpenedWorkbook } from "./opened-workbook";
import { KnownParts } from "./package/known-parts";
import { ofKind, readRelationships } from "./package/relationships";
import { WorkbookPackage } from "./package/workbook-package";
import { readWorkbookPart, type WorkbookPart } from "./package/workbook-part";
import { XmlReader } from "./xml/reader";
import { spreadsheet } from "./xml/vocabulary";
import { checksum as checksumInSteps } from "./zip/checksum";
import { readZipDirectory } from "./zip/directory";
import { findDirectory } from "./zip/end-record";
import { type Inflate, inflateWithFflate, type Unpacking } from "./zip/inflate";

/** An opened workbook: its list of sheets, and each sheet when it is asked for. */
export interface XlsxContent {
  readonly sheets: readonly SheetListing[];
  /** The file carries macros; they are never looked at. */
  readonly hasMacros: boolean;
  /** The file names other workbooks; they are never opened. */
  readonly hasLinks: boolean;
  /** When and by whom the file was last saved. */
  facts(): Result<WorkbookFacts, UnreadableReason>;
  /** The filled cells of one sheet. */
  readGrid(sheet: string): Result<Grid, UnreadableReason | "sheetMissing">;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file. Whatever the bytes are, the answer is a workbook or the
 * reason why they are none; nothing is thrown, and time and memory are bounded by `limits`.
 */
export function openXlsx(
  bytes: Uint8Array,
  inflate: Inflate = inflateWithFflate,
  checksum: Unpacking["checksum"] = checksumInSteps,
): Result<XlsxContent, UnreadableReason> {
  if (bytes.length > limits.fileBytes.most) return err("tooLarge");
  // A workbook inside another container is not what the file says.
  if (isOtherContainer(bytes) || findDirectory(bytes) === null) return err(refusalOf(bytes));
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  return openPackage(new WorkbookPackage(directory.value, { inflate, checksum }));
}

function openPackage(parts: WorkbookPackage): Result<XlsxContent, UnreadableReason> {
  if (!parts.has("_rels/.rels")) {
    const mimetype = parts.raw("mimetype");
    return mimetype.ok ? err(refusalOfZip(mimetype.value)) : mimetype;
  }
  const ofPackage = readRelationships(parts, "");
  if (!ofPackage.ok) return ofPackage;
  const main = ofKind(ofPackage.value, "officeDocument");
  if (!main.ok) return main;
  if (main.value === null) return err("otherDocument");
  if (main.value.part.toLowerCase().endsWith(".bin")) return err("xlsb");
  const workbook = parts.parsed(main.value.part, knownWorkbooks, readMainPart);
  if (!workbook.ok) return workbook;
  if (workbook.value === null) return err("damaged");
  const ofWorkbook = readRelationships(parts, main.value.part);
  if (!ofWorkbook.ok) return ofWorkbook;
  return ok(
    new OpenedWorkbook({
      parts,
      ofPackage: ofPackage.value,
      workbook: workbook.value,
      ofWorkbook: ofWorkbook.value,
    }),
  );
}

const knownWorkbooks = new KnownParts<WorkbookPart>();

const readMainPart = (bytes: Uint8Array): Result<WorkbookPart, UnreadableReason> =>
  isOtherDocument(bytes) ? err("otherDocument") : readWorkbookPart(bytes);

/** The main part of a text document or a presentation: well-formed, but of another vocabulary. */
function isOtherDocument(bytes: Uint8Array): boolean {
  const reader = new XmlReader(bytes, spreadsheet);
  return reader.next() === "open" && !reader.own;
}
