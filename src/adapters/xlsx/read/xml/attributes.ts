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
    let at = from;
    for (;;) {
      const spaced = isSpace(bytes[at]);
      while (isSpace(bytes[at])) at += 1;
      const byte = bytes[at];
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
    let at = start;
    while (endsName[bytes[at] ?? 0] === 0) at += 1;
    const nameEnd = at;
    while (isSpace(bytes[at])) at += 1;
    if (nameEnd === start || bytes[at] !== equals) return -1;
    at += 1;
    while (isSpace(bytes[at])) at += 1;
    const quote = bytes[at];
    if (quote !== doubleQuote && quote !== singleQuote) return -1;
    const valueStart = at + 1;
    const valueEnd = this.valueEnd(valueStart, quote);
    if (valueEnd === -1 || !this.keep(start, nameEnd, valueStart, valueEnd)) return -1;
    return valueEnd + 1;
  }

  private valueEnd(start: number, quote: number): number {
    const bytes = this.bytes;
    for (let at = start; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === quote) return at;
      if (byte === lessThan) return -1;
    }
    return -1;
  }

  private keep(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): boolean {
    if (this.count === limits.attributes.most || this.has(nameStart, nameEnd)) return false;
    const to = this.count * places;
    this.at[to] = nameStart;
    this.at[to + 1] = nameEnd;
    this.at[to + 2] = valueStart;
    this.at[to + 3] = valueEnd;
    this.count += 1;
    if (nameEnd - nameStart > 4 && spells(this.bytes, nameStart, "xmlns", nameStart + 5)) {
      this.declares = true;
    }
    return true;
  }

  /** An attribute of the same name was scanned before: XML 1.0, 3.1 forbids it. */
  private has(nameStart: number, nameEnd: number): boolean {
    const length = nameEnd - nameStart;
    const first = this.bytes[nameStart];
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
      if (spells(this.bytes, this.nameStart(index), name, this.nameEnd(index))) return index;
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
