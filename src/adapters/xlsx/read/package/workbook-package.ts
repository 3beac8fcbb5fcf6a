import { err, ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import { asUtf8 } from "#adapters/xlsx/read/xml/encoding";
import { limits } from "#adapters/xlsx/read/limits";
import { readContents } from "#adapters/xlsx/read/zip/contents";
import type { ZipDirectory } from "#adapters/xlsx/read/zip/directory";
import type { ZipEntry } from "#adapters/xlsx/read/zip/entry";
import { partKey } from "#adapters/xlsx/read/zip/entry-name";
import type { Unpacking } from "#adapters/xlsx/read/zip/inflate";
import type { KnownParts } from "./known-parts";
import { percentDecoded } from "./part-path";

/** The parts of an opened file. Nothing is inflated before it is asked for. */
export class WorkbookPackage {
  private readonly directory: ZipDirectory;
  private readonly unpacking: Unpacking;
  /** Inflated bytes of the parts that were asked for. */
  private asked = 0;

  constructor(directory: ZipDirectory, unpacking: Unpacking) {
    this.directory = directory;
    this.unpacking = unpacking;
  }

  has(name: string): boolean {
    return this.entry(name) !== undefined;
  }

  /** Some part's name ends so, in any case. */
  hasPartEnding(ending: string): boolean {
    for (const key of this.directory.entries.keys()) if (key.endsWith(ending)) return true;
    return false;
  }

  /** The part as it is stored, or null when the package has no such part. */
  raw(name: string): Result<Uint8Array | null, UnreadableReason> {
    const entry = this.entry(name);
    if (entry === undefined) return ok(null);
    this.asked += entry.size;
    if (this.asked > limits.readBytes.most) return err("tooLarge");
    return readContents(this.directory.bytes, entry, this.unpacking);
  }

  /** A part of XML as UTF-8, or null when the package has no such part. */
  xml(name: string): Result<Uint8Array | null, UnreadableReason> {
    const part = this.raw(name);
    return part.ok && part.value !== null ? asUtf8(part.value) : part;
  }

  /** What `parse` makes of a part of XML, or made of the same bytes before; null when there is no such part. */
  parsed<T>(
    name: string,
    known: KnownParts<T>,
    parse: (bytes: Uint8Array) => Result<T, UnreadableReason>,
  ): Result<T | null, UnreadableReason> {
    const entry = this.entry(name);
    if (entry === undefined) return ok(null);
    const { dataStart, compressedSize } = entry;
    const packed = this.directory.bytes.subarray(dataStart, dataStart + compressedSize);
    const part = { packed, entry, name, unpacking: this.unpacking };
    const before = known.find(part);
    if (before !== null) return ok(before);
    const bytes = this.xml(name);
    if (!bytes.ok || bytes.value === null) return bytes.ok ? ok(null) : bytes;
    const made = parse(bytes.value);
    if (made.ok) known.keep(part, made.value);
    return made;
  }

  private entry(name: string): ZipEntry | undefined {
    const found = this.directory.entries.get(partKey(name));
    if (found !== undefined) return found;
    const decoded = percentDecoded(name);
    return decoded === null ? undefined : this.directory.entries.get(partKey(decoded));
  }
}
