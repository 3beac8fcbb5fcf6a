import { ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import { asUtf8 } from "#adapters/xlsx/read/xml/encoding";
import { readContents } from "#adapters/xlsx/read/zip/contents";
import type { ZipDirectory } from "#adapters/xlsx/read/zip/directory";
import type { ZipEntry } from "#adapters/xlsx/read/zip/entry";
import { partKey } from "#adapters/xlsx/read/zip/entry-name";
import type { Inflate } from "#adapters/xlsx/read/zip/inflate";
import { percentDecoded } from "./part-path";

/** The parts of an opened file. Nothing is inflated before it is asked for, and nothing is kept. */
export class WorkbookPackage {
  private readonly directory: ZipDirectory;
  private readonly inflate: Inflate;

  constructor(directory: ZipDirectory, inflate: Inflate) {
    this.directory = directory;
    this.inflate = inflate;
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
    return readContents(this.directory.bytes, entry, this.inflate);
  }

  /** A part of XML as UTF-8, or null when the package has no such part. */
  xml(name: string): Result<Uint8Array | null, UnreadableReason> {
    const part = this.raw(name);
    return part.ok && part.value !== null ? asUtf8(part.value) : part;
  }

  private entry(name: string): ZipEntry | undefined {
    const found = this.directory.entries.get(partKey(name));
    if (found !== undefined) return found;
    const decoded = percentDecoded(name);
    return decoded === null ? undefined : this.directory.entries.get(partKey(decoded));
  }
}
