import { escapedText } from "./cell-text";
import type { PartWriter } from "./archive/packed-part";
import { xmlHead, xmlText } from "./xml-text";

/** Texts of a workbook, each kept once; a text is escaped when it is first seen. */
export interface SharedStrings {
  /** The number under which cells name this text. */
  readonly indexOf: (text: string) => number;
  readonly writeTo: (part: PartWriter) => void;
}

export function sharedStrings(): SharedStrings {
  const indices = new Map<string, number>();
  const byWritten = new Map<string, number>();
  return {
    indexOf: (text) => {
      const known = indices.get(text);
      if (known !== undefined) return known;
      // Two texts may be written alike: what no file can carry is dropped.
      const kept = escapedText(text);
      const index = byWritten.get(kept) ?? byWritten.size;
      byWritten.set(kept, index);
      indices.set(text, index);
      return index;
    },
    writeTo: (part) => {
      const count = String(byWritten.size);
      part.write(
        `${xmlHead}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${count}" uniqueCount="${count}">`,
      );
      for (const text of byWritten.keys()) part.write(`<si>${textElement(text)}</si>`);
      part.write("</sst>");
    },
  };
}

/** Blanks at the ends, line ends and tabs are kept only where the element says so. */
export function textElement(text: string): string {
  const keeps = /^ | $|[\n\t]/u.test(text);
  if (keeps) return `<t xml:space="preserve">${xmlText(text)}</t>`;
  return text === "" ? "<t/>" : `<t>${xmlText(text)}</t>`;
}
