import { type CraftedEntry, craftZip } from "./crafted-zip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a workbook with one sheet, `S1`; each can be replaced or taken out (null). */
export interface CraftedParts {
  /** What stands inside `sheetData`. */
  readonly rows?: string;
  /** What stands behind `sheetData`. */
  readonly behind?: string;
  /** The whole sheet part instead of `rows`. */
  readonly sheet?: string;
  /** What stands inside `sst`. */
  readonly strings?: string;
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  readonly workbook?: string;
  readonly workbookRelationships?: string;
  readonly packageRelationships?: string;
}

export const sheetXml = (rows: string, behind = ""): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;

export const workbookXml = (sheets: string, before = ""): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}">${before}<sheets>${sheets}</sheets></workbook>`;

export const relationshipsXml = (
  ...targets: readonly (readonly [id: string, kind: string, target: string, more?: string])[]
): string =>
  `<Relationships xmlns="${packaged}">${targets
    .map(
      ([id, kind, target, more = ""]) =>
        `<Relationship Id="${id}" Type="${kind.includes(":") ? kind : `${office}/${kind}`}" Target="${target}" ${more}/>`,
    )
    .join("")}</Relationships>`;

/** The entries of such a workbook, for tests that change the zip. */
export function workbookEntries(parts: CraftedParts = {}): CraftedEntry[] {
  const { strings, styles } = parts;
  const related: [string, string, string][] = [["r1", "worksheet", "worksheets/sheet1.xml"]];
  if (strings !== undefined) related.push(["r2", "sharedStrings", "sharedStrings.xml"]);
  if (styles !== undefined) related.push(["r3", "styles", "styles.xml"]);
  const entries = [
    {
      name: "_rels/.rels",
      data:
        parts.packageRelationships ?? relationshipsXml(["r1", "officeDocument", "xl/workbook.xml"]),
    },
    {
      name: "xl/workbook.xml",
      data: parts.workbook ?? workbookXml('<sheet name="S1" sheetId="1" r:id="r1"/>'),
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: parts.workbookRelationships ?? relationshipsXml(...related),
    },
    {
      name: "xl/worksheets/sheet1.xml",
      data: parts.sheet ?? sheetXml(parts.rows ?? "", parts.behind),
    },
  ];
  if (strings !== undefined) {
    entries.push({ name: "xl/sharedStrings.xml", data: `<sst xmlns="${main}">${strings}</sst>` });
  }
  if (styles !== undefined) {
    const data = `<styleSheet xmlns="${main}">${styles}</styleSheet>`;
    entries.push({ name: "xl/styles.xml", data });
  }
  return entries;
}

export const craftWorkbook = (parts: CraftedParts = {}): Uint8Array =>
  craftZip(workbookEntries(parts));
