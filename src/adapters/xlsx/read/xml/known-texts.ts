import { KnownBytes } from "./known-bytes";

/** Longer than the list of checksums that a form carries. */
const longest = 8192;

/** Bytes of the texts that are kept; then all are forgotten and kept anew. */
const mostBytes = 4_194_304;

/** Enough for the labels and formulas of a dozen kinds of forms; a power of two. */
const slots = 8192;

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface KnownText {
  readonly bytes: KnownBytes;
  readonly text: string;
  /** The text that was asked for after this one: in the next form it is, most likely, again. */
  next: KnownText | undefined;
}

/**
 * Texts that were made before, found by their bytes: the forms of a plan hold the same labels and formulas, and
 * nearly all of the time for a text goes into making it. It is found only when every byte is the same, so what
 * was read before changes nothing but the time. A bounded number is kept; a newer one takes the place of an older.
 */
export class KnownTexts {
  private readonly kept: (KnownText | undefined)[] = Array.from({ length: slots });
  private bytes = 0;
  private last: KnownText | undefined;
  private readonly make: (bytes: Uint8Array, range: TextRange) => string | null;

  /** `make` makes a text from nothing but its bytes; null for one that is malformed. */
  constructor(make: (bytes: Uint8Array, range: TextRange) => string | null) {
    this.make = make;
  }

  textOf(bytes: Uint8Array, range: TextRange): string | null {
    const { start, end } = range;
    const length = end - start;
    if (length > longest || length === 0) return this.make(bytes, range);
    const expected = this.last?.next;
    const isExpected = expected !== undefined && isSame(expected, bytes, range);
    const slot = isExpected ? 0 : hashOf(bytes, start, end) & (slots - 2);
    const found = isExpected ? expected : this.find(slot, bytes, range);
    if (found !== undefined) return this.follow(found);
    const text = this.make(bytes, range);
    if (text === null) return null;
    return this.follow(
      this.keep(slot, { bytes: new KnownBytes(bytes, start, end), text, next: undefined }),
    );
  }

  /**
   * The text that is expected next, or the one behind it, when it stands at this place; where it ends is for the caller
   * to see. Does not count as asked for before `follow`.
   */
  expectedAt(bytes: Uint8Array, start: number): KnownText | null {
    const expected = this.last?.next;
    if (expected === undefined) return null;
    if (expected.bytes.standAt(bytes, start)) return expected;
    const behind = expected.next;
    return behind?.bytes.standAt(bytes, start) === true ? behind : null;
  }

  follow(known: KnownText): string {
    if (this.last !== undefined) this.last.next = known;
    this.last = known;
    return known.text;
  }

  /** Each text has two places. */
  private find(slot: number, bytes: Uint8Array, range: TextRange): KnownText | undefined {
    const first = this.kept[slot];
    if (first !== undefined && isSame(first, bytes, range)) return first;
    const second = this.kept[slot + 1];
    return second !== undefined && isSame(second, bytes, range) ? second : undefined;
  }

  private keep(slot: number, known: KnownText): KnownText {
    this.bytes += known.bytes.length;
    if (this.bytes > mostBytes) {
      this.kept.fill(undefined);
      this.bytes = known.bytes.length;
    }
    const older = this.kept[slot + 1];
    // What is given up must not hold on to what followed it.
    if (older !== undefined) older.next = undefined;
    this.kept[slot + 1] = this.kept[slot];
    this.kept[slot] = known;
    return known;
  }
}

/** FNV-1a over four bytes at a time, the last ones over each other. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 ^ (end - start);
  let at = start;
  for (; at + 3 < end; at += 4) {
    const four =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    hash = Math.imul(hash ^ four, 0x01000193);
    hash ^= hash >>> 15;
  }
  for (; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 13);
}

const isSame = (known: KnownText, bytes: Uint8Array, { start, end }: TextRange): boolean =>
  known.bytes.length === end - start && known.bytes.standAt(bytes, start);
