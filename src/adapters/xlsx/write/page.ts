import type { WriteSheet } from "hucre/xlsx";
import type { PrintSetup, SheetModel } from "#core/sheet/sheet-model";
import { centred, edge, footerCode, pageNumberCode } from "#core/sheet/page-words";
import { escapedText } from "./cell-text";

const millimetresPerInch = 25.4;

/** A4, with the margins and the width that the model asks for; the number of pages down is free. */
export function filePage(print: PrintSetup): NonNullable<WriteSheet["pageSetup"]> {
  const { top, bottom, left, right } = print.margins;
  return {
    paperSize: "a4",
    orientation: print.orientation,
    ...(print.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    ...(print.scale === undefined ? {} : { scale: print.scale }),
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
  const header = print.pageNumbers === "none" ? {} : { oddHeader: `${centred}${pageNumberCode}` };
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

const footerText = (text: string): string => `${centred}${escapedText(footerCode(text))}`;

/** Columns that a page ends with, in the same way. */
export const fileColumnBreaks = (sheet: SheetModel): number[] =>
  [...sheet.columns.entries()]
    .filter(([column, model]) => column > 0 && model.pageBreakBefore === true)
    .map(([column]) => column - 1);

/** Rows that a page ends with: hucre names the row before the break. Nothing stands before row 0. */
export function fileBreaks(sheet: SheetModel): number[] {
  return [...sheet.rows.entries()]
    .filter(([row, model]) => row > 0 && model.pageBreakBefore === true)
    .map(([row]) => row - 1);
}
