import { fontName } from "#core/sheet/looks/styles";
import { shortened, writableText } from "#core/sheet/writable-text";

/** Longest header or footer, its codes included ("Excel specifications and limits"); beyond it Excel "repairs". */
const longest = 255;

/** Page numbers and footer stand this far from the edge of the paper, in millimetres. */
export const edge = 8;

/** What a file writes before words in the middle of the page. */
export const centred = "&C";

/** The number of a page in the codes of headers, as the document rules have it. */
export const pageNumberCode = `&"${fontName},Regular"&14&P`;

/** Words at the bottom of every page in the codes of footers, short enough with `centred` before them. */
export function footerCode(text: string): string {
  const written = writableText(text);
  // A blank ends the size of the letters when a figure follows.
  const start = `&"${fontName},Italic"&11${/^\d/u.test(written) ? " " : ""}`;
  const room = longest - centred.length - start.length;
  let words = shortened(written, room);
  // A doubled ampersand is one sign on paper and two in the limit.
  for (let most = room; words.replaceAll("&", "&&").length > room; most -= 1) {
    words = shortened(written, most);
  }
  return `${start}${words.replaceAll("&", "&&")}`;
}
