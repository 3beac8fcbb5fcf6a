import { KnownBytes } from "#adapters/xlsx/read/xml/known-bytes";
import type { ZipEntry } from "#adapters/xlsx/read/zip/entry";
import type { Unpacking } from "#adapters/xlsx/read/zip/inflate";

/** A part as it lies in the file, not yet inflated. */
export interface PackedPart {
  readonly packed: Uint8Array;
  readonly entry: ZipEntry;
  /** Where the part stands, when what is made of it depends on that. */
  readonly name: string;
  readonly unpacking: Unpacking;
}

interface KnownPart<T> extends Omit<PackedPart, "packed"> {
  readonly packed: KnownBytes;
  readonly made: T;
}

/** More kinds of forms than come together in a folder. */
const most = 16;

/** Longer parts are not the same in two files. */
const longest = 16_384;

/**
 * What was made of some parts before. The forms of a plan have the same styles, relationships and list of sheets,
 * byte for byte; those need not be inflated, checked and read again. Found only when all packed bytes and all that
 * the directory says of them are the same, so what was read before changes nothing but the time.
 */
export class KnownParts<T> {
  private readonly kept: KnownPart<T>[] = [];

  find(part: PackedPart): T | null {
    const at = this.kept.findIndex((each) => isSame(each, part));
    const found = this.kept[at];
    if (found === undefined) return null;
    if (at > 0) this.kept.unshift(...this.kept.splice(at, 1));
    return found.made;
  }

  keep(part: PackedPart, made: T): void {
    if (part.packed.length > longest) return;
    this.kept.unshift({
      ...part,
      packed: new KnownBytes(part.packed, 0, part.packed.length),
      made,
    });
    this.kept.length = Math.min(this.kept.length, most);
  }
}

function isSame(known: KnownPart<unknown>, part: PackedPart): boolean {
  const [one, other] = [known.entry, part.entry];
  return (
    one.checksum === other.checksum &&
    one.size === other.size &&
    one.method === other.method &&
    one.encrypted === other.encrypted &&
    known.name === part.name &&
    known.unpacking.inflate === part.unpacking.inflate &&
    known.packed.length === part.packed.length &&
    known.packed.standAt(part.packed, 0)
  );
}
