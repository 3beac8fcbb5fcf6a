import { constants, crc32, deflateRawSync } from "node:zlib";
import type { Compression } from "#adapters/xlsx/write/compression";

/** Node's own compression. Each piece ends on a byte, so that the next may simply follow. */
export const zlibCompression: Compression = {
  begin: (take) => (piece, isLast) => {
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    take(deflateRawSync(piece, { finishFlush }));
  },
  checksum: (piece, before) => crc32(piece, before),
};
