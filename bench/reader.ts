import { inflateRawSync } from "node:zlib";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { checksumWithZlib, inflateWithZlib } from "#cli/files/inflate";

export { packingLevel } from "#cli/files/compression";

/** Reads the sheets of these names and counts their filled cells. */
export function countCells(
  bytes: Uint8Array,
  sheets: readonly string[],
  how: "zlib" | "fflate",
): number {
  const workbook =
    how === "zlib" ? openXlsx(bytes, inflateWithZlib, checksumWithZlib) : openXlsx(bytes);
  if (!workbook.ok) throw new Error(workbook.error);
  let cells = 0;
  for (const name of sheets) {
    const grid = workbook.value.readGrid(name);
    if (!grid.ok) throw new Error(grid.error);
    for (const row of grid.value.rows) cells += row.cells.length;
  }
  return cells;
}

/** What is read of a form: its two sheets, their texts, the list of sheets. */
const partsOfForm = /sheet[12]\.xml$|sharedStrings|workbook\.xml$/u;

/** Inflates what is read of a form with zlib; gives the number of parts. */
export const inflateParts = (bytes: Uint8Array): number => inflated(bytes, partsOfForm).length;

/** Every part of a workbook. */
export const inflatedParts = (bytes: Uint8Array): readonly Uint8Array[] => inflated(bytes, /./u);

/** The parts of these names, found through the directory at the end. */
function inflated(bytes: Uint8Array, names: RegExp): readonly Uint8Array[] {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = archive.lastIndexOf("PK\u0005\u0006");
  let at = archive.readUInt32LE(end + 16);
  const parts: Uint8Array[] = [];
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const start = archive.readUInt32LE(at + 42);
    const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    if (names.test(name)) {
      parts.push(inflateRawSync(archive.subarray(data, data + archive.readUInt32LE(at + 20))));
    }
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return parts;
}
