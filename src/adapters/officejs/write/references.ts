import { quotedSheet } from "#core/cell";
import { sheetKey } from "#core/sheet/sheet-list";

/** A text inside a formula, a quoted sheet before `!`, or a bare one. */
const parts = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Points a formula elsewhere: references to some sheets name others instead. */
export type Redirect = (formula: string) => string;

/**
 * Formulas must not name the sheets that are about to be replaced, nor sheets that are not there yet: they name
 * the drafts, and Excel renames the references with the sheets.
 */
export function redirected(drafts: ReadonlyMap<string, string>): Redirect {
  return (formula) =>
    formula.replace(parts, (part: string, quoted?: string, bare?: string) => {
      const sheet = quoted?.replaceAll("''", "'") ?? bare;
      const draft = sheet === undefined ? undefined : drafts.get(sheetKey(sheet));
      return draft === undefined ? part : `${quotedSheet(draft)}!`;
    });
}
