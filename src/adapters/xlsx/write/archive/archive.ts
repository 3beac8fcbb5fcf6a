import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { PackedPart } from "./packed-part";

/** Midnight in the zone of the machine: an archive stores wall time, so the bytes never differ. */
const firstZipDay = new Date(1980, 0, 1);

/** Sizes of the fixed parts of a .zip and where they hold what (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
const local = { fixed: 30, flags: 6, nameLength: 26, extraLength: 28 };
const central = { fixed: 46, flags: 8, size: 20, nameLength: 28, offset: 42 };
const end = { fixed: 22, entries: 10, directorySize: 12, directoryOffset: 16 };

/** An entry of an archive that we wrote: copied as it is, or with other data. */
export interface Entry {
  readonly path: string;
  /** The record in front of the data, and the data, in pieces. */
  readonly record: readonly Uint8Array[];
  /** The line of the directory. */
  readonly line: Uint8Array;
}

/**
 * An archive of our own writing with some of its parts rewritten; the others are copied as they are,
 * without being inflated and deflated again.
 */
export function withRewritten(
  archive: Uint8Array,
  paths: ReadonlySet<string>,
  rewrite: (xml: string) => string,
): Uint8Array {
  const parts = unzipSync(archive, { filter: ({ name }) => paths.has(name) });
  const rewritten = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [path, strToU8(rewrite(strFromU8(part)))]),
  );
  const replacing = new Map(
    entriesOf(zipSync(rewritten, { mtime: firstZipDay })).map((entry) => [entry.path, entry]),
  );
  return joined(entriesOf(archive).map((entry) => replacing.get(entry.path) ?? entry));
}

/** The entry with other data: its name and date stay. */
export function withData(entry: Entry, part: PackedPart): Entry {
  const line = Uint8Array.from(entry.line);
  const [head = new Uint8Array()] = entry.record;
  const lead = head.slice(0, local.fixed + viewOf(head).getUint16(local.nameLength, true));
  viewOf(lead).setUint16(local.extraLength, 0, true);
  describe(lead, local.flags, part);
  describe(line, central.flags, part);
  return { path: entry.path, record: [lead, ...part.pieces], line };
}

/** Flags, method, time, checksum and sizes stand in the same order in both places. */
function describe(head: Uint8Array, at: number, part: PackedPart): void {
  const view = viewOf(head);
  const sizesFollow = 0x08;
  view.setUint16(at, view.getUint16(at, true) & ~sizesFollow, true);
  view.setUint16(at + 2, deflated, true);
  view.setUint32(at + 8, part.checksum, true);
  view.setUint32(at + 12, part.packedSize, true);
  view.setUint32(at + 16, part.size, true);
}

const deflated = 8;

/** The entries in the order of the directory; hucre and fflate write neither comments nor extra fields there. */
export function entriesOf(archive: Uint8Array): Entry[] {
  const view = viewOf(archive);
  const last = archive.length - end.fixed;
  const entries: Entry[] = [];
  let at = view.getUint32(last + end.directoryOffset, true);
  for (let left = view.getUint16(last + end.entries, true); left > 0; left -= 1) {
    const name = at + central.fixed;
    const next = name + view.getUint16(at + central.nameLength, true);
    const start = view.getUint32(at + central.offset, true);
    const data =
      start +
      local.fixed +
      view.getUint16(start + local.nameLength, true) +
      view.getUint16(start + local.extraLength, true);
    entries.push({
      path: strFromU8(archive.subarray(name, next)),
      record: [archive.subarray(start, data + view.getUint32(at + central.size, true))],
      line: archive.slice(at, next),
    });
    at = next;
  }
  return entries;
}

/** The archive of these entries, in this order. */
export function joined(entries: readonly Entry[]): Uint8Array {
  const recordSizes = entries.map(({ record }) => sizeOf(record));
  const directory = recordSizes.reduce((sum, size) => sum + size, 0);
  const archive = new Uint8Array(directory + sizeOf(entries.map(({ line }) => line)) + end.fixed);
  let record = 0;
  let line = directory;
  for (const entry of entries) {
    archive.set(entry.line, line);
    viewOf(archive).setUint32(line + central.offset, record, true);
    line += entry.line.length;
    for (const piece of entry.record) {
      archive.set(piece, record);
      record += piece.length;
    }
  }
  const view = viewOf(archive);
  view.setUint32(line, 0x06054b50, true);
  view.setUint16(line + end.entries - 2, entries.length, true);
  view.setUint16(line + end.entries, entries.length, true);
  view.setUint32(line + end.directorySize, line - directory, true);
  view.setUint32(line + end.directoryOffset, directory, true);
  return archive;
}

const sizeOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((size, piece) => size + piece.length, 0);

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
