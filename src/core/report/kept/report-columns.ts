import { styles } from "#core/sheet/looks/styles";
import { linesOf, roomIn } from "#core/sheet/text-lines";

/**
 * Columns of the sheet: together a little less than the text of an A4 page between margins of 30 and 15 mm, so that
 * letters are printed in their own size without being fitted. The third and fourth are one column of the table.
 */
export const widths = [4.5, 23, 5.5, 8, 9.5, 9.5, 9.5, 6] as const;
export const right = widths.length - 1;

/** Programs lay letters a little wider than their metrics say; a line too many only loosens a paragraph. */
const sure = 0.97;

/** Points for text over these columns, the last among them. */
export const roomOver = (left: number, end: number): number =>
  sure * roomIn(widths.slice(left, end + 1).reduce<number>((sum, width) => sum + width, 0));

/** Lines on paper of a clerk's own sentences. */
export const ownLines = (text: string): number =>
  linesOf(text, { size: styles.own.size, width: roomOver(0, right) });

/** Ends the key of a row in which a paragraph goes on that one row could not hold. */
export const continued = "+";
