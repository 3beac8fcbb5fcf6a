import type { CellMark, ReviewSheet } from "#core/provenance/review";
import { oneMarkPerCell } from "#core/provenance/review";
import { err, ok, type Result } from "#core/result";
import { sheetKey } from "#core/sheet/sheet-list";
import { readRelationships } from "#adapters/xlsx/read/package/relationships";
import { relationshipsOf } from "#adapters/xlsx/read/package/part-path";
import type { WorkbookPackage } from "#adapters/xlsx/read/package/workbook-package";
import type { ListedSheet } from "#adapters/xlsx/read/package/workbook-part";
import { type Inflate, inflateWithFflate } from "#adapters/xlsx/read/zip/inflate";
import { sheetPart, transitional, type Book, type UnmarkableReason } from "./book";
import { bookToChange } from "./book-to-change";
import { appending, attribute, childNamed, parseMarkup, spliced } from "./markup";
import { bringingToFront, steppedBack } from "./front";
import { notesDrawing, notesPart, fileText } from "./notes";
import type { ChangedParts } from "./parts";
import { repacked } from "./repack";
import { reviewPart } from "./review-part";
import { hasNotes, markedSheet, onVisibleCells, placed, type Placed } from "./sheet";
import { stylesToMark, type MarkedStyles } from "./styles";

/** A copy with marks, and what could not be marked. */
export interface MarkedWorkbook {
  readonly bytes: Uint8Array;
  /** Sheets whose cells could not be coloured. */
  readonly withoutColours: readonly string[];
  /** Sheets that have notes of their own, which are left as they are: cells are coloured only. */
  readonly withoutNotes: readonly string[];
}

/**
 * A copy of a workbook in which cells are coloured and annotated, with a sheet more that lists them. Values,
 * formulas and every part that is not named here stay as they are, byte for byte: changed are the marked sheets
 * (format numbers, new empty cells) and the one that was in front, the list of styles, the list of sheets, relationships
 * and types of parts. The copy opens on the list.
 */
export function markWorkbook(
  bytes: Uint8Array,
  { marks, review }: { readonly marks: readonly CellMark[]; readonly review: ReviewSheet },
  inflate: Inflate = inflateWithFflate,
): Result<MarkedWorkbook, UnmarkableReason> {
  const opened = bookToChange(bytes, inflate);
  if (!opened.ok) return opened;
  const { directory, original, book, parts } = opened.value;
  const stylesXml = parts.text(book.stylesPart);
  const styles = stylesXml === null ? null : stylesToMark(stylesXml);
  if (styles === null) return err("unusual");
  const work: Work = { original, parts, styles, book };
  const outcome = marksOnSheets(work, oneMarkPerCell(marks));
  if (!addReview(work, review)) return err("unusual");
  parts.forgetTitles();
  parts.set(book.stylesPart, styles.toXml());
  return ok({ bytes: repacked(directory, parts.changed), ...outcome });
}

interface Work {
  readonly original: WorkbookPackage;
  readonly parts: ChangedParts;
  readonly styles: MarkedStyles;
  readonly book: Book;
}

function marksOnSheets(work: Work, marks: readonly CellMark[]): Omit<MarkedWorkbook, "bytes"> {
  const withoutColours: string[] = [];
  const withoutNotes: string[] = [];
  for (const name of new Set(marks.map(({ sheet }) => sheet))) {
    const own = marks.flatMap((mark) => (mark.sheet === name ? (placed(mark) ?? []) : []));
    const done = own.length === 0 ? "nothing" : markOne(work, name, own);
    if (done === "nothing") withoutColours.push(name);
    else if (done === "colours") withoutNotes.push(name);
  }
  return { withoutColours, withoutNotes };
}

