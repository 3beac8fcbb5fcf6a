import type { FormRepair } from "#core/provenance/repair-form";
import { err, ok, type Result } from "#core/result";
import { type Inflate, inflateWithFflate } from "#adapters/xlsx/read/zip/inflate";
import { sheetPart, type UnmarkableReason } from "./book";
import { bookToChange } from "./book-to-change";
import { childNamed, parseMarkup, settingAttribute, spliced } from "./markup";
import { repacked } from "./repack";
import { repairedSheet } from "./repaired-sheet";

/** A copy with its formulas put back, and the cells where one was. */
export interface RepairedWorkbook {
  readonly bytes: Uint8Array;
  readonly restored: readonly string[];
  /** Cells that other formulas of the file depend on in a way that we do not change. */
  readonly left: readonly string[];
}

/**
 * A copy of a workbook with these formulas, results and notes. Only the part of the sheet changes, and in the list of
 * sheets the request to calculate when it is opened; every other part stays as it was packed.
 */
export function repairWorkbook(
  bytes: Uint8Array,
  repair: FormRepair,
  inflate: Inflate = inflateWithFflate,
): Result<RepairedWorkbook, UnmarkableReason> {
  const opened = bookToChange(bytes, inflate);
  if (!opened.ok) return opened;
  const { directory, book, parts } = opened.value;
  const part = sheetPart(book, repair.sheet);
  const xml = part === null ? null : parts.text(part);
  const sheet = xml === null ? null : repairedSheet(xml, repair);
  if (part === null || sheet === null) return err("unusual");
  const { restored, left } = sheet;
  if (restored.length === 0) return ok({ bytes, restored, left });
  parts.set(part, sheet.xml);
  const list = parts.text(book.part);
  if (list !== null) parts.set(book.part, calculatedOnOpening(list));
  return ok({ bytes: repacked(directory, parts.changed), restored, left });
}

/** What may stand behind the settings of calculation (ECMA-376 Part 1, 18.2.27). */
const behindCalculation: ReadonlySet<string> = new Set([
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

/** The order of calculation that the file keeps does not know the cells that compute again. */
function calculatedOnOpening(xml: string): string {
  const root = parseMarkup(xml);
  if (root === null) return xml;
  const present = childNamed(root, "calcPr");
  const request = { name: "fullCalcOnLoad", value: "1" };
  if (present !== undefined) return spliced(xml, [settingAttribute(xml, present, request)]);
  const next = root.children.find(({ name }) => behindCalculation.has(name));
  const at = next?.start ?? root.closeStart;
  const text = `<${root.prefix}calcPr ${request.name}="${request.value}"/>`;
  return spliced(xml, [{ from: at, to: at, text }]);
}
