import { ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import { limits } from "#adapters/xlsx/read/limits";
import { wholeNumber } from "#adapters/xlsx/read/xml/text";
import { XmlReader } from "#adapters/xlsx/read/xml/reader";
import { spreadsheet } from "#adapters/xlsx/read/xml/vocabulary";
import { eachChild, walkRoot } from "#adapters/xlsx/read/xml/walk";
import { showsDate } from "#core/sheet/date-format";
import { isBuiltInDate } from "./number-format";

/** For each cell format of the workbook, in order: it shows its number as a date or time. */
export type DateStyles = readonly boolean[];

/** Reads from the styles part only what tells dates from numbers. */
export function readDateStyles(bytes: Uint8Array): Result<DateStyles, UnreadableReason> {
  const reader = new XmlReader(bytes, spreadsheet);
  const custom = new Map<number, boolean>();
  const formats: number[] = [];
  const walked = walkRoot(reader, "styleSheet", () => {
    if (reader.named("numFmts")) return eachChild(reader, () => readFormat(reader, custom));
    if (reader.named("cellXfs")) return eachChild(reader, () => readCellFormat(reader, formats));
    return reader.skip();
  });
  return walked.ok ? ok(formats.map((id) => custom.get(id) ?? isBuiltInDate(id))) : walked;
}

function readFormat(reader: XmlReader, custom: Map<number, boolean>): boolean {
  const id = wholeNumber(reader.attributes.value("numFmtId") ?? "", 10);
  const code = reader.attributes.value("formatCode");
  if (id >= 0 && code !== null) custom.set(id, showsDate(code));
  return reader.skip();
}

function readCellFormat(reader: XmlReader, formats: number[]): boolean {
  if (formats.length === limits.styles.most) return reader.refuse("tooLarge");
  formats.push(wholeNumber(reader.attributes.value("numFmtId") ?? "0", 10));
  return reader.skip();
}
