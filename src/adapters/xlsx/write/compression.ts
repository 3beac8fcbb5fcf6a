import { Deflate } from "fflate";
import { checksum } from "#adapters/xlsx/read/zip/checksum";

/** How the parts of an archive are packed. Node's zlib is injected where there is Node. */
export interface Compression {
  /** A raw deflate stream that is fed piece by piece; what is ready goes to `take`. */
  readonly begin: (
    take: (packed: Uint8Array) => void,
  ) => (piece: Uint8Array, isLast: boolean) => void;
  /** CRC-32 of a part that goes on; begins with 0. */
  readonly checksum: (piece: Uint8Array, before: number) => number;
}

/** Pure JavaScript, for the pane and the browser. */
export const fflateCompression: Compression = {
  begin: (take) => {
    const stream = new Deflate({ level: 6 }, take);
    return (piece, isLast) => {
      stream.push(piece, isLast);
    };
  },
  checksum,
};
