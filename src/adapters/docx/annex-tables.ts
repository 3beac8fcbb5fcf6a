import type { AnnexCell, AnnexTable } from "#core/report/document/report-document";
import { styles } from "#core/sheet/looks/styles";
import { pointsPerColumnUnit } from "#core/sheet/text-lines";
import { writableText } from "#core/sheet/writable-text";

/** The paragraphs of tables: a style of the document, so that not every cell says its size. */
export const tableStyle = "AnnexTable";

const justification = { left: "left", center: "center", right: "right", justify: "left" } as const;

const twipsPerColumnUnit = 20 * pointsPerColumnUnit;

const lines = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("");

const margins =
  '<w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar>';

/**
 * A table of an annex, at most so many twentieths of a point wide, as the XML of its element: a hundred thousand cells of lists of units are written as text at once, which as
 * objects of the library would take minutes. Its heading stands again on every page, and no row is cut.
 */
export function tableXml({ widths, head, rows }: AnnexTable, width: number): string {
  const sum = widths.reduce((total, each) => total + each, 0);
  // A table of few columns is no wider than on its sheet.
  const all = Math.min(width, sum * twipsPerColumnUnit);
  const columns = widths.map((each) => Math.floor((all * each) / sum));
  const grid = columns.map((each) => `<w:gridCol w:w="${String(each)}"/>`).join("");
  const whole = columns.reduce((total, each) => total + each, 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${String(whole)}" w:type="dxa"/><w:tblBorders>${lines}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/>${margins}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    head.map((cells) => rowXml(cells, columns, "<w:tblHeader/>")).join("") +
    rows.map((cells) => rowXml(cells, columns, "")).join("") +
    "</w:tbl>"
  );
}

function rowXml(cells: readonly AnnexCell[], columns: readonly number[], more: string): string {
  let at = 0;
  let inside = "";
  for (const cell of cells) {
    const end = at + cell.across;
    const width = columns.slice(at, end).reduce((total, each) => total + each, 0);
    inside += cellXml(cell, width);
    at = end;
  }
  return `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${inside}</w:tr>`;
}

function cellXml({ text, style, across }: AnnexCell, width: number): string {
  const { align, bold, italic, fill } = styles[style];
  const span = across > 1 ? `<w:gridSpan w:val="${String(across)}"/>` : "";
  const shade = fill === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  const look = `${bold === true ? "<w:b/>" : ""}${italic === true ? "<w:i/>" : ""}`;
  const properties = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
  const run = text === "" ? "" : `<w:r>${properties}${textXml(text)}</w:r>`;
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/>${span}${shade}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="${tableStyle}"/><w:jc w:val="${justification[align]}"/></w:pPr>${run}</w:p></w:tc>`
  );
}

const textXml = (text: string): string =>
  writableText(text)
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join("<w:br/>");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
