import { Inflate as FflateStream, inflateSync } from "fflate";
import { limits } from "#adapters/xlsx/read/limits";

/**
 * Inflates one raw deflate stream to at most `size` bytes; null when it is damaged or gives more.
 * Node's zlib is injected where there is Node; `inflateWithFflate` serves everywhere else.
 */
export type Inflate = (compressed: Uint8Array, size: number) => Uint8Array | null;

/** What a zip asks of the place where it is read: `checksum` is CRC-32, never negative. */
export interface Unpacking {
  readonly inflate: Inflate;
  readonly checksum: (bytes: Uint8Array) => number;
}

/** Pure JavaScript inflation that stops as soon as more than `size` bytes come out. */
export const inflateWithFflate: Inflate = (compressed, size) => {
  try {
    return compressed.length <= limits.wholeInflation.most
      ? inflateWhole(compressed, size)
      : inflateInSteps(compressed, size);
  } catch {
    // fflate reports every kind of damage by throwing, and nothing else happens in here.
    return null;
  }
};

/** One byte more than allowed: fflate drops what does not fit, and the spare byte betrays the excess. */
function inflateWhole(compressed: Uint8Array, size: number): Uint8Array | null {
  const inflated = inflateSync(compressed, { out: new Uint8Array(size + 1) });
  return inflated.length > size ? null : inflated;
}

function inflateInSteps(compressed: Uint8Array, size: number): Uint8Array | null {
  const inflated = new Uint8Array(size);
  let length = 0;
  let silentSteps = 0;
  const stream = new FflateStream((piece) => {
    silentSteps = piece.length === 0 ? silentSteps + 1 : 0;
    if (length + piece.length <= size) inflated.set(piece, length);
    length += piece.length;
  });
  const step = limits.inflationStep.most;
  for (let at = 0; at < compressed.length; at += step) {
    stream.push(compressed.subarray(at, at + step), at + step >= compressed.length);
    if (length > size || silentSteps > limits.silentSteps.most) return null;
  }
  return inflated.subarray(0, length);
}
