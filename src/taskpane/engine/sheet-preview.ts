import type { Area, CellModel, SheetModel } from "#core/sheet/sheet-model";
import { styles, type CellStyle } from "#core/sheet/styles";
import { shownCell } from "#text/shown-cell";
import type { Order } from "./calls";
import type { Memory } from "./memory";
import { sheetParts } from "./sheet-parts";
import type { CellLook, PreviewCell, SheetPreview } from "./tool-calls";

/** Rows shown of a sheet: more than a person reads on a page, few enough to be there at once. */
const most = 200;

/** One sheet of the report as its workbook would show it; the first when none is named. */
export async function sheetPreview(
  memory: Memory,
  { order, sheet: wanted }: { readonly order: Order; readonly sheet: string | null },
): Promise<SheetPreview> {
  const { reportSheets } = await sheetParts.reportSheets();
  const all = await reportSheets(memory, order, null);
  const sheets = all.filter(({ visibility }) => visibility === "visible");
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0];
  const names = sheets.map(({ name }) => name);
  if (sheet === undefined) return { names, sheet: "", rows: [], left: 0 };
  const left = Math.max(0, sheet.rows.length - most);
  return { names, sheet: sheet.name, rows: rowsOf(sheet), left };
}

function rowsOf(sheet: SheetModel): SheetPreview["rows"] {
  const shown = sheet.rows.slice(0, most);
  const hidden = new Set(
    sheet.columns.flatMap((column, at) => (column.hidden === true ? [at] : [])),
  );
  const widths = sheet.columns.map(({ width }) => width);
  return shown.flatMap(({ cells, hidden: isHidden }, row) =>
    isHidden === true
      ? []
      : [cellsOf(cells, sheet.merges.filter(atRow(row)), { row, hidden, widths })],
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
    const style = styles[cell.style];
    return [
      {
        text: shownCell(cell.value, style.format),
        across,
        down,
        look: [...lookOf(style), ...room(across === 1 ? widths[column] : 0)],
      },
    ];
  });
}

/** What the fills of sheets mean. */
const fills: Readonly<Record<string, CellLook>> = {
  E2E8F0: "head",
  F1F5F9: "group",
  E6F4EA: "met",
  FEF3C7: "onPath",
  E7B4AC: "behind",
  FFF9C4: "own",
};

function lookOf({ bold, italic, align, border, fill }: CellStyle): readonly CellLook[] {
  const filled = fill === undefined ? undefined : fills[fill];
  return [
    ...(border === "thin" ? (["boxed"] as const) : []),
    ...(bold === true ? (["bold"] as const) : []),
    ...(italic === true ? (["italic"] as const) : []),
    ...(align === "right" || align === "center" ? [align] : []),
    ...(filled === undefined ? [] : [filled]),
  ];
}
