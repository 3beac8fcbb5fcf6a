import { cellName, quotedSheet } from "#core/cell";
import type { Link, SheetModel } from "#core/sheet/sheet-model";
import { step, type Step } from "./step";

/**
 * Links come before the contents: Excel writes the target into the cell and gives it the look of a link, both
 * of which are then replaced.
 */
export const linkSteps = ({ links }: SheetModel): readonly Step[] =>
  links.map((link) => {
    const target = targetOf(link);
    return step(2, target, (sheet) => {
      sheet.getRange(cellName(link.row, link.column)).hyperlink = target;
    });
  });

/** A link keeps its text when its sheet is renamed, so it names the sheet as it will be called. */
const targetOf = ({ to }: Link): Excel.RangeHyperlink =>
  "path" in to
    ? { address: addressOf(to.path) }
    : { documentReference: `${quotedSheet(to.sheet)}!${to.cell}` };

/** A path as an address: forward slashes, and escaped what would end or change it (`#` begins a place inside). */
const addressOf = (path: string): string =>
  path
    .replaceAll("\\", "/")
    .replace(/[%#?"<>[\]^`{|}\s]/gu, (character) => encodeURIComponent(character));