function markOne(
  work: Work,
  name: string,
  marks: readonly Placed[],
): "nothing" | "colours" | "all" {
  const { parts, styles, book, original } = work;
  const part = sheetPart(book, name);
  const xml = part === null ? null : parts.text(part);
  const root = xml === null ? null : parseMarkup(xml);
  if (part === null || xml === null || root === null) return "nothing";
  const own = onVisibleCells(xml, root, marks);
  const annotated = hasNotes(root) || relatesToNotes(original, part);
  if (annotated) {
    const coloured = markedSheet(xml, own, { styles, notes: null });
    if (coloured === null) return "nothing";
    parts.set(part, coloured);
    return "colours";
  }
  // Tried before relationships are added, which cannot be taken back.
  if (markedSheet(xml, own, { styles, notes: "" }) === null) return "nothing";
  const notes = addNotes(parts, part, own);
  const coloured = markedSheet(xml, own, { styles, notes });
  if (coloured !== null) parts.set(part, coloured);
  return notes === null ? "colours" : "all";
}

function relatesToNotes(original: WorkbookPackage, part: string): boolean {
  if (!original.has(relationshipsOf(part))) return false;
  const related = readRelationships(original, part);
  return !related.ok || related.value.some(({ type }) => /comments?$/iu.test(type));
}

/** The id of the drawing of the notes; null when relationships or types cannot be added. */
function addNotes(parts: ChangedParts, sheet: string, marks: readonly Placed[]): string | null {
  const comments = parts.free((number) => `xl/comments${String(number)}.xml`);
  const typed =
    parts.declare(
      comments,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
    ) && parts.declareEnding("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  if (!typed || parts.relate(sheet, "comments", comments) === null) return null;
  parts.set(comments, notesPart(marks));
  const drawing = parts.free((number) => `xl/drawings/vmlDrawing${String(number)}.vml`);
  parts.set(drawing, notesDrawing(marks));
  return parts.relate(sheet, "vmlDrawing", drawing);
}

/** Puts the list behind the other sheets; false when the workbook cannot take it. */
function addReview({ parts, styles, book }: Work, review: ReviewSheet): boolean {
  const xml = parts.text(book.part);
  const root = xml === null ? null : parseMarkup(xml);
  const sheets = root === null ? undefined : childNamed(root, "sheets");
  if (xml === null || root === null || sheets === undefined) return false;
  const part = parts.free((number) => `xl/worksheets/sheet${String(number)}.xml`);
  const declared = parts.declare(
    part,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  );
  const id = declared ? parts.relate(book.part, "worksheet", part) : null;
  if (id === null) return false;
  const numbers = sheets.children.map((each) => Number(attribute(xml, each, "sheetId") ?? "0"));
  const name = freeName(review.name, book.sheets);
  // Some programs declare the prefix at the root, some at every sheet: here it is declared anew.
  const listed = `<${sheets.prefix}sheet xmlns:r="${transitional}relationships" name="${fileText(name)}" sheetId="${String(Math.max(...numbers) + 1)}" r:id="${id}"/>`;
  const inFront = stepBack(parts, book);
  const front = inFront ? [bringingToFront(xml, root, sheets.children.length)] : [];
  parts.set(book.part, spliced(xml, [...front, appending(xml, sheets, listed)]));
  parts.set(part, reviewPart(review, styles, inFront));
  return true;
}

/** The sheet that was in front makes place for the list; false when one of them cannot be changed. */
function stepBack(parts: ChangedParts, { sheets, related }: Book): boolean {
  const changed: (readonly [part: string, xml: string])[] = [];
  for (const { relationship } of sheets) {
    const part = related.find(({ id }) => id === relationship)?.part;
    const xml = part === undefined ? null : parts.text(part);
    const root = xml === null ? null : parseMarkup(xml);
    if (part === undefined || xml === null || root === null) return false;
    const behind = steppedBack(xml, root);
    if (behind !== null) changed.push([part, behind]);
  }
  for (const [part, xml] of changed) parts.set(part, xml);
  return true;
}

/** A second list of the same workbook, such as one that came back with the first still in it, is numbered. */
function freeName(wanted: string, sheets: readonly ListedSheet[]): string {
  const taken = new Set(sheets.map(({ name }) => sheetKey(name)));
  let name = wanted;
  for (let number = 2; taken.has(sheetKey(name)); number += 1)
    name = `${wanted} (${String(number)})`;
  return name;
}
