import { cellName, quotedSheet } from "#core/cell";
import { sheetNames } from "#core/words/names";
import type { LiveCondition, LiveText } from "#core/sheet/live-text";
import type { ConditionalFormat } from "#core/sheet/sheet-model";

/** The cell of the data sheet that is empty while its values are those that the report was made from. */
export const staleCell = { row: 0, column: 1 } as const;

const reference = `${quotedSheet(sheetNames.data)}!$B$${String(staleCell.row + 1)}`;

/** What that cell says once a value was changed; a fresh report says nothing. */
export const staleLine: LiveText = { formula: reference, value: "" };

export const isStale: LiveCondition = { formula: `${reference}<>""`, holds: false };

/** Still as the report was made. */
export const isFresh: LiveCondition = { formula: `${reference}=""`, holds: true };

/** Letters and ground of the line once it says something. */
export const staleLook = (row: number, left: number, right: number): ConditionalFormat => ({
  area: { top: row, left, bottom: row, right },
  rule: {
    kind: "formula",
    formula: `LEN($${cellName(row, left)})>0`,
    look: "bad",
  },
});
