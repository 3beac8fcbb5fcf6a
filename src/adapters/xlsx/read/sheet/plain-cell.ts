import {
  ampersand,
  carriageReturn,
  doubleQuote,
  equals,
  greaterThan,
  lessThan,
  packedName,
  slash,
  space,
  spells,
} from "#adapters/xlsx/read/xml/characters";

const cell = packedName("c");
const formula = packedName("f");
const value = packedName("v");
const place = packedName("r");
const style = packedName("s");
const type = packedName("t");

/** How LibreOffice opens every formula: "always calculate" is what nothing is, and need not be said. */
const formulaOfLibreOffice = '<f aca="false">';

/** 1 for the bytes that places, styles and types are made of. */
const ofValue = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9]/u.test(String.fromCharCode(byte)) && byte < 0x80 ? 1 : 0,
);

/** A stretch of bytes; empty ranges start and end at 0. */
export interface Range {
  start: number;
  end: number;
}

/**
 * A cell as nearly all programs write nearly all of them, found in one go: `<c r="E31" s="4"><v>12</v></c>`, its
 * attributes in any order, with or without a formula or a value. Whatever is written otherwise is left to the
 * reader of tokens, which reads every such cell alike.
 */
export class PlainCell {
  readonly place: Range = { start: 0, end: 0 };
  readonly style: Range = { start: 0, end: 0 };
  readonly type: Range = { start: 0, end: 0 };
  /** Ends at -1 when there is no such element; one without content is empty. */
  readonly formula: Range = { start: 0, end: -1 };
  readonly value: Range = { start: 0, end: -1 };

  /** Finds the parts of the cell that starts at this place, and gives the place behind it; -1 when it is not plain. */
  scan(bytes: Uint8Array, from: number): number {
    if (bytes[from] !== lessThan || bytes[from + 1] !== cell) return -1;
    this.place.end = 0;
    this.style.end = 0;
    this.type.end = 0;
    this.formula.end = -1;
    this.value.end = -1;
    const at = this.scanAttributes(bytes, from + 2);
    if (at === -1) return -1;
    if (bytes[at] === slash) return bytes[at + 1] === greaterThan ? at + 2 : -1;
    return bytes[at] === greaterThan ? this.scanContent(bytes, at + 1) : -1;
  }

  private scanAttributes(bytes: Uint8Array, from: number): number {
    let at = from;
    while (bytes[at] === space) {
      const range = this.attribute(bytes[at + 1] ?? 0);
      const quoted = bytes[at + 2] === equals && bytes[at + 3] === doubleQuote;
      if (range?.end !== 0 || !quoted) return -1;
      range.start = at + 4;
      at = range.start;
      while (ofValue[bytes[at] ?? 0] === 1) at += 1;
      if (at === range.start || bytes[at] !== doubleQuote) return -1;
      range.end = at;
      at += 1;
    }
    return at;
  }

  private attribute(letter: number): Range | null {
    if (letter === place) return this.place;
    if (letter === style) return this.style;
    return letter === type ? this.type : null;
  }

  private scanContent(bytes: Uint8Array, from: number): number {
    let at = from;
    if (opens(bytes, at, formula)) at = scanFormula(bytes, at + 3, this.formula);
    else if (spells(bytes, at, formulaOfLibreOffice)) {
      at = scanFormula(bytes, at + formulaOfLibreOffice.length, this.formula);
    }
    if (opens(bytes, at, value)) at = scanValue(bytes, at + 3, this.value);
    else if (isEmpty(bytes, at, value)) at = noValue(at + 4, this.value);
    return at !== -1 && closes(bytes, at, cell) ? at + 4 : -1;
  }
}

/** `<f>` stands here. */
const opens = (bytes: Uint8Array, at: number, name: number): boolean =>
  bytes[at + 1] === name && bytes[at] === lessThan && bytes[at + 2] === greaterThan;

/** `</f>` stands here. */
const closes = (bytes: Uint8Array, at: number, name: number): boolean =>
  bytes[at] === lessThan &&
  bytes[at + 1] === slash &&
  bytes[at + 2] === name &&
  bytes[at + 3] === greaterThan;

/** `<v/>` stands here. */
const isEmpty = (bytes: Uint8Array, at: number, name: number): boolean =>
  bytes[at + 1] === name &&
  bytes[at] === lessThan &&
  bytes[at + 2] === slash &&
  bytes[at + 3] === greaterThan;

function noValue(behind: number, found: Range): number {
  found.start = behind;
  found.end = behind;
  return behind;
}

/** Up to the next element, which must be the end of this one. */
function scanFormula(bytes: Uint8Array, from: number, found: Range): number {
  const at = bytes.indexOf(lessThan, from);
  if (at === -1 || !closes(bytes, at, formula)) return -1;
  found.start = from;
  found.end = at;
  return at + 4;
}

/** The same; a value that is not written out as it is, is not plain. */
function scanValue(bytes: Uint8Array, from: number, found: Range): number {
  let at = from;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === lessThan || byte === ampersand || byte === carriageReturn) break;
  }
  if (!closes(bytes, at, value)) return -1;
  found.start = from;
  found.end = at;
  return at + 4;
}
