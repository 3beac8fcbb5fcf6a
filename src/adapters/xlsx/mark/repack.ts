import { deflateSync, strToU8 } from "fflate";
import type { ZipDirectory } from "#adapters/xlsx/read/zip/directory";
import { checksum } from "#adapters/xlsx/read/zip/checksum";
import { partKey } from "#adapters/xlsx/read/zip/entry-name";

interface Packed {
  readonly name: Uint8Array;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/** 01/01/1980, the first day that a .zip knows: the same input gives the same bytes. */
const firstZipDay = 0x0021;

/** Names are UTF-8 (APPNOTE.TXT 4.4.4, bit 11). */
const namesAreUtf8 = 0x0800;

/**
 * An archive in which some parts are replaced and some are new; every other part is copied as it was packed,
 * without being inflated and deflated again.
 */
export function repacked(
  { bytes, entries }: ZipDirectory,
  changed: ReadonlyMap<string, string>,
): Uint8Array {
  const rest = new Map([...changed].map(([name, xml]) => [partKey(name), { name, xml }]));
  const packed: Packed[] = [];
  for (const [key, entry] of entries) {
    const replaced = rest.get(key);
    rest.delete(key);
    if (replaced === undefined) {
      const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
      packed.push({ ...entry, name: strToU8(entry.name), data });
    } else packed.push(deflated(entry.name, replaced.xml));
  }
  for (const { name, xml } of rest.values()) packed.push(deflated(name, xml));
  return joined(packed);
}

function deflated(name: string, xml: string): Packed {
  const content = strToU8(xml);
  return {
    name: strToU8(name),
    method: 8,
    checksum: checksum(content),
    size: content.length,
    data: deflateSync(content),
  };
}

function joined(parts: readonly Packed[]): Uint8Array {
  const records: Uint8Array[] = [];
  const lines: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const head = record(part);
    lines.push(directoryLine(part, offset));
    records.push(head, part.data);
    offset += head.length + part.data.length;
  }
  const size = lines.reduce((sum, line) => sum + line.length, 0);
  return concatenated([...records, ...lines, endRecord(parts.length, size, offset)]);
}

/** Fields of a header, each with its width in bytes. */
type Field = readonly [value: number, width: 2 | 4];

const shared = ({ method, checksum: sum, data, size, name }: Packed): readonly Field[] => [
  [20, 2],
  [namesAreUtf8, 2],
  [method, 2],
  [0, 2],
  [firstZipDay, 2],
  [sum, 4],
  [data.length, 4],
  [size, 4],
  [name.length, 2],
  [0, 2],
];

const record = (part: Packed): Uint8Array =>
  concatenated([written([[0x04034b50, 4], ...shared(part)]), part.name]);

function directoryLine(part: Packed, offset: number): Uint8Array {
  const fields = written([
    [0x02014b50, 4],
    [20, 2],
    ...shared(part),
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [offset, 4],
  ]);
  return concatenated([fields, part.name]);
}

const endRecord = (count: number, size: number, offset: number): Uint8Array =>
  written([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);

function written(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
