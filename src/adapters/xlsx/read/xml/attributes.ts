import { limits } from "#adapters/xlsx/read/limits";
import {
  doubleQuote,
  endsName,
  equals,
  greaterThan,
  isSpace,
  lessThan,
  singleQuote,
  slash,
  spells,
} from "./characters";
import { decodeText } from "./text";
import { decodeUtf8 } from "./utf8";

const initialOf = (byte: number | undefined): number => 1 << ((byte ?? 0) & 31);

/** Places kept for each attribute: start and end of the name, start and end of the value. */
const places = 4;

/**
 * The attributes of the element just opened, as places in the bytes; nothing is decoded before somebody
 * asks. One instance is used again for every element of a part.
 */
export class Attributes {
  count = 0;
  /** The element ended with `/>`. */
  selfClosing = false;
  /** Some attribute declares a namespace. */
  declares = false;
  /** A bit for the first letter of each name so far: nearly always enough to see that a name is new. */
  private initials = 0;
  private readonly at = new Int32Array(places * limits.attributes.most);
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /**
   * Scans from behind the element's name to behind its `>`, and gives that place; -1 when the tag is not
   * well-formed, has an attribute twice or too many of them.
   */
  scan(from: number): number {
    const bytes = this.bytes;
    this.count = 0;
    this.selfClosing = false;
    this.declares = false;
    this.initials = 0;
    let at = from;
    for (;;) {
      let byte = bytes[at];
      const spaced = isSpace(byte);
      while (isSpace(byte)) {
        at += 1;
        byte = bytes[at];
      }
      if (byte === greaterThan) return at + 1;
      if (byte === slash) {
        this.selfClosing = true;
        return bytes[at + 1] === greaterThan ? at + 2 : -1;
      }
      at = spaced ? this.scanOne(at) : -1;
      if (at === -1) return -1;
    }
  }

  private scanOne(start: number): number {
    const bytes = this.bytes;
    let at = this.scanName(start);
    if (at === -1) return -1;
    while (isSpace(bytes[at])) at += 1;
    if (bytes[at] !== equals) return -1;
    at += 1;
    while (isSpace(bytes[at])) at += 1;
    const quote = bytes[at];
    const quoted = quote === doubleQuote || quote === singleQuote;
    return quoted ? this.scanValue(at + 1, quote) : -1;
  }

  private scanName(start: number): number {
    const bytes = this.bytes;
    let end = start;
    while (endsName[bytes[end] ?? 0] === 0) end += 1;
    const full = this.count === limits.attributes.most;
    if (end === start || full || this.has(start, end)) return -1;
    this.initials |= initialOf(bytes[start]);
    this.at[this.count * places] = start;
    this.at[this.count * places + 1] = end;
    if (end - start >= "xmlns".length && spells(bytes, start, "xmlns")) this.declares = true;
    return end;
  }

  private scanValue(start: number, quote: number): number {
    const bytes = this.bytes;
    const { length } = bytes;
    let at = start;
    while (at < length && bytes[at] !== quote && bytes[at] !== lessThan) at += 1;
    if (bytes[at] !== quote) return -1;
    this.at[this.count * places + 2] = start;
    this.at[this.count * places + 3] = at;
    this.count += 1;
    return at + 1;
  }

  /** An attribute of the same name was scanned before: XML 1.0, 3.1 forbids it. */
  private has(nameStart: number, nameEnd: number): boolean {
    const first = this.bytes[nameStart];
    if ((this.initials & initialOf(first)) === 0) return false;
    const length = nameEnd - nameStart;
    for (let index = 0; index < this.count; index += 1) {
      const start = this.nameStart(index);
      if (this.bytes[start] !== first || this.nameEnd(index) - start !== length) continue;
      let same = 1;
      while (same < length && this.bytes[start + same] === this.bytes[nameStart + same]) same += 1;
      if (same === length) return true;
    }
    return false;
  }

  /** The number of the attribute written exactly so, prefix included; -1 when there is none. */
  find(name: string): number {
    for (let index = 0; index < this.count; index += 1) {
      const start = this.nameStart(index);
      const sameLength = this.nameEnd(index) - start === name.length;
      if (sameLength && spells(this.bytes, start, name)) return index;
    }
    return -1;
  }

  /** The same for a name of one letter, given as its byte: what cells have. */
  findLetter(letter: number): number {
    for (let index = 0; index < this.count; index += 1) {
      const start = this.nameStart(index);
      if (this.bytes[start] === letter && this.nameEnd(index) === start + 1) return index;
    }
    return -1;
  }

  /** The value of the attribute written exactly so, as text; null when absent or malformed. */
  value(name: string): string | null {
    return this.valueOf(this.find(name));
  }

  /** The value of the attribute of this number as text, its white space made plain (XML 1.0, 3.3.3). */
  valueOf(index: number): string | null {
    if (index === -1) return null;
    const range = { start: this.valueStart(index), end: this.valueEndOf(index) };
    return decodeText(this.bytes, range)?.replaceAll("\n", " ").replaceAll("\t", " ") ?? null;
  }

  /** The name of the attribute of this number, prefix included. */
  nameOf(index: number): string {
    return decodeUtf8(this.bytes, this.nameStart(index), this.nameEnd(index)) ?? "";
  }

  nameStart(index: number): number {
    return this.at[index * places] ?? 0;
  }

  nameEnd(index: number): number {
    return this.at[index * places + 1] ?? 0;
  }

  valueStart(index: number): number {
    return this.at[index * places + 2] ?? 0;
  }

  valueEndOf(index: number): number {
    return this.at[index * places + 3] ?? 0;
  }
}
