import type { PrintSetup, SheetModel } from "#core/sheet/sheet-model";
import { columnLetters } from "#core/cell";
import { areaName, columnsInCode, rowsInCode } from "#core/sheet/area-name";
import { edge, footerCode, pageNumberCode } from "#core/sheet/page-words";
import { looking, step, type LookStep, type Step } from "#adapters/officejs/write/step";

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
    ...looking("page", "breaks", breakSteps(sheet)),
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

type Breaks = Excel.PageBreakCollection;

/** Nothing stands before the first row or column. */
const breakSteps = ({ rows, columns }: SheetModel): readonly Step[] => [
  ...breaksBefore(
    rows,
    (row) => `A${String(row + 1)}`,
    (sheet) => sheet.horizontalPageBreaks,
  ),
  ...breaksBefore(
    columns,
    (column) => `${columnLetters(column)}1`,
    (sheet) => sheet.verticalPageBreaks,
  ),
];

/** Those of a request whose answer was lost go before they come again. */
function breaksBefore(
  lines: readonly { readonly pageBreakBefore?: boolean }[],
  cellOf: (line: number) => string,
  on: (sheet: Excel.Worksheet) => Breaks,
): readonly Step[] {
  const at = [...lines.keys()].filter((line) => line > 0 && lines[line]?.pageBreakBefore === true);
  if (at.length === 0) return [];
  return [
    step(2, null, (sheet) => {
      on(sheet).removePageBreaks();
    }),
    ...at.map((line) =>
      step(2, null, (sheet) => {
        on(sheet).add(cellOf(line));
      }),
    ),
  ];
}
