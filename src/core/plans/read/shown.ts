import type { CellContent } from "#core/cell";
import { isoFromSerial, printedDay } from "#core/registry/calendar-day";

/** What stands in a cell, for a message. */
export function shown(content: CellContent, isPercent = false): string {
  switch (content.kind) {
    case "number":
      return isPercent ? `${String(content.value).replace(".", ",")}%` : String(content.value);
    case "boolean":
      return content.value ? "TRUE" : "FALSE";
    case "date": {
      const iso = isoFromSerial(content.serial);
      return iso === null ? String(content.serial) : printedDay(iso);
    }
    case "formulaWithoutValue":
      return `=${content.formula}`;
    case "text":
    case "error":
      return content.value;
  }
}
