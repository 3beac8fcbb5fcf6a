import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Midnight in the zone of the machine: an archive stores wall time, so the bytes never differ. */
const firstZipDay = new Date(1980, 0, 1);

/** Sizes of the fixed parts of a .zip and where they hold what (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
const local = { fixed: 30, nameLength: 26, extraLength: 28 };
const central = { fixed: 46, size: 20, nameLength: 28, offset: 42 };
const end = { fixed: 22, entries: 10, directorySize: 12, directoryOffset: 16 };

interface Entry {
  readonly path: string;
  /** The record in front of the data, and the data. */
  readonly record: Uint8Array;
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

/** The entries in the order of the directory; hucre and fflate write neither comments nor extra fields there. */
function entriesOf(archive: Uint8Array): Entry[] {
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
      record: archive.subarray(start, data + view.getUint32(at + central.size, true)),
      line: archive.slice(at, next),
    });
    at = next;
  }
  return entries;
}

function joined(entries: readonly Entry[]): Uint8Array {
  const sizeOf = (part: "record" | "line"): number =>
    entries.reduce((size, entry) => size + entry[part].length, 0);
  const directory = sizeOf("record");
  const archive = new Uint8Array(directory + sizeOf("line") + end.fixed);
  let record = 0;
  let line = directory;
  for (const entry of entries) {
    archive.set(entry.record, record);
    archive.set(entry.line, line);
    viewOf(archive).setUint32(line + central.offset, record, true);
    record += entry.record.length;
    line += entry.line.length;
  }
  const view = viewOf(archive);
  view.setUint32(line, 0x06054b50, true);
  view.setUint16(line + end.entries - 2, entries.length, true);
  view.setUint16(line + end.entries, entries.length, true);
  view.setUint32(line + end.directorySize, line - directory, true);
  view.setUint32(line + end.directoryOffset, directory, true);
  return archive;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
