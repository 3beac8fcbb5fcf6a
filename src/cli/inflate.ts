import { inflateRawSync } from "node:zlib";
import type { Inflate } from "#adapters/xlsx/read/zip/inflate";

/** Node's own inflater: faster than JavaScript, and bounded by what the file declares. */
export const inflateWithZlib: Inflate = (compressed, size) => {
  try {
    return inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    // zlib reports damage and excess by throwing, and nothing else happens in here.
    return null;
  }
};
