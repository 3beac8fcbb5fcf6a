import { limits } from "#adapters/xlsx/read/limits";
import { uint16, uint32, uint64 } from "./little-endian";

/** Where the central directory lies in the bytes. */
export interface DirectoryPlace {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** Bytes that stand before the zip and that its offsets do not count. */
  readonly shift: number;
}

export const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const zip64EndSignature = 0x06064b50;
const zip64LocatorSignature = 0x07064b50;
const endLength = 22;
const zip64LocatorLength = 20;
const zip64EndLength = 56;

/**
 * The central directory, found through the end record (APPNOTE.TXT 4.3.16) searched from the end, also
 * when other bytes stand before or behind the zip. Null when there is none: the file is cut or no zip.
 */
export function findDirectory(bytes: Uint8Array): DirectoryPlace | null {
  const lowest = Math.max(0, bytes.length - limits.trailingBytes.most);
  for (let at = bytes.length - endLength; at >= lowest; at -= 1) {
    if (bytes[at] !== 0x50 || uint32(bytes, at) !== endSignature) continue;
    const place = placeFromEnd(bytes, at);
    if (place !== null) return place;
  }
  return null;
}

interface Claim {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** The directory ends here at the latest. */
  readonly before: number;
}

function placeFromEnd(bytes: Uint8Array, at: number): DirectoryPlace | null {
  const claim = zip64Claim(bytes, at) ?? {
    count: uint16(bytes, at + 10),
    size: uint32(bytes, at + 12),
    offset: uint32(bytes, at + 16),
    before: at,
  };
  const start = claim.before - claim.size;
  const shift = start - claim.offset;
  if (shift >= 0 && startsDirectory(bytes, start, claim.count)) {
    return { start, end: claim.before, count: claim.count, shift };
  }
  const end = claim.offset + claim.size;
  if (end <= claim.before && startsDirectory(bytes, claim.offset, claim.count)) {
    return { start: claim.offset, end, count: claim.count, shift: 0 };
  }
  return null;
}

const startsDirectory = (bytes: Uint8Array, at: number, count: number): boolean =>
  at >= 0 && (count === 0 || uint32(bytes, at) === centralSignature);

/** The claim of the zip64 end record, when the locator before the end record points to one. */
function zip64Claim(bytes: Uint8Array, end: number): Claim | null {
  const locator = end - zip64LocatorLength;
  if (locator < 0 || uint32(bytes, locator) !== zip64LocatorSignature) return null;
  const declared = uint64(bytes, locator + 8);
  const at = uint32(bytes, declared) === zip64EndSignature ? declared : locator - zip64EndLength;
  if (at < 0 || at >= locator || uint32(bytes, at) !== zip64EndSignature) return null;
  return {
    count: uint64(bytes, at + 32),
    size: uint64(bytes, at + 40),
    offset: uint64(bytes, at + 48),
    before: at,
  };
}
