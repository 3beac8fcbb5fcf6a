import type { WriteSheet } from "hucre/xlsx";
import type { PrintSetup, SheetModel } from "#core/sheet/sheet-model";
import { fontName } from "#core/sheet/styles";
import { shortened } from "#core/sheet/writable-text";
import { escapedText } from "./cell-text";

const millimetresPerInch = 25.4;

/** Page numbers and footer stand this far from the edge of the sheet, in millimetres. */
const edge = 10;

const letters = { number: `&"${fontName},Regular"&14`, footer: `&"${fontName},Italic"&11` };

/** Longest header or footer, its codes included; beyond it Excel "repairs". */
const longestFooter = 255;

/** A4, with the margins and the width that the model asks for; the number of pages down is free. */
export function filePage(print: PrintSetup): NonNullable<WriteSheet["pageSetup"]> {
  const { top, bottom, left, right } = print.margins;
  return {
    paperSize: "a4",
    orientation: print.orientation,
    ...(print.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: inches(edge),
      footer: inches(edge),
    },
  };
}

const inches = (millimetres: number): number =>
  Number((millimetres / millimetresPerInch).toFixed(4));

/** Page numbers centred at the top, as the document rules ask, and the words at the bottom of every page. */
export function fileMargins(print: PrintSetup): NonNullable<WriteSheet["headerFooter"]> | null {
  const header = print.pageNumbers === "none" ? {} : { oddHeader: `&C${letters.number}&P` };
  const footer = print.footer === null ? null : footerText(print.footer);
  const first = print.pageNumbers === "fromSecond";
  if (footer === null && print.pageNumbers === "none") return null;
  return {
    ...header,
    ...(footer === null ? {} : { oddFooter: footer }),
    ...(first ? { differentFirst: true } : {}),
    ...(first && footer !== null ? { firstFooter: footer } : {}),
  };
}

function footerText(text: string): string {
  // A blank ends the size of the letters when a figure follows.
  const start = `&C${letters.footer}${/^\d/u.test(text) ? " " : ""}`;
  const room = longestFooter - start.length;
  let words = shortened(text, room);
  // A doubled ampersand is one sign on paper and two in the limit.
  for (let most = room; words.replaceAll("&", "&&").length > room; most -= 1) {
    words = shortened(text, most);
  }
  return `${start}${escapedText(words).replaceAll("&", "&&")}`;
}

/** Rows that a page ends with: hucre names the row before the break. Nothing stands before row 0. */
export function fileBreaks(sheet: SheetModel): number[] {
  return [...sheet.rows.entries()]
    .filter(([row, model]) => row > 0 && model.pageBreakBefore === true)
    .map(([row]) => row - 1);
}
