import { cellName, quotedSheet } from "#core/cell";
import { linkColumn, type ReviewSheet } from "#core/provenance/review";
import { linesOf as linesOfText, roomIn } from "#core/sheet/text-lines";
import { escapedMarkup } from "./markup";
import { fileText } from "./notes";
import type { MarkedStyles, ReviewLook } from "./styles";

interface Line {
  readonly height: number;
  readonly cells: readonly (readonly [text: string, look: ReviewLook])[];
}

/** The list of what has to be looked at, as a sheet that needs no other part but the styles. */
export function reviewPart(sheet: ReviewSheet, styles: MarkedStyles, inFront: boolean): string {
  const lines = linesOf(sheet);
  const first = sheet.intro.length + 2;
  const rows = lines.map(({ height, cells }, row) => {
    const written = cells.map(
      ([text, look], column) =>
        `<c r="${cellName(row, column)}" s="${String(styles.look(look))}" t="inlineStr"><is><t xml:space="preserve">${fileText(text)}</t></is></c>`,
    );
    return `<row r="${String(row + 1)}" ht="${String(height)}" customHeight="1">${written.join("")}</row>`;
  });
  const columns = sheet.widths.map(
    (width, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  const last = cellName(0, sheet.headings.length - 1).replace(/\d+$/u, "");
  const merges = Array.from(
    { length: first - 1 },
    (_, row) => `<mergeCell ref="A${String(row + 1)}:${last}${String(row + 1)}"/>`,
  );
  const links = sheet.rows.flatMap(({ link, texts }, index) => {
    if (link === null) return [];
    const at = cellName(first + index, linkColumn);
    const to = escapedMarkup(`${quotedSheet(link.sheet)}!${link.cell}`);
    return [
      `<hyperlink ref="${at}" location="${to}" display="${fileText(texts[linkColumn] ?? "")}"/>`,
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0"${inFront ? ' tabSelected="1"' : ""} workbookViewId="0"/></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="16"/><cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData>`,
    `<mergeCells count="${String(merges.length)}">${merges.join("")}</mergeCells>`,
    links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`,
    '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join("");
}

function linesOf({ title, intro, headings, rows, widths }: ReviewSheet): readonly Line[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const spread = (text: string, look: ReviewLook): Line => ({
    height: heightOf([[text, whole]], true),
    cells: [[text, look]],
  });
  return [
    spread(title, "title"),
    ...intro.map((text) => spread(text, "title")),
    { height: 20, cells: headings.map((text) => [text, "head"] as const) },
    ...rows.map(({ texts, link }) => ({
      height: heightOf(
        texts.map((text, column) => [text, widths[column] ?? 10]),
        false,
      ),
      cells: texts.map((text, column): readonly [string, ReviewLook] => [
        text,
        link !== null && column === linkColumn ? "link" : "text",
      ]),
    })),
  ];
}

/** Points of the letters, of a line, and of the highest row that Excel takes. */
const letters = { size: 12, line: 16, highest: 409 } as const;

/** As high as the text that needs most lines. */
function heightOf(
  texts: readonly (readonly [text: string, width: number])[],
  bold: boolean,
): number {
  const lines = texts.map(([text, width]) =>
    linesOfText(text, { size: letters.size, bold, width: roomIn(width) }),
  );
  return Math.min(letters.highest, 4 + letters.line * Math.max(1, ...lines));
}
