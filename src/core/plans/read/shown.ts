import type { CellContent } from "#core/cell";
import { shown as shownPlain } from "#core/registry/read/registry-values";

/** What stands in a cell, for a message; a number under a percent format as that percentage. */
export const shown = (content: CellContent, isPercent = false): string =>
  isPercent && content.kind === "number"
    ? `${String(content.value).replace(".", ",")}%`
    : shownPlain(content);
