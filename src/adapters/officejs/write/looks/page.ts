import type { PrintSetup, SheetModel } from "#core/sheet/sheet-model";
import { columnLetters } from "#core/cell";
import { areaName, columnsInCode, rowsInCode } from "#core/sheet/area-name";
import { edge, footerCode, pageNumberCode } from "#core/sheet/page-words";
import { adding, looking, step, type LookStep, type Step } from "#adapters/officejs/write/step";

const millimetresPerCentimetre = 10;

/** A4, margins, width, what is printed and repeated, page numbers at the top, the footer, page breaks. */
export function pageSteps(sheet: SheetModel): readonly LookStep[] {
  const footer = sheet.print.footer === null ? null : footerCode(sheet.print.footer);
  return [
    ...paperSteps(sheet.print).flatMap((apply, at) =>
      looking("page", `paper ${String(at)}`, [
        step(3, null, ({ pageLayout }) => {
          apply(pageLayout);
        }),
      ]),
    ),
    ...looking("page", "headings", [
      step(12, footer, ({ pageLayout: { headersFooters } }) => {
        headings(headersFooters, sheet.print.pageNumbers, footer);
      }),
    ]),
    ...adding("page", "breaks", breakSteps(sheet)),
  ];
}

/** Each may be refused by itself: where there is no printer, or on the web. */
function paperSteps(print: PrintSetup): readonly ((layout: Excel.PageLayout) => void)[] {
  const { orientation, fitToWidth, scale, area, titleRows, titleColumns } = print;
  const { top, bottom, left, right } = print.margins;
  return [
    (layout) => {
      layout.paperSize = "A4";
    },
    (layout) => {
      layout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
    },
    (layout) => {
      layout.setPrintMargins("Centimeters", {
        top: top / millimetresPerCentimetre,
        bottom: bottom / millimetresPerCentimetre,
        left: left / millimetresPerCentimetre,
        right: right / millimetresPerCentimetre,
        header: edge / millimetresPerCentimetre,
        footer: edge / millimetresPerCentimetre,
      });
    },
    (layout) => {
      if (fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
      else if (scale !== undefined) layout.zoom = { scale };
    },
    (layout) => {
      if (area !== null) layout.setPrintArea(areaName(area));
    },
    (layout) => {
      if (titleRows !== null) layout.setPrintTitleRows(rowsInCode(...titleRows));
    },
    (layout) => {
      if (titleColumns !== undefined) layout.setPrintTitleColumns(columnsInCode(...titleColumns));
    },
  ];
}

/** Page numbers centred at the top, as the document rules ask, and the words at the bottom of every page. */
function headings(
  group: Excel.HeaderFooterGroup,
  numbers: PrintSetup["pageNumbers"],
  footer: string | null,
): void {
  group.state = numbers === "fromSecond" ? "FirstAndDefault" : "Default";
  if (numbers !== "none") group.defaultForAllPages.centerHeader = pageNumberCode;
  if (footer === null) return;
  group.defaultForAllPages.centerFooter = footer;
  if (numbers === "fromSecond") group.firstPage.centerFooter = footer;
}

/** Nothing stands before the first row or column. */
const breakSteps = ({ rows, columns }: SheetModel): readonly Step[] => [
  ...[...rows.entries()]
    .filter(([row, model]) => row > 0 && model.pageBreakBefore === true)
    .map(([row]) =>
      step(2, null, (sheet) => {
        sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
      }),
    ),
  ...[...columns.entries()]
    .filter(([column, model]) => column > 0 && model.pageBreakBefore === true)
    .map(([column]) =>
      step(2, null, (sheet) => {
        sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
      }),
    ),
];
