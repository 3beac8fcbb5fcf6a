import { styles } from "#core/sheet/looks/styles";
import { linesOf, roomIn } from "#core/sheet/text-lines";
import { right, widths } from "./report-columns";

/** Programs lay letters a little wider than their metrics say; a line too many only loosens a paragraph. */
const sure = 0.97;

/** Points for text over these columns, the last among them. */
export const roomOver = (left: number, end: number): number =>
  sure * roomIn(widths.slice(left, end + 1).reduce<number>((sum, width) => sum + width, 0));

/** Lines on paper of a clerk's own sentences. */
export const ownLines = (text: string): number =>
  linesOf(text, { size: styles.own.size, width: roomOver(0, right) });
