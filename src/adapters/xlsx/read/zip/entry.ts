import { byteAt, uint16, uint32, uint64 } from "./little-endian";
import { centralSignature } from "./end-record";
import { decodeEntryName } from "./entry-name";

/** One file inside the zip, as the central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header starts, and where its data start, in the bytes of the file. */
  readonly headerStart: number;
  readonly dataStart: number;
}

const localSignature = 0x04034b50;
const centralLength = 46;
const localLength = 30;
const zip64ExtraField = 1;
const inZip64 = 0xffffffff;

/** One record of the central directory and the place of the next; null when it is none. */
export interface CentralRecord {
  readonly entry: ZipEntry;
  readonly next: number;
}

/**
 * Reads the record at `at`, and the local header it points to: both must give the same name, so that a
 * changed byte in either is noticed. `shift` is what stands before the zip.
 */
export function readCentralRecord(
  bytes: Uint8Array,
  at: number,
  place: { readonly end: number; readonly shift: number },
): CentralRecord | null {
  const nameStart = at + centralLength;
  const nameEnd = nameStart + uint16(bytes, at + 28);
  const next = nameEnd + uint16(bytes, at + 30) + uint16(bytes, at + 32);
  if (next > place.end || uint32(bytes, at) !== centralSignature) return null;
  const sizes = readSizes(bytes, at, nameEnd);
  const headerStart = sizes.offset + place.shift;
  const dataStart = dataStartOf(bytes, headerStart, bytes.subarray(nameStart, nameEnd));
  if (dataStart === null) return null;
  const entry = {
    name: decodeEntryName(bytes, nameStart, nameEnd),
    encrypted: (uint16(bytes, at + 8) & 1) === 1,
    method: uint16(bytes, at + 10),
    checksum: uint32(bytes, at + 16),
    compressedSize: sizes.compressedSize,
    size: sizes.size,
    headerStart,
    dataStart,
  };
  return { entry, next };
}

function dataStartOf(bytes: Uint8Array, header: number, name: Uint8Array): number | null {
  if (uint32(bytes, header) !== localSignature) return null;
  const nameStart = header + localLength;
  if (uint16(bytes, header + 26) !== name.length) return null;
  for (let at = 0; at < name.length; at += 1) {
    if (byteAt(bytes, nameStart + at) !== name[at]) return null;
  }
  return nameStart + name.length + uint16(bytes, header + 28);
}

interface Sizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/** Sizes and offset; those that do not fit stand in the zip64 extra field (APPNOTE.TXT 4.5.3). */
function readSizes(bytes: Uint8Array, at: number, extraStart: number): Sizes {
  let wide = zip64FieldStart(bytes, extraStart, extraStart + uint16(bytes, at + 30));
  const read = (from: number): number => {
    const short = uint32(bytes, from);
    if (short !== inZip64 || wide === null) return short;
    wide += 8;
    return uint64(bytes, wide - 8);
  };
  const size = read(at + 24);
  const compressedSize = read(at + 20);
  const offset = read(at + 42);
  return { size, compressedSize, offset };
}

function zip64FieldStart(bytes: Uint8Array, start: number, end: number): number | null {
  for (let at = start; at + 4 <= end; at += 4 + uint16(bytes, at + 2)) {
    if (uint16(bytes, at) === zip64ExtraField) return at + 4;
  }
  return null;
}
