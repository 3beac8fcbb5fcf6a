import { fontName } from "#core/sheet/looks/styles";
import { productName } from "#core/words/product";
import { writableText } from "#core/sheet/writable-text";
import { escapedText } from "#adapters/xlsx/write/cell-text";
import { escapedMarkup } from "./markup";
import type { Placed } from "./sheet";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text as a cell or a note of a file holds it. */
export const fileText = (text: string): string => escapedMarkup(escapedText(writableText(text)));

/** The part that holds the words of the notes. */
export function notesPart(marks: readonly Placed[]): string {
  const notes = marks.map(
    ({ cell, note }) =>
      `<comment ref="${cell}" authorId="0"><text><r><rPr><sz val="10"/><rFont val="${fontName}"/></rPr><t xml:space="preserve">${fileText(note)}</t></r></text></comment>`,
  );
  return `${declaration}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${fileText(productName)}</author></authors><commentList>${notes.join("")}</commentList></comments>`;
}

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The part that draws them: a hidden box beside each cell, shown when the cell is pointed at. */
export function notesDrawing(marks: readonly Placed[]): string {
  const shapes = marks.map((mark, index) => shape(mark, 1025 + index));
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${shapeType}${shapes.join("")}</xml>`;
}

/** Two columns wide and as many rows high as the words need. */
function shape({ row, column, note }: Placed, id: number): string {
  const lines = note.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 38), 0);
  const bottom = row + Math.max(4, lines + 1);
  const anchor = [column + 1, 15, Math.max(0, row - 1), 2, column + 3, 31, bottom, 1].join(", ");
  return `<v:shape id="_x0000_s${String(id)}" type="#_x0000_t202" style="position:absolute;visibility:hidden;z-index:${String(id - 1024)}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`;
}
