import { err, ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import { limits } from "#adapters/xlsx/read/limits";
import type { ZipEntry } from "./entry";
import type { Unpacking } from "./inflate";

const stored = 0;
const deflated = 8;

/**
 * The bytes of one entry, checked against the length and the CRC-32 that the directory declares.
 * Refused: password (`encrypted`), more than the limits (`tooLarge`, `suspicious`), compression that
 * spreadsheet programs do not use and anything that does not fit what was declared (`damaged`).
 */
export function readContents(
  bytes: Uint8Array,
  entry: ZipEntry,
  { inflate, checksum }: Unpacking,
): Result<Uint8Array, UnreadableReason> {
  if (entry.encrypted) return err("encrypted");
  if (entry.method !== stored && entry.method !== deflated) return err("damaged");
  if (entry.size > limits.partBytes.most) return err("tooLarge");
  if (isBomb(entry)) return err("suspicious");
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const unpacked = unpack(packed, entry, inflate);
  const whole = unpacked?.length === entry.size && checksum(unpacked) === entry.checksum;
  return whole ? ok(unpacked) : err("damaged");
}

function unpack(
  packed: Uint8Array,
  entry: ZipEntry,
  inflate: Unpacking["inflate"],
): Uint8Array | null {
  if (entry.method === stored) return packed;
  if (entry.size === 0) return packed.subarray(0, 0);
  return inflate(packed, entry.size);
}

const isBomb = (entry: ZipEntry): boolean =>
  entry.size > limits.ratioFreeBytes.most && entry.size > entry.compressedSize * limits.ratio.most;
