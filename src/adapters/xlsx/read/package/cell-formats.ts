import type { LegacyFont } from "#core/cell";
import { ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import { legacyFontOf } from "#core/encoding/legacy-font";
import { showsDate } from "#core/sheet/looks/date-format";
import { showsPercent } from "#core/sheet/looks/percent-format";
import { limits } from "#adapters/xlsx/read/limits";
import { wholeNumber } from "#adapters/xlsx/read/xml/text";
import { XmlReader } from "#adapters/xlsx/read/xml/reader";
import { spreadsheet } from "#adapters/xlsx/read/xml/vocabulary";
import { eachChild, walkRoot } from "#adapters/xlsx/read/xml/walk";
import { isBuiltInDate, isBuiltInPercent } from "./number-format";

/** How a cell shows its number, and the encoding that its font was drawn for when that is not Unicode. */
export interface CellFormat {
  readonly shows: Shown;
  readonly legacyFont: LegacyFont | null;
}

export type Shown = "date" | "percent" | "number";

/** The cell formats of the workbook, in order. */
export type CellFormats = readonly CellFormat[];

interface Found {
  readonly custom: Map<number, Shown>;
  readonly fonts: (LegacyFont | null)[];
  readonly formats: { readonly number: number; readonly font: number }[];
}

/** Reads from the styles part only what changes the meaning of a cell. */
export function readCellFormats(bytes: Uint8Array): Result<CellFormats, UnreadableReason> {
  const reader = new XmlReader(bytes, spreadsheet);
  const found: Found = { custom: new Map(), fonts: [], formats: [] };
  const walked = walkRoot(reader, "styleSheet", () => {
    if (reader.named("numFmts")) return eachChild(reader, () => readFormat(reader, found));
    if (reader.named("fonts")) return eachChild(reader, () => readFont(reader, found));
    if (reader.named("cellXfs")) return eachChild(reader, () => readCellFormat(reader, found));
    return reader.skip();
  });
  if (!walked.ok) return walked;
  const { custom, fonts, formats } = found;
  return ok(
    formats.map(({ number, font }) => ({
      shows: custom.get(number) ?? builtIn(number),
      legacyFont: fonts[font] ?? null,
    })),
  );
}

const builtIn = (id: number): Shown =>
  isBuiltInDate(id) ? "date" : isBuiltInPercent(id) ? "percent" : "number";

function readFormat(reader: XmlReader, { custom }: Found): boolean {
  const id = wholeNumber(reader.attributes.value("numFmtId") ?? "", 10);
  const code = reader.attributes.value("formatCode");
  if (id >= 0 && code !== null) {
    custom.set(id, showsDate(code) ? "date" : showsPercent(code) ? "percent" : "number");
  }
  return reader.skip();
}

function readFont(reader: XmlReader, { fonts }: Found): boolean {
  if (fonts.length === limits.styles.most) return reader.refuse("tooLarge");
  let font: LegacyFont | null = null;
  const read = eachChild(reader, () => {
    if (reader.named("name")) font = legacyFontOf(reader.attributes.value("val") ?? "");
    return reader.skip();
  });
  fonts.push(font);
  return read;
}

function readCellFormat(reader: XmlReader, { formats }: Found): boolean {
  if (formats.length === limits.styles.most) return reader.refuse("tooLarge");
  const { attributes } = reader;
  formats.push({
    number: wholeNumber(attributes.value("numFmtId") ?? "0", 10),
    font: wholeNumber(attributes.value("fontId") ?? "0", 10),
  });
  return reader.skip();
}
