import { cellName } from "#core/cell";
import { oneMarkPerCell, type CellMark } from "#core/provenance/review";
import { cellSplices, placeOf, type CellJob } from "./cells";
import {
  attribute,
  childNamed,
  parseMarkup,
  settingAttribute,
  spliced,
  type Element,
  type Splice,
} from "./markup";
import type { MarkedStyles } from "./styles";

/** Where a mark goes. */
export interface Placed extends CellMark {
  readonly row: number;
  readonly column: number;
}

/** A mark with its place; null for what is no cell. */
export function placed(mark: CellMark): Placed | null {
  const place = placeOf(mark.cell);
  return place === null ? null : { ...mark, ...place };
}

/** Of joined cells only the first is seen: the marks of the others are put there, in one note. */
export function onVisibleCells(
  xml: string,
  root: Element,
  marks: readonly Placed[],
): readonly Placed[] {
  const areas = (childNamed(root, "mergeCells")?.children ?? []).flatMap((each) => {
    const [from = "", to = from] = (attribute(xml, each, "ref") ?? "").split(":");
    const [first, last] = [placeOf(from), placeOf(to)];
    return first === null || last === null ? [] : [{ first, last }];
  });
  const seen = marks.map((mark): CellMark => {
    const { row, column } = mark;
    const area = areas.find(
      ({ first, last }) =>
        first.row <= row && row <= last.row && first.column <= column && column <= last.column,
    );
    return area === undefined
      ? mark
      : { ...mark, cell: cellName(area.first.row, area.first.column) };
  });
  return oneMarkPerCell(seen).flatMap((mark) => placed(mark) ?? []);
}

/** What must stand behind the drawing of notes (ECMA-376 Part 1, 18.3.1.99). */
const behindNotes: ReadonlySet<string> = new Set([
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
]);

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Whether notes can be added: none are there yet, in either of their forms. */
export const hasNotes = (root: Element): boolean => childNamed(root, "legacyDrawing") !== undefined;

/**
 * The sheet with the marked cells in their new formats, and with a drawing of notes when its relationship is
 * given. Cells and rows that the file leaves out are put in. Null when the part is not built as a sheet must be.
 */
export function markedSheet(
  xml: string,
  marks: readonly Placed[],
  { styles, notes }: { readonly styles: MarkedStyles; readonly notes: string | null },
): string | null {
  const root = parseMarkup(xml);
  const data = root === null ? undefined : childNamed(root, "sheetData");
  if (root === null || data === undefined || root.prefix !== "") return null;
  const splices = cellSplices(
    xml,
    data,
    marks.map((mark) => markJob(xml, mark, styles)),
  );
  return spliced(xml, notes === null ? splices : [...splices, drawing(root, notes)]);
}

function markJob(xml: string, mark: Placed, styles: MarkedStyles): CellJob {
  const { row, column } = mark;
  const format = (base: number): string => String(styles.marked(base, mark));
  return {
    row,
    column,
    change: (cell) => {
      const value = format(Number(attribute(xml, cell, "s") ?? "0"));
      return [settingAttribute(xml, cell, { name: "s", value })];
    },
    make: (cell, base) => `<c r="${cell}" s="${format(base)}"/>`,
  };
}

function drawing(root: Element, notes: string): Splice {
  const next = root.children.find(({ name }) => behindNotes.has(name))?.start ?? root.closeStart;
  const text = `<legacyDrawing xmlns:r="${relationships}" r:id="${notes}"/>`;
  return { from: next, to: next, text };
}
