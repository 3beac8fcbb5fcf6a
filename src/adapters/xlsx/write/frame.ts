import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { cellName, columnLetters } from "#core/cell";
import type { SheetModel, WorkbookModel } from "#core/sheet/sheet-model";
import { fontName, styles, type StyleName } from "#core/sheet/looks/styles";
import { entriesOf, type Entry } from "./archive/archive";
import { fileStyleOf } from "./cell-styles";
import { linkCells } from "./cells";
import { corrected } from "./corrections";
import { fileNames } from "./names";
import { fileSheet } from "./sheet";

/** Everything of a workbook but its cells and its properties, as hucre writes it. */
export interface Frame {
  /** All parts of the archive; those of the sheets stand in it without cells. */
  readonly entries: readonly Entry[];
  readonly sheets: readonly SheetFrame[];
  /** The number of each style that is used. */
  readonly styles: ReadonlyMap<StyleName, number>;
}

/** The XML of a sheet around its cells. */
export interface SheetFrame {
  readonly path: string;
  /** Before the dimension. */
  readonly head: string;
  /** From the views up to the cells. */
  readonly views: string;
  readonly tail: string;
}

/** What a frame is made from: two workbooks of which it is the same have the same frame. */
export interface FrameInput {
  readonly sheets: readonly SheetModel[];
  readonly styles: readonly StyleName[];
  readonly hasStrings: boolean;
  readonly activeSheet: number;
}

/** Columns of the rows of a sheet: those that hold a cell, and those up to the last that is not left untouched. */
export interface SheetWidth {
  readonly most: number;
  readonly filled: number;
}

/**
 * The styles in the order in which cells first use them, whether any cell refers to a shared text, and how wide each sheet
 * is. Cells are looked at once: those of very many rows are made whenever they are asked for.
 */
export function frameInput(
  { sheets }: WorkbookModel,
  activeSheet: number,
): { readonly input: FrameInput; readonly widths: readonly SheetWidth[] } {
  const used = new Set<StyleName>();
  let hasStrings = false;
  const widthOf = ({ rows }: SheetModel): SheetWidth => {
    let [most, filled] = [0, 0];
    for (const { cells } of rows) {
      most = Math.max(most, cells.length);
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column] ?? null;
        if (cell === null) continue;
        filled = Math.max(filled, column + 1);
        used.add(cell.style);
        hasStrings ||=
          typeof cell.value === "string" && cell.formula === undefined && cell.value !== "";
      }
    }
    return { most, filled };
  };
  // All that is asked of one sheet before the next: a large report lays it out anew when another was asked in between.
  const looked = sheets.map((sheet) => ({ width: widthOf(sheet), around: withoutCells(sheet) }));
  const around = looked.map((each) => each.around);
  return {
    input: { sheets: around, styles: [...used], hasStrings, activeSheet },
    widths: looked.map(({ width }) => width),
  };
}

/** A page break belongs to the frame; heights are written with the cells. */
const withoutCells = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  rows: sheet.rows.some(({ pageBreakBefore }) => pageBreakBefore === true)
    ? sheet.rows.map(({ pageBreakBefore = false }) => ({ pageBreakBefore, cells: [] }))
    : [],
});

/** Cells of the first sheet that stand for the styles and the texts of all; they are left out of its frame. */
const firstStandIn = { row: 0, column: 200 };

export async function writeFrame(input: FrameInput): Promise<Frame> {
  const bytes = await writeXlsx({
    sheets: input.sheets.map((sheet, index) => {
      const cells = linkCells(sheet);
      if (index === 0) addStandIns(cells, input);
      return { ...fileSheet(sheet), rows: [], cells };
    }),
    namedRanges: input.sheets.flatMap(fileNames),
    defaultFont: { name: fontName, size: styles.plain.size },
    activeSheet: input.activeSheet,
    properties: { created: new Date(0), modified: new Date(0) },
  });
  const archive = corrected(bytes, input);
  const parts = unzipSync(archive, {
    filter: ({ name }) => name.startsWith("xl/worksheets/sheet"),
  });
  const sheetParts = input.sheets.map((_, index) => {
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
    return { path, xml: strFromU8(parts[path] ?? new Uint8Array()) };
  });
  return {
    entries: entriesOf(archive),
    sheets: sheetParts.map(({ path, xml }, index) => {
      const parts = split(xml);
      const sheet = input.sheets[index];
      const views = sheet === undefined ? parts.views : viewsWithStart(parts.views, sheet);
      return { path, ...parts, views };
    }),
    styles: numbersOf(input.styles, sheetParts[0]?.xml ?? ""),
  };
}

function addStandIns(cells: ReturnType<typeof linkCells>, input: FrameInput): void {
  const place = (index: number): string =>
    `${String(firstStandIn.row)},${String(firstStandIn.column + index)}`;
  for (const [index, style] of input.styles.entries())
    cells.set(place(index), { style: fileStyleOf(style) });
  if (input.hasStrings) cells.set(place(input.styles.length), { value: "-" });
}

/** Styles are numbered as the stand-ins say; one that is like an untouched cell has no cell and is 0. */
function numbersOf(names: readonly StyleName[], xml: string): ReadonlyMap<StyleName, number> {
  const numbers = new Map<string, number>();
  for (const [, reference = "", number] of xml.matchAll(/<c r="([A-Z]+)1" s="(\d+)"\/>/gu)) {
    numbers.set(reference, Number(number));
  }
  return new Map(
    names.map((name, index) => [
      name,
      numbers.get(columnLetters(firstStandIn.column + index)) ?? 0,
    ]),
  );
}

function split(xml: string): Omit<SheetFrame, "path"> {
  const views = xml.indexOf("<sheetViews>");
  const dimension = xml.lastIndexOf("<dimension ", views);
  const data = xml.indexOf("<sheetData");
  const closed = xml.indexOf("</sheetData>", data);
  const after = closed < 0 ? xml.indexOf("/>", data) + 2 : closed + "</sheetData>".length;
  if (views < 0 || data < 0) throw new Error("hucre writes its sheets in another way");
  return {
    head: xml.slice(0, dimension < 0 ? views : dimension),
    views: xml.slice(views, data),
    tail: xml.slice(after),
  };
}

/**
 * The views of a sheet with its first cell chosen and the rows below the pane scrolled to it, which hucre 1.0.0 cannot write
 * (ECMA-376 Part 1, 18.3.1.66 pane, 18.3.1.78 selection).
 */
function viewsWithStart(
  views: string,
  { start, freeze }: Pick<SheetModel, "start" | "freeze">,
): string {
  if (start === undefined || freeze === null) return views;
  const chosen = cellName(start.row, start.column);
  const first = cellName(start.top, freeze.columns);
  const selections = ["topRight", "bottomLeft"].map((pane) => `<selection pane="${pane}"/>`);
  const pane = `<pane xSplit="${String(freeze.columns)}" ySplit="${String(freeze.rows)}" topLeftCell="${first}" activePane="bottomRight" state="frozen"/>`;
  const selection = `<selection pane="bottomRight" activeCell="${chosen}" sqref="${chosen}"/>`;
  const started = views.replace(/<pane [^>]*\/>/u, `${pane}${selections.join("")}${selection}`);
  if (started === views) throw new Error("hucre writes its panes in another way");
  return started;
}
