/**
 * Numbers as zip and OLE files write them, least significant byte first. Bytes behind the end count as
 * zero, so that no place in a cut file can throw; callers compare signatures and bounds.
 */
export const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;

/** Two bytes. */
export const uint16 = (bytes: Uint8Array, at: number): number =>
  byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8);

/** Four bytes, never negative. */
export const uint32 = (bytes: Uint8Array, at: number): number =>
  (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;

/** Eight bytes; above 2^53 no longer exact, which every bound of the reader refuses anyway. */
export const uint64 = (bytes: Uint8Array, at: number): number =>
  uint32(bytes, at) + uint32(bytes, at + 4) * 0x1_0000_0000;
