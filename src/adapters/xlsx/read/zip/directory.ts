import { err, ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import { limits } from "#adapters/xlsx/read/limits";
import { centralSignature, type DirectoryPlace, findDirectory } from "./end-record";
import { readCentralRecord, type ZipEntry } from "./entry";
import { partKey } from "./entry-name";
import { uint32 } from "./little-endian";

/** The files inside a zip, found by the key of their name. */
export interface ZipDirectory {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/**
 * Walks the central directory. Refused: no directory (`truncated`), more entries or bytes than the
 * limits (`tooManyParts`, `tooLarge`), records that lead nowhere (`damaged`), entries that share bytes
 * or names (`suspicious`: different programs would read different contents).
 */
export function readZipDirectory(bytes: Uint8Array): Result<ZipDirectory, UnreadableReason> {
  const place = findDirectory(bytes);
  if (place === null) return err("truncated");
  if (place.count > limits.parts.most) return err("tooManyParts");
  const listed = listEntries(bytes, place);
  if (listed === null) return err("damaged");
  if (declaredBytes(listed) > limits.totalBytes.most) return err("tooLarge");
  if (!lieApart(listed, place.start)) return err("suspicious");
  const files = listed.filter((entry) => !entry.name.endsWith("/"));
  const entries = new Map(files.map((entry) => [partKey(entry.name), entry]));
  return entries.size === files.length ? ok({ bytes, entries }) : err("suspicious");
}

function listEntries(bytes: Uint8Array, place: DirectoryPlace): ZipEntry[] | null {
  const listed: ZipEntry[] = [];
  let at = place.start;
  while (listed.length < place.count) {
    const record = readCentralRecord(bytes, at, place);
    if (record === null) return null;
    listed.push(record.entry);
    at = record.next;
  }
  // A directory longer than its count would hide entries from us that other programs see.
  return uint32(bytes, at) === centralSignature ? null : listed;
}

const declaredBytes = (entries: readonly ZipEntry[]): number =>
  entries.reduce((sum, entry) => sum + entry.size, 0);

/** No entry reaches into the next one or into the directory. */
function lieApart(entries: readonly ZipEntry[], directoryStart: number): boolean {
  const fromTheEnd = [...entries].sort((one, other) => other.headerStart - one.headerStart);
  let next = directoryStart;
  for (const entry of fromTheEnd) {
    if (entry.dataStart + entry.compressedSize > next) return false;
    next = entry.headerStart;
  }
  return true;
}
