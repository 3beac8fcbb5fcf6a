import { promisify } from "node:util";
import { constants, crc32, deflateRaw, deflateRawSync } from "node:zlib";
import type { Compression } from "#adapters/xlsx/write/archive/compression";

/** Half the time of the usual level, for a fifteenth more bytes. */
const level = 4;

const inAnotherThread = promisify(deflateRaw);

/** Pieces of a part that wait for those threads at most: they are held unpacked until the part has been made. */
const mostWaiting = 8;

/**
 * Node's own compression. Each piece ends on a byte, so that the next may simply follow: the pieces of a long part are
 * packed by the threads of Node while the next are made. Small parts have one piece, which is packed here, and so are the
 * later pieces of very long ones.
 */
export const zlibCompression: Compression = {
  begin: () => {
    const pieces: Promise<Uint8Array>[] = [];
    return {
      push: (piece, isLast) => {
        const { Z_FINISH, Z_SYNC_FLUSH } = constants;
        const manner = { finishFlush: isLast ? Z_FINISH : Z_SYNC_FLUSH, level };
        pieces.push(
          isLast || pieces.length >= mostWaiting
            ? Promise.resolve(deflateRawSync(piece, manner))
            : inAnotherThread(piece, manner),
        );
      },
      packed: () => Promise.all(pieces),
    };
  },
  checksum: (piece, before) => crc32(piece, before),
};
