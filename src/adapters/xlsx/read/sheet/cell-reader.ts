import type { CellContent, LegacyFont } from "#core/cell";
import type { CellFormats, Shown } from "#adapters/xlsx/read/package/cell-formats";
import type { SharedStrings } from "#adapters/xlsx/read/package/shared-strings";
import { decodeStringItem, readStringItem } from "#adapters/xlsx/read/package/string-item";
import { packedName, spells } from "#adapters/xlsx/read/xml/characters";
import { decodeEscapes } from "#adapters/xlsx/read/xml/escapes";
import type { XmlReader } from "#adapters/xlsx/read/xml/reader";
import { serialOfIsoDate } from "./iso-date";
import { parseNumber } from "./number";
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
  for (const type of cellTypes) {
    if (type.length === end - start && spells(bytes, start, type)) return type;
  }
  return null;
}

const textTypes: readonly CellType[] = ["s", "str", "inlineStr"];

/** Days from 1900-01-00 to 1904-01-01. */
const days1904 = 1462;

const typeLetter = packedName("t");
const styleLetter = packedName("s");
const valueName = packedName("v");
const formulaName = packedName("f");
const inlineName = packedName("is");

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
    let content: ReadCell | null = null;
    for (let token = reader.next(); token !== "close"; token = reader.next()) {
      if (token === "text") continue;
      if (token !== "open") return "refused";
      const known = reader.own ? reader.name : 0;
      if (known === valueName || known === inlineName) {
        if (content !== null) return this.refused();
        content = known === valueName ? this.readValue() : this.readInline();
        if (content === "refused") return this.refused();
      } else if (!(known === formulaName ? this.readFormula(content) : reader.skip())) {
        return this.refused();
      }
    }
    return this.finished(content);
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
    const { attributes, bytes } = this.reader;
    const type = attributes.findLetter(typeLetter);
    this.type = "n";
    if (type !== -1) {
      const known = cellType(bytes, attributes.valueStart(type), attributes.valueEndOf(type));
      if (known === null) return false;
      this.type = known;
    }
    const style = attributes.findLetter(styleLetter);
    this.shows = "number";
    this.legacyFont = null;
    if (style === -1 || this.context.formats === null) return true;
    const index = wholeNumberAt(bytes, attributes.valueStart(style), attributes.valueEndOf(style));
    const format = this.context.formats[index];
    if (format === undefined) return false;
    this.shows = format.shows;
    this.legacyFont = format.legacyFont;
    return true;
  }

  /** The formula stands before the value (18.3.1.4), so that it is known when the value comes. */
  private readFormula(content: ReadCell | null): boolean {
    if (this.formula !== null || content !== null || !this.reader.readContent()) return false;
    const text = this.reader.contentText();
    this.formula = text === null ? null : decodeEscapes(text);
    return text !== null;
  }

  private readInline(): ReadCell {
    const item = readStringItem(this.reader);
    const text = item === null ? null : decodeStringItem(this.reader.bytes, item);
    return text === null ? "refused" : this.text(text);
  }

  private readValue(): ReadCell {
    const { reader, type } = this;
    if (!reader.readContent()) return "refused";
    if (reader.joined === null && reader.start === reader.end) return "blank";
    if (type === "n") return this.number(this.numberHere());
    if (type === "s") return this.sharedText();
    const text = reader.contentText();
    if (text === null) return "refused";
    if (type === "str" || type === "inlineStr") return this.text(decodeEscapes(text));
    if (type === "e") return this.error(text.trim());
    if (type === "b") return this.truth(text.trim());
    const serial = serialOfIsoDate(text);
    return serial === null ? "refused" : this.date(serial);
  }

  private numberHere(): number {
    const { reader } = this;
    if (reader.joined === null) return parseNumber(reader.bytes, reader.start, reader.end);
    // What is not ASCII becomes a control character, which no number holds.
    const bytes = Uint8Array.from(reader.joined, (unit) => Math.min(unit.charCodeAt(0), 0x7f));
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

  private sharedText(): ReadCell {
    const { strings } = this.context;
    if (strings === null) return this.error("#REF!");
    const text = strings.at(this.numberHere());
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
