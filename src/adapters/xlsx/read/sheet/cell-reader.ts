import type { CellContent, LegacyFont } from "#core/cell";
import type { CellFormats, Shown } from "#adapters/xlsx/read/package/cell-formats";
import type { SharedStrings } from "#adapters/xlsx/read/package/shared-strings";
import { decodeStringItem, readStringItem } from "#adapters/xlsx/read/package/string-item";
import { packedName, spells } from "#adapters/xlsx/read/xml/characters";
import { cellText } from "#adapters/xlsx/read/xml/cell-text";
import { decodeEscapes } from "#adapters/xlsx/read/xml/escapes";
import type { XmlReader } from "#adapters/xlsx/read/xml/reader";
import { decodeText } from "#adapters/xlsx/read/xml/text";
import { serialOfIsoDate } from "./iso-date";
import { parseNumber } from "./number";
import type { PlainCell, Range } from "./plain-cell";
import { wholeNumberAt } from "./reference";

/** What the other parts of the workbook say about the cells of a sheet. */
export interface CellContext {
  /** Null when the workbook has no such part; string cells are then errors. */
  readonly strings: SharedStrings | null;
  /** Null when the workbook has no styles: nothing is a date or a percentage. */
  readonly formats: CellFormats | null;
  readonly date1904: boolean;
}

/** What a cell of the sheet holds; `blank` for cells that have only a format. */
export type ReadCell = CellContent | "blank" | "refused";

/** The `t` attribute (ECMA-376 part 1, 18.18.11). */
type CellType = "n" | "s" | "str" | "b" | "e" | "d" | "inlineStr";

const cellTypes: readonly CellType[] = ["s", "str", "n", "b", "e", "inlineStr", "d"];

function cellType(bytes: Uint8Array, start: number, end: number): CellType | null {
  if (end === start + 1 && bytes[start] === sharedLetter) return "s";
  for (const type of cellTypes) {
    if (type.length === end - start && spells(bytes, start, type)) return type;
  }
  return null;
}

/** What nearly all texts are. */
const sharedLetter = packedName("s");

const textTypes: readonly CellType[] = ["s", "str", "inlineStr"];

/** Days from 1900-01-00 to 1904-01-01. */
const days1904 = 1462;

const typeLetter = packedName("t");
const styleLetter = packedName("s");
const valueName = packedName("v");
const formulaName = packedName("f");
const inlineName = packedName("is");

/** Of an attribute that is not there. */
const noRange: Range = { start: 0, end: 0 };

/** Reads `c` elements: type and format from the attributes, then formula and stored value. */
export class CellReader {
  private readonly reader: XmlReader;
  private readonly context: CellContext;
  private type: CellType = "n";
  /** How the cell read last shows its number, and the encoding of its font. */
  shows: Shown = "number";
  private formula: string | null = null;
  legacyFont: LegacyFont | null = null;

  constructor(reader: XmlReader, context: CellContext) {
    this.reader = reader;
    this.context = context;
  }

  /** The cell just opened, read up to its end. */
  read(): ReadCell {
    const { reader } = this;
    if (!this.readAttributes()) return this.refused();
    this.formula = null;
    let value: ReadCell | null = null;
    let inline: ReadCell | null = null;
    for (let token = reader.next(); token !== "close"; token = reader.next()) {
      if (token === "text") continue;
      if (token !== "open") return "refused";
      const known = reader.own ? reader.name : 0;
      if (known === valueName || known === inlineName) {
        const isValue = known === valueName;
        if ((isValue ? value : inline) !== null) return this.refused();
        const content = isValue ? this.readValue() : this.readInline();
        if (content === "refused") return this.refused();
        if (isValue) value = content;
        else inline = content;
      } else if (!(known === formulaName ? this.readFormula(value ?? inline) : reader.skip())) {
        return this.refused();
      }
    }
    return this.finished(this.type === "inlineStr" ? (inline ?? value) : (value ?? inline));
  }

  /** The same for a cell whose parts have been found already. */
  readPlain({ type, style, formula, value }: PlainCell): ReadCell {
    if (!this.takeType(type) || !this.takeStyle(style)) return this.refused();
    this.formula = null;
    if (formula.end !== -1 && !this.takeFormula(cellText(this.reader.bytes, formula))) {
      return this.refused();
    }
    if (value.end === -1) return this.finished(null);
    const content = value.start === value.end ? "blank" : this.valueIn(value, null);
    return content === "refused" ? this.refused() : this.finished(content);
  }

  /** A formula without a stored value is not blank, unless its value is the empty text. */
  private finished(content: CellContent | "blank" | null): ReadCell {
    const { formula } = this;
    if (content !== null && content !== "blank") return content;
    if (formula === null || (content === "blank" && textTypes.includes(this.type))) return "blank";
    return { kind: "formulaWithoutValue", formula };
  }

