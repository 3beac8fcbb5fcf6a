import { limits } from "#adapters/xlsx/read/limits";
import {
  ampersand,
  carriageReturn,
  lessThan,
  packedName,
  spells,
} from "#adapters/xlsx/read/xml/characters";
import { cellText, shownTexts } from "#adapters/xlsx/read/xml/cell-text";
import { decodeEscapes } from "#adapters/xlsx/read/xml/escapes";
import type { XmlReader } from "#adapters/xlsx/read/xml/reader";
import { decodeText } from "#adapters/xlsx/read/xml/text";

/** The raw text of a string: where it stands in the part, or the text itself when it was put together. */
export type StringItem = StandingText | string;

interface StandingText {
  readonly start: number;
  readonly end: number;
  /** As it is shown, when it is known already. */
  readonly text?: string;
}

const text = packedName("t");
const run = packedName("r");

/**
 * Reads the string item just opened (`si` or `is`) up to its end: its own text, or its runs joined.
 * Phonetic runs (`rPh`) spell the same text again and are left out. White space is kept whatever
 * `xml:space` says. Null when refused.
 */
export function readStringItem(reader: XmlReader): StringItem | null {
  const outside = reader.depth - 1;
  let item: StringItem | null = plainText(reader);
  for (let token = reader.next(); ; token = reader.next()) {
    if (token === "close" && reader.depth === outside) return item ?? "";
    if (token === "refused" || token === "end") return null;
    if (token !== "open" || (reader.own && reader.name === run)) continue;
    if (!reader.own || reader.name !== text) {
      if (!reader.skip()) return null;
    } else {
      if (!reader.readContent()) return null;
      if (reader.nested) reader.refuse("suspicious");
      const piece: StringItem = reader.joined ?? { start: reader.start, end: reader.end };
      item = item === null ? piece : join(reader.bytes, item, piece);
      if (item === null) return null;
    }
  }
}

const plainStarts = ["<t>", '<t xml:space="preserve">'];

/** The text of an item as nearly all programs write it, found in one go; null when it holds or is anything else. */
function plainText(reader: XmlReader): StringItem | null {
  const { bytes } = reader;
  const from = reader.plainStart();
  const written = from === -1 ? undefined : plainStarts.find((each) => spells(bytes, from, each));
  if (written === undefined) return null;
  const start = from + written.length;
  const end = endOfText(bytes, start);
  if (!spells(bytes, end, "</t>")) return null;
  reader.passTo(end + "</t>".length);
  return { start, end };
}

/** Where a text that is written out as it is ends. */
function endOfText(bytes: Uint8Array, start: number): number {
  let end = start;
  for (; end < bytes.length; end += 1) {
    const byte = bytes[end];
    if (byte === lessThan || byte === ampersand || byte === carriageReturn) break;
  }
  return end;
}

function join(bytes: Uint8Array, first: StringItem, second: StringItem): string | null {
  const before = rawText(bytes, first);
  const behind = rawText(bytes, second);
  if (before === null || behind === null) return null;
  return before.length + behind.length > limits.textLength.most ? null : before + behind;
}

const rawText = (bytes: Uint8Array, item: StringItem): string | null =>
  typeof item === "string" ? item : decodeText(bytes, item);

/** The text as the cell shows it; null when it is malformed or too long. */
export const decodeStringItem = (bytes: Uint8Array, item: StringItem): string | null =>
  typeof item === "string" ? decodeEscapes(item) : (item.text ?? cellText(bytes, item));

/** Strings in the order of their part, which is nearly the same in all forms of a plan. */
const known = shownTexts();

/** Of larger tables most strings are those of other sheets. */
const mostKnown = 2048;

/**
 * A whole item that stands next, written as nearly all programs do: `<si><t>Số liệu</t></si>`, found in one go. Null
 * when it is anything else, or the part is at its end.
 */
export function nextPlainItem(reader: XmlReader, index: number): StandingText | null {
  const { bytes } = reader;
  const from = reader.plainStart();
  const written = from === -1 ? undefined : itemStarts.find((each) => spells(bytes, from, each));
  if (written === undefined) return null;
  const start = from + written.length;
  const expected = index < mostKnown ? known.expectedAt(bytes, start) : null;
  if (expected !== null && spells(bytes, start + expected.bytes.length, itemEnd)) {
    const end = start + expected.bytes.length;
    reader.passTo(end + itemEnd.length);
    return { start, end, text: known.follow(expected) };
  }
  const end = endOfText(bytes, start);
  if (!spells(bytes, end, itemEnd)) return null;
  reader.passTo(end + itemEnd.length);
  const text = index < mostKnown ? known.textOf(bytes, { start, end }) : null;
  return text === null ? { start, end } : { start, end, text };
}

const itemStarts = ["<si><t>", '<si><t xml:space="preserve">'];
const itemEnd = "</t></si>";
