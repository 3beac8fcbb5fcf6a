import { inflateRawSync } from "node:zlib";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { checksumWithZlib, inflateWithZlib } from "#cli/files/inflate";

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

/** Inflates what a form is made of with zlib, found through the directory at the end; gives the number of parts. */
export function inflateParts(bytes: Uint8Array): number {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = archive.lastIndexOf("PK\u0005\u0006");
  let at = archive.readUInt32LE(end + 16);
  let parts = 0;
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const start = archive.readUInt32LE(at + 42);
    const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    if (/sheet[12]\.xml$|sharedStrings|workbook\.xml$/u.test(name)) {
      inflateRawSync(archive.subarray(data, data + archive.readUInt32LE(at + 20)));
      parts += 1;
    }
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return parts;
}
