import { Deflate } from "fflate";
import { checksum } from "#adapters/xlsx/read/zip/checksum";

/** How the parts of an archive are packed. Node's zlib is injected where there is Node. */
export interface Compression {
  /** A raw deflate stream that is fed piece by piece. */
  readonly begin: () => Packing;
  /** CRC-32 of a part that goes on; begins with 0. */
  readonly checksum: (piece: Uint8Array, before: number) => number;
}

/** A stream being packed. */
export interface Packing {
  readonly push: (piece: Uint8Array, isLast: boolean) => void;
  /** What came out, in order, once the last piece was pushed. */
  readonly packed: () => readonly Uint8Array[];
}

/** Pure JavaScript, for the pane and the browser. */
export const fflateCompression: Compression = {
  begin: () => {
    const pieces: Uint8Array[] = [];
    const stream = new Deflate({ level: 6 }, (piece) => pieces.push(piece));
    return {
      push: (piece, isLast) => {
        stream.push(piece, isLast);
      },
      packed: () => pieces,
    };
  },
  checksum,
};
