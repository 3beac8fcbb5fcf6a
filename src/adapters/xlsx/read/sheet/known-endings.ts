import type { MergedArea } from "#core/cell";
import { KnownBytes } from "#adapters/xlsx/read/xml/known-bytes";

interface KnownEnding {
  /** The part up to behind the opening of its first element: what prefixes mean is said here. */
  readonly beginning: KnownBytes;
  /** What stands between the end of the cells and that of the last element behind them. */
  readonly ending: KnownBytes;
  readonly merges: readonly MergedArea[];
}

/** Kinds of forms that come together in a folder. */
const most = 4;

/** Shorter ones are read as fast as they are compared; longer ones are of no form. */
const shortest = 512;
const longest = 262_144;

/**
 * What was found behind the cells of sheets before: rules, joined cells and page set-up make a third of a form, and
 * are the same in all forms of a plan, byte for byte. Found only when the part began alike too, so that what was read
 * before changes nothing but the time.
 */
export class KnownEndings {
  private readonly kept: KnownEnding[] = [];

  /** The ending that stands at this place of a part. */
  find(bytes: Uint8Array, place: number): Pick<KnownEnding, "ending" | "merges"> | null {
    const found = this.kept.find(
      ({ beginning, ending }) => beginning.standAt(bytes, 0) && ending.standAt(bytes, place),
    );
    return found ?? null;
  }

  /** Remembers an ending that was read whole and without a complaint. */
  keep(bytes: Uint8Array, { beginning, start, end, merges }: ReadEnding): void {
    if (end - start < shortest || end - start > longest || beginning > shortest * 8) return;
    this.kept.unshift({
      beginning: new KnownBytes(bytes, 0, beginning),
      ending: new KnownBytes(bytes, start, end),
      merges,
    });
    this.kept.length = Math.min(this.kept.length, most);
  }
}

/** Where an ending stands in a part, and where the beginning of the part ends. */
export interface ReadEnding {
  readonly beginning: number;
  readonly start: number;
  readonly end: number;
  readonly merges: readonly MergedArea[];
}