  private refused(): "refused" {
    this.reader.refuse("damaged");
    return "refused";
  }

  private readAttributes(): boolean {
    const { attributes } = this.reader;
    const rangeOf = (index: number): Range =>
      index === -1
        ? noRange
        : { start: attributes.valueStart(index), end: attributes.valueEndOf(index) };
    const type = rangeOf(attributes.findLetter(typeLetter));
    const style = rangeOf(attributes.findLetter(styleLetter));
    return this.takeType(type) && this.takeStyle(style);
  }

  private takeType({ start, end }: Range): boolean {
    const type = end === 0 ? "n" : cellType(this.reader.bytes, start, end);
    this.type = type ?? "n";
    return type !== null;
  }

  private takeStyle({ start, end }: Range): boolean {
    this.shows = "number";
    this.legacyFont = null;
    // Programs that write an empty index mean none.
    if (end === 0 || end === start || this.context.formats === null) return true;
    const format = this.context.formats[wholeNumberAt(this.reader.bytes, start, end)];
    if (format === undefined) return false;
    this.shows = format.shows;
    this.legacyFont = format.legacyFont;
    return true;
  }

  /** The formula stands before the value (18.3.1.4), so that it is known when the value comes. */
  private readFormula(content: ReadCell | null): boolean {
    if (this.formula !== null || content !== null || !this.reader.readContent()) return false;
    if (this.reader.nested) return this.reader.refuse("suspicious");
    return this.takeFormula(this.textIn(this.reader, this.reader.joined));
  }

  private takeFormula(text: string | null): boolean {
    this.formula = text;
    return text !== null;
  }

  private readInline(): ReadCell {
    const item = readStringItem(this.reader);
    const text = item === null ? null : decodeStringItem(this.reader.bytes, item);
    return text === null ? "refused" : this.text(text);
  }

  private readValue(): ReadCell {
    const { reader } = this;
    if (!reader.readContent()) return "refused";
    if (reader.nested) reader.refuse("suspicious");
    if (reader.joined === null && reader.start === reader.end) return "blank";
    return this.valueIn({ start: reader.start, end: reader.end }, reader.joined);
  }

  /** The value that stands in this range, or the text that was put together from pieces. */
  private valueIn(range: Range, joined: string | null): ReadCell {
    const { type } = this;
    if (type === "n") return this.number(this.numberIn(range, joined));
    if (type === "s") return this.sharedText(this.numberIn(range, joined));
    if (type === "str" || type === "inlineStr") {
      const text = this.textIn(range, joined);
      return text === null ? "refused" : this.text(text);
    }
    const text = joined ?? decodeText(this.reader.bytes, range);
    if (text === null) return "refused";
    if (type === "e") return this.error(text.trim());
    if (type === "b") return this.truth(text.trim());
    const serial = serialOfIsoDate(text);
    return serial === null ? "refused" : this.date(serial);
  }

  private textIn(range: Range, joined: string | null): string | null {
    return joined === null ? cellText(this.reader.bytes, range) : decodeEscapes(joined);
  }

  private numberIn({ start, end }: Range, joined: string | null): number {
    if (joined === null) return parseNumber(this.reader.bytes, start, end);
    // What is not ASCII becomes a control character, which no number holds.
    const bytes = Uint8Array.from(joined, (unit) => Math.min(unit.charCodeAt(0), 0x7f));
    return parseNumber(bytes, 0, bytes.length);
  }

  private number(value: number): ReadCell {
    const { formula } = this;
    if (Number.isNaN(value)) return "refused";
    if (this.shows === "date") return this.date(this.context.date1904 ? value + days1904 : value);
    return formula === null ? { kind: "number", value } : { kind: "number", value, formula };
  }

  private date(serial: number): CellContent {
    const { formula } = this;
    return formula === null ? { kind: "date", serial } : { kind: "date", serial, formula };
  }

  private sharedText(index: number): ReadCell {
    const { strings } = this.context;
    if (strings === null) return this.error("#REF!");
    const text = strings.at(index);
    return typeof text === "string" || this.formula === null ? text : this.text(text.value);
  }

  private text(value: string): ReadCell {
    const { formula } = this;
    if (value === "") return "blank";
    return formula === null ? { kind: "text", value } : { kind: "text", value, formula };
  }

  private error(value: string): CellContent {
    const { formula } = this;
    return formula === null ? { kind: "error", value } : { kind: "error", value, formula };
  }

  private truth(written: string): ReadCell {
    const { formula } = this;
    const value = written === "1" || written === "true";
    if (!value && written !== "0" && written !== "false") return "refused";
    return formula === null ? { kind: "boolean", value } : { kind: "boolean", value, formula };
  }
}
