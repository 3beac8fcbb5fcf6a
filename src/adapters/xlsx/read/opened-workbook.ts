import type { Grid } from "#core/cell";
import { err, ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import type { SheetListing, WorkbookFacts } from "#app/ports";
import { corePropertiesEnding, readCoreProperties } from "./package/core-properties";
import { type CellFormats, readCellFormats } from "./package/cell-formats";
import { KnownParts } from "./package/known-parts";
import { kindOf, ofKind, type Relationship } from "./package/relationships";
import { readSharedStrings, type SharedStrings } from "./package/shared-strings";
import type { WorkbookPackage } from "./package/workbook-package";
import type { ListedSheet, WorkbookPart } from "./package/workbook-part";
import { readSheet } from "./sheet/sheet-reader";

/** What is known of a file before one of its sheets is asked for. */
export interface OpenedParts {
  readonly parts: WorkbookPackage;
  readonly workbook: WorkbookPart;
  /** The relationships of the package, and those of the workbook part. */
  readonly ofPackage: readonly Relationship[];
  readonly ofWorkbook: readonly Relationship[];
}

const knownFormats = new KnownParts<CellFormats>();

/**
 * A workbook of which only the directory, the relationships and the list of sheets have been read.
 * Sheets are inflated and scanned when they are asked for, strings and styles with the first of them.
 */
export class OpenedWorkbook {
  readonly sheets: readonly SheetListing[];
  /** The file carries macros; they are never looked at. */
  readonly hasMacros: boolean;
  /** The file names other workbooks; they are never opened. */
  readonly hasLinks: boolean;
  private readonly opened: OpenedParts;
  private strings: Result<SharedStrings | null, UnreadableReason> | null = null;
  private formats: Result<CellFormats | null, UnreadableReason> | null = null;

  constructor(opened: OpenedParts) {
    this.opened = opened;
    this.sheets = opened.workbook.sheets.map(({ name, visibility }) => ({ name, visibility }));
    const related = opened.ofWorkbook.some((one) => one.type.endsWith("/vbaProject"));
    this.hasMacros = related || opened.parts.hasPartEnding("vbaproject.bin");
    this.hasLinks = opened.ofWorkbook.some((one) => kindOf(one) === "externalLink");
  }

  /** When and by whom the file was last saved; a file that does not say gives nulls. */
  facts(): Result<WorkbookFacts, UnreadableReason> {
    const found = this.opened.ofPackage.find((one) => one.type.endsWith(corePropertiesEnding));
    const part = found === undefined ? ok(null) : this.opened.parts.xml(found.part);
    if (!part.ok) return part;
    if (part.value === null) return ok({ modified: null, lastModifiedBy: null });
    return readCoreProperties(part.value);
  }

  /**
   * The filled cells of one sheet, by its name, which ignores case as in Excel and the way in which
   * Vietnamese letters are composed. Sheets of charts and of macros have none.
   */
  readGrid(name: string): Result<Grid, UnreadableReason | "sheetMissing"> {
    const sheet = this.find(name);
    if (sheet === undefined) return err("sheetMissing");
    const { ofWorkbook, parts, workbook } = this.opened;
    const target = ofWorkbook.find((one) => one.id === sheet.relationship);
    if (target === undefined) return err("damaged");
    const grid = { sheet: sheet.name, visibility: sheet.visibility };
    if (holdsNoCells(target)) return ok({ ...grid, rows: [] });
    if (kindOf(target) !== "worksheet") return err("damaged");
    this.strings ??= this.readStrings();
    this.formats ??= this.readFormats();
    const { formats, strings } = this;
    if (!strings.ok) return strings;
    if (!formats.ok) return formats;
    const part = parts.xml(target.part);
    if (!part.ok) return part;
    if (part.value === null) return err("damaged");
    const context = { strings: strings.value, formats: formats.value, date1904: workbook.date1904 };
    const cells = readSheet(part.value, context);
    return cells.ok ? ok({ ...grid, ...cells.value }) : cells;
  }

  private find(name: string): ListedSheet | undefined {
    const { sheets } = this.opened.workbook;
    const folded = foldedName(name);
    return (
      sheets.find((sheet) => sheet.name === name) ??
      sheets.find((sheet) => foldedName(sheet.name) === folded)
    );
  }

  /** A file whose strings are lost still has its numbers: string cells become errors. */
  private readStrings(): Result<SharedStrings | null, UnreadableReason> {
    const part = this.related("sharedStrings");
    if (!part.ok) return part;
    return part.value === null ? ok(null) : readSharedStrings(part.value);
  }

  /** A file whose styles are lost still has its numbers, as spreadsheet programs show them: bare. */
  private readFormats(): Result<CellFormats | null, UnreadableReason> {
    const found = ofKind(this.opened.ofWorkbook, "styles");
    if (!found.ok || found.value === null) return found.ok ? ok(null) : found;
    return this.opened.parts.parsed(found.value.part, knownFormats, readCellFormats);
  }

  /** The part of this kind that the workbook relates to; null when it is not there. */
  private related(kind: string): Result<Uint8Array | null, UnreadableReason> {
    const found = ofKind(this.opened.ofWorkbook, kind);
    if (!found.ok) return found;
    return found.value === null ? ok(null) : this.opened.parts.xml(found.value.part);
  }
}

/** Chart and dialog sheets, and the macro sheets of old, whose relationships are Microsoft's own. */
function holdsNoCells(target: Relationship): boolean {
  const kind = kindOf(target);
  return kind === null
    ? target.type.startsWith("http://schemas.microsoft.com/office/2006/relationships/xl")
    : kind === "chartsheet" || kind === "dialogsheet";
}

const foldedName = (name: string): string => name.normalize("NFC").toLowerCase();
