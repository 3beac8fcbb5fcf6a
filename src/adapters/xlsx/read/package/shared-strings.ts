import type { CellContent } from "#core/cell";
import { ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import { limits } from "#adapters/xlsx/read/limits";
import { packedName } from "#adapters/xlsx/read/xml/characters";
import { XmlReader } from "#adapters/xlsx/read/xml/reader";
import { spreadsheet } from "#adapters/xlsx/read/xml/vocabulary";
import { walkRoot } from "#adapters/xlsx/read/xml/walk";
import { decodeStringItem, nextPlainItem, readStringItem, type StringItem } from "./string-item";

/** What a string cell holds: text, nothing (an empty string is a blank), or an index that is wrong. */
export type SharedText = Extract<CellContent, { kind: "text" }> | "blank" | "refused";

/** The strings that the sheets of a workbook share; each is decoded when a cell first asks for it. */
export class SharedStrings {
  private readonly bytes: Uint8Array;
  private readonly items: readonly StringItem[];
  private readonly texts: (SharedText | undefined)[] = [];

  constructor(bytes: Uint8Array, items: readonly StringItem[]) {
    this.bytes = bytes;
    this.items = items;
  }

  at(index: number): SharedText {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const item = this.items[index];
    if (item === undefined) return "refused";
    const value = decodeStringItem(this.bytes, item);
    const made = value === null ? "refused" : value === "" ? "blank" : textOf(value);
    this.texts[index] = made;
    return made;
  }
}

const textOf = (value: string): SharedText => ({ kind: "text", value });

const itemName = packedName("si");

/** Reads on as long as items are written plainly. */
function readPlainItems(reader: XmlReader, items: StringItem[]): boolean {
  for (;;) {
    const item = nextPlainItem(reader, items.length);
    if (item === null) return true;
    if (items.length === limits.sharedStrings.most) return reader.refuse("tooLarge");
    items.push(item);
  }
}

/** Finds the strings in one pass; malformed ones are refused when a cell asks for them. */
export function readSharedStrings(bytes: Uint8Array): Result<SharedStrings, UnreadableReason> {
  const reader = new XmlReader(bytes, spreadsheet);
  const items: StringItem[] = [];
  const walked = walkRoot(reader, "sst", () => {
    if (reader.name !== itemName) return reader.skip();
    if (items.length === limits.sharedStrings.most) return reader.refuse("tooLarge");
    const item = readStringItem(reader);
    if (item === null) return false;
    items.push(item);
    return readPlainItems(reader, items);
  });
  return walked.ok ? ok(new SharedStrings(bytes, items)) : walked;
}
