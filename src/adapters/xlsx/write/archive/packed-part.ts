import { strToU8 } from "fflate";
import type { Compression } from "./compression";

/** One part of the archive, packed. */
export interface PackedPart {
  readonly pieces: readonly Uint8Array[];
  readonly packedSize: number;
  readonly size: number;
  readonly checksum: number;
}

/** Characters that are joined before they become bytes, and bytes that are packed at a time. */
const textAtOnce = 16_384;
const bytesAtOnce = 262_144;

/** A part of the archive that is written from its beginning to its end; no more than a piece of it is held unpacked. */
export interface PartWriter {
  readonly write: (xml: string) => void;
  readonly end: () => PackedPart;
}

export function partWriter(compression: Compression): PartWriter {
  const sums = { size: 0, checksum: 0 };
  let waiting: Uint8Array[] = [];
  let filled = 0;
  let text = "";
  const packing = compression.begin();
  const pack = (isLast: boolean): void => {
    const piece = joinedPieces(waiting, filled);
    sums.size += filled;
    sums.checksum = compression.checksum(piece, sums.checksum);
    packing.push(piece, isLast);
    waiting = [];
    filled = 0;
  };
  const encode = (): void => {
    const bytes = strToU8(text);
    text = "";
    waiting.push(bytes);
    filled += bytes.length;
    if (filled >= bytesAtOnce) pack(false);
  };
  return {
    write: (xml) => {
      text += xml;
      if (text.length >= textAtOnce) encode();
    },
    end: () => {
      encode();
      pack(true);
      const pieces = packing.packed();
      const packedSize = pieces.reduce((sum, { length }) => sum + length, 0);
      return { pieces, packedSize, ...sums };
    },
  };
}

function joinedPieces(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
