import { err, ok, type Result } from "#core/result";
import { WorkbookPackage } from "#adapters/xlsx/read/package/workbook-package";
import { readZipDirectory } from "#adapters/xlsx/read/zip/directory";
import { checksum } from "#adapters/xlsx/read/zip/checksum";
import { inflateWithFflate } from "#adapters/xlsx/read/zip/inflate";
import { bookOf, type UnmarkableReason } from "./book";
import { childNamed, parseMarkup, spliced } from "./markup";
import { ChangedParts } from "./parts";
import { repacked } from "./repack";

/** What other people's programs leave in a workbook and what a reader must not touch. */
export type ForeignPart = "macros" | "link";

/** A copy of a workbook with the container of macros, or with a link to another workbook, for samples and tests. */
export function withForeignPart(
  bytes: Uint8Array,
  kind: ForeignPart,
): Result<Uint8Array, UnmarkableReason> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const original = new WorkbookPackage(directory.value, { inflate: inflateWithFflate, checksum });
  const book = bookOf(original);
  if (!book.ok) return book;
  const parts = new ChangedParts(original);
  const isAdded = kind === "macros" ? addMacros(parts) : addLink(parts, book.value.part);
  return isAdded ? ok(repacked(directory.value, parts.changed)) : err("unusual");
}

/** The container is empty, and nothing points to it: no program has anything to run. */
function addMacros(parts: ChangedParts): boolean {
  const part = "xl/vbaProject.bin";
  parts.set(part, "");
  if (!parts.declare(part, "application/vnd.ms-office.vbaProject")) return false;
  const types = parts.text("[Content_Types].xml");
  if (types === null) return false;
  const plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  const withMacros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
  parts.set("[Content_Types].xml", types.replace(plain, withMacros));
  return true;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook that was linked to, in a folder that no other computer has. */
const linked = "file:///D:/so-lieu-cu.xlsx";

function addLink(parts: ChangedParts, workbook: string): boolean {
  const part = parts.free((number) => `xl/externalLinks/externalLink${String(number)}.xml`);
  const name = part.slice(part.lastIndexOf("/") + 1);
  parts.set(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<externalLink xmlns="${main}"><externalBook xmlns:r="${related}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
  );
  parts.set(
    `xl/externalLinks/_rels/${name}.rels`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${related}/externalLinkPath" Target="${linked}" TargetMode="External"/></Relationships>`,
  );
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml";
  const id = parts.declare(part, type) ? parts.relate(workbook, "externalLink", part) : null;
  return id !== null && list(parts, workbook, id);
}

/** Names the link in the list of the workbook, behind its sheets (ECMA-376 Part 1, 18.2.27). */
function list(parts: ChangedParts, workbook: string, id: string): boolean {
  const xml = parts.text(workbook);
  const root = xml === null ? null : parseMarkup(xml);
  const sheets = root === null ? undefined : childNamed(root, "sheets");
  if (xml === null || root === null || sheets === undefined) return false;
  const { prefix } = root;
  const reference = `<${prefix}externalReference xmlns:r="${related}" r:id="${id}"/>`;
  const text = `<${prefix}externalReferences>${reference}</${prefix}externalReferences>`;
  parts.set(workbook, spliced(xml, [{ from: sheets.end, to: sheets.end, text }]));
  return true;
}
