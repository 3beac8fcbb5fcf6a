import { uint16 } from "./zip/little-endian";

/** What an OLE compound file (MS-CFB) holds: the old .xls, an encrypted .xlsx, another document. */
export type OleContent = "encrypted" | "rightsProtected" | "xls" | "otherDocument" | "unknown";

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entries: length, and the places of the length of the name and of the kind (MS-CFB 2.6.1). */
const entryLength = 128;
const nameLengthAt = 64;
const kindAt = 66;
const storage = 1;
const stream = 2;

/** What a file holds that was encrypted for those who were given rights (MS-OFFCRYPTO 2.2). */
const ofRights: readonly string[] = [
  "DRMEncryptedTransform",
  "DRMEncryptedDataSpace",
  "\tDRMContent",
];

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
  let found: OleContent = "unknown";
  for (let at = 512; at + entryLength <= bytes.length; at += entryLength) {
    const nameLength = uint16(bytes, at + nameLengthAt);
    const kind = bytes[at + kindAt];
    if (nameLength < 2 || nameLength > nameLengthAt) continue;
    if (kind !== stream && kind !== storage) continue;
    const name = streamName(bytes, at, nameLength / 2 - 1);
    if (ofRights.includes(name)) return "rightsProtected";
    if (found === "unknown" && kind === stream) found = streams.get(name) ?? "unknown";
  }
  return found;
}

function streamName(bytes: Uint8Array, at: number, length: number): string {
  let name = "";
  for (let unit = 0; unit < length; unit += 1) {
    name += String.fromCharCode(uint16(bytes, at + unit * 2));
  }
  return name;
}
