import type { Given } from "#taskpane/protocol/calls";
import type { CellModel, SheetModel } from "#core/sheet/sheet-model";
import type { Area } from "#core/sheet/area";
import { styles, type StyleName } from "#core/sheet/looks/styles";
import { shownCell } from "#text/shown-cell";
import type { Order } from "#taskpane/protocol/answers";
import type { Memory } from "#taskpane/engine/memory";
import { sheetParts } from "#taskpane/engine/parts/sheet-parts";
import type { CellLook, PreviewCell, SheetPreview } from "#taskpane/protocol/tool-answers";

/** Rows shown of a sheet: more than a person reads on a page, few enough to be there at once. */
const most = 200;

/** One sheet of the report as its workbook would show it; the first when none is named. */
export async function sheetPreview(
  memory: Memory,
  { order, sheet: wanted }: Given<"sheetPreview">,
): Promise<SheetPreview> {
  const sheets = await (wanted === null ? laidOut(memory, order) : keptSheets(memory, order));
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0];
  const names = sheets.map(({ name }) => name);
  const { language } = order;
  if (sheet === undefined) return { names, sheet: "", rows: [], left: 0, draft: null, language };
  return { names, language, ...previewOf(sheet) };
}

/** What is seen of a sheet: its beginning, and the mark of a draft that its pages carry. */
export const previewOf = (
  sheet: SheetModel,
): Pick<SheetPreview, "sheet" | "rows" | "left" | "draft"> => ({
  sheet: sheet.name,
  rows: rowsOf(sheet),
  left: Math.max(0, sheet.rows.length - most),
  draft: sheet.print.footer,
});

/** The report is laid out once for all of its sheets: whoever looks at a report begins with the first of them. */
async function laidOut(memory: Memory, order: Order): Promise<readonly SheetModel[]> {
  const { reportSheets } = await sheetParts.reportSheets();
  const all = await reportSheets(memory, order, null);
  const sheets = all.filter(({ visibility }) => visibility === "visible");
  Object.assign(memory.seldom, { laidOut: { order: JSON.stringify(order), sheets } });
  return sheets;
}

async function keptSheets(memory: Memory, order: Order): Promise<readonly SheetModel[]> {
  const { laidOut: kept } = memory.seldom;
  return kept?.order === JSON.stringify(order) ? kept.sheets : laidOut(memory, order);
}

function rowsOf(sheet: SheetModel): SheetPreview["rows"] {
  const shown = sheet.rows.slice(0, most);
  const hidden = new Set(
    sheet.columns.flatMap((column, at) => (column.hidden === true ? [at] : [])),
  );
  const widths = sheet.columns.map(({ width }) => width);
  return shown.flatMap(({ cells, hidden: isHidden }, row) =>
    isHidden === true ? [] : [cellsOf(cells, areasIn(sheet, row), { row, hidden, widths })],
  );
}

interface RowSetting {
  readonly row: number;
  readonly hidden: ReadonlySet<number>;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
}

const room = (width = 0): readonly CellLook[] =>
  width >= 40 ? ["wider"] : width >= 18 ? ["wide"] : [];

/** Joined cells of a row, and those that a text is written on over. */
function areasIn({ merges, rows, columns }: SheetModel, row: number): readonly Area[] {
  const joined = merges.filter(atRow(row));
  const cells = rows[row]?.cells ?? [];
  const end = Math.max(cells.length, columns.length);
  const isFree = (column: number): boolean =>
    (cells[column] ?? null) === null &&
    joined.every(({ left, right }) => column < left || right < column);
  return [
    ...joined,
    ...cells.flatMap((cell, left) => {
      if (!runsOn(cell)) return [];
      let right = left;
      while (right + 1 < end && isFree(right + 1)) right += 1;
      return right === left ? [] : [{ top: row, bottom: row, left, right }];
    }),
  ];
}

/** A text at the left that is not wrapped goes on over empty cells, as in Excel. */
function runsOn(cell: CellModel): boolean {
  if (cell === null || typeof cell.value !== "string" || cell.value === "") return false;
  const { wrap, align, border } = styles[cell.style];
  return wrap !== true && align === "left" && border === undefined;
}

const atRow =
  (row: number) =>
  ({ top, bottom }: Area): boolean =>
    top <= row && row <= bottom;

/** A joined area is one cell, where it starts; what it covers is not there. */
function cellsOf(
  cells: readonly CellModel[],
  merges: readonly Area[],
  { row, hidden, widths }: RowSetting,
): readonly PreviewCell[] {
  return cells.flatMap((cell, column): readonly PreviewCell[] => {
    if (hidden.has(column)) return [];
    const area = merges.find(({ left, right }) => left <= column && column <= right);
    if (area !== undefined && (area.top !== row || area.left !== column)) return [];
    const across = area === undefined ? 1 : area.right - area.left + 1;
    const down = area === undefined ? 1 : Math.min(area.bottom, most - 1) - area.top + 1;
    if (cell === null) return [{ text: "", across, down, look: [] }];
    return [
      {
        text: shownCell(cell.value, styles[cell.now ?? cell.style].format),
        across,
        down,
        look: [...lookOf(cell.now ?? cell.style), ...room(across === 1 ? widths[column] : 0)],
      },
    ];
  });
}

/** What the fills of sheets mean, by the names of their styles. */
export const fills: Partial<Readonly<Record<StyleName, CellLook>>> = {
  columnHead: "head",
  dataHead: "head",
  group: "group",
  heatWaiting: "group",
  heatCountWaiting: "group",
  heatMet: "met",
  heatCountMet: "met",
  heatExceeded: "met",
  heatCountExceeded: "met",
  heatOnPath: "onPath",
  heatCountOnPath: "onPath",
  heatBehind: "behind",
  heatCountBehind: "behind",
  input: "own",
  inputText: "own",
  dataInput: "own",
};

const meanings = new Map(
  Object.entries(fills).map(([name, look]) => [styles[name as StyleName].fill, look]),
);

/** What the fill of a style means; a quantity with decimals has that of a whole number. */
export function meaningOf(name: StyleName): CellLook | undefined {
  const { fill } = styles[name];
  return fill === undefined ? undefined : meanings.get(fill);
}

const headings: Partial<Readonly<Record<StyleName, CellLook>>> = {
  title: "title",
  heading: "heading",
  subheading: "subheading",
};

function lookOf(name: StyleName): readonly CellLook[] {
  const { bold, italic, align, border } = styles[name];
  const filled = meaningOf(name) ?? headings[name];
  return [
    ...(border === "thin" ? (["boxed"] as const) : []),
    ...(bold === true ? (["bold"] as const) : []),
    ...(italic === true ? (["italic"] as const) : []),
    ...(align === "right" || align === "center" ? [align] : []),
    ...(filled === undefined ? [] : [filled]),
  ];
}
