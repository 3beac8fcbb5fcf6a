/**
 * Columns of the sheet: together a little less than the text of an A4 page between margins of 30 and 15 mm, so that
 * letters are printed in their own size without being fitted. The third and fourth are one column of the table.
 */
export const widths = [4.5, 23, 5.5, 8, 9.5, 9.5, 9.5, 6] as const;
export const right = widths.length - 1;

/** Ends the key of a row in which a paragraph goes on that one row could not hold. */
export const continued = "+";
