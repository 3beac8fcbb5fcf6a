import { uint16 } from "./zip/little-endian";

/** What an OLE compound file (MS-CFB) holds: the old .xls, an encrypted .xlsx, another document. */
export type OleContent = "encrypted" | "xls" | "otherDocument" | "unknown";

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entries: length, and the places of the length of the name and of the kind (MS-CFB 2.6.1). */
const entryLength = 128;
const nameLengthAt = 64;
const kindAt = 66;
const stream = 2;

const streams: ReadonlyMap<string, OleContent> = new Map([
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["WordDocument", "otherDocument"],
  ["PowerPoint Document", "otherDocument"],
  ["__properties_version1.0", "otherDocument"],
]);

export const isOle = (bytes: Uint8Array): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/**
 * Tells them apart by the streams they name. Directory entries lie at multiples of 128 bytes, so they are
 * found without following the chains of sectors, in cut files too.
 */
export function oleContent(bytes: Uint8Array): OleContent {
  for (let at = 512; at + entryLength <= bytes.length; at += entryLength) {
    const nameLength = uint16(bytes, at + nameLengthAt);
    if (bytes[at + kindAt] !== stream || nameLength < 2 || nameLength > nameLengthAt) continue;
    const found = streams.get(streamName(bytes, at, nameLength / 2 - 1));
    if (found !== undefined) return found;
  }
  return "unknown";
}

function streamName(bytes: Uint8Array, at: number, length: number): string {
  let name = "";
  for (let unit = 0; unit < length; unit += 1) {
    name += String.fromCharCode(uint16(bytes, at + unit * 2));
  }
  return name;
}
