import { withDecimals } from "#core/sheet/looks/styles";
import { startOf, workbookProperties } from "#app/workbook-properties";
import { serialFromIso } from "#core/registry/calendar-day";
import {
  plainSheet,
  type CellModel,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import { linesOf, roomIn } from "#core/sheet/text-lines";
import { displayOf } from "#text/display";
import { formatDate } from "#text/dates";
import type { UnitsText } from "#text/vi/pane/units";
import { unitsTextOf } from "#taskpane/speech/units-words";
import type { Memory } from "#taskpane/engine/memory";
import { sheetParts } from "#taskpane/engine/parts/sheet-parts";
import type { MadeFile } from "#taskpane/protocol/answers";
import type { TargetColumn, UnitRow, UnitsOrder, UnitTable } from "#taskpane/protocol/unit-answers";
import { unitTable } from "./unit-table";

/** Rows above the units: what it is, and the headings. */
const headingRow = 2;

const widths = [18, 42, 16, 12, 10, 10, 30, 24, 34] as const;

/** The units that are named, in that order, as a sheet that is sorted and filtered in Excel. */
export function unitsSheet(memory: Memory, given: UnitsOrder): SheetModel {
  const { order, units, sheet } = given;
  const table = unitTable(memory, order);
  const text = unitsTextOf(order.language);
  const places = new Map(table.rows.map(({ code }, at) => [code, at]));
  const rows = units.flatMap((code) => {
    const at = places.get(code);
    return at === undefined ? [] : [rowOf(table, at, given)];
  });
  const headings = headingsOf(table, text);
  return {
    ...plainSheet,
    name: sheet,
    columns: headings.map((_, at) => ({ width: widths[at] ?? 13 })),
    rows: [
      { cells: [{ value: text.table.heading, style: "sheetTitle" }], height: 24 },
      { cells: [{ value: text.list.asOf(formatDate(order.asOf)), style: "note" }] },
      { cells: headings.map((value) => ({ value, style: "columnHead" })), height: 62 },
      ...rows,
    ],
    freeze: { rows: headingRow + 1, columns: 2 },
    autoFilter: {
      top: headingRow,
      left: 0,
      bottom: headingRow + rows.length,
      right: headings.length - 1,
    },
    print: landscape,
  };
}

const landscape: SheetModel["print"] = {
  ...plainSheet.print,
  orientation: "landscape",
  titleRows: [headingRow, headingRow],
  margins: { top: 15, bottom: 15, left: 15, right: 10 },
};

function headingsOf({ columns: targets }: UnitTable, text: UnitsText): readonly string[] {
  const { columns } = text.table;
  const { code, reminded } = text.list;
  return [
    code,
    columns.unit,
    columns.status,
    columns.day,
    columns.short,
    columns.issues,
    columns.superior,
    columns.type,
    columns.file,
    reminded,
    ...targets.map(({ name }) => name),
  ];
}

function rowOf({ rows, columns, ...names }: UnitTable, at: number, given: UnitsOrder): RowModel {
  const row = rows[at];
  if (row === undefined) return { cells: [] };
  const cells = [...unitCells(row, names, given), ...columns.map((each) => figureCell(each, at))];
  return { cells, height: heightOf(cells, widths) };
}

function unitCells(
  { code, name, status, day, short, issues, superior, type, file }: UnitRow,
  { superiors, types }: Pick<UnitTable, "superiors" | "types">,
  { order, reminded }: UnitsOrder,
): readonly CellModel[] {
  const named = (list: UnitTable["types"], wanted: string): string =>
    list.find((each) => each.code === wanted)?.name ?? wanted;
  const when = new Map(reminded).get(code) ?? null;
  return [
    { value: code, style: "code" },
    { value: name, style: "text" },
    { value: unitsTextOf(order.language).table.statuses[status], style: "textCenter" },
    dayCell(day),
    { value: short, style: "count" },
    { value: issues, style: "count" },
    { value: named(superiors, superior), style: "text" },
    { value: named(types, type), style: "text" },
    { value: file ?? "", style: "text" },
    dayCell(when),
  ];
}

/** Points of a line of the letters of a list. */
const lineHeight = 16;

/** No program fits rows itself: the height that the longest text of a row takes. */
export function heightOf(cells: readonly CellModel[], columns: readonly number[]): number {
  const lines = cells.map((cell, at) =>
    typeof cell?.value === "string"
      ? linesOf(cell.value, { width: roomIn(columns[at] ?? 13), size: 12 })
      : 1,
  );
  return Math.max(...lines) * lineHeight + 4;
}

const dayCell = (iso: string | null): CellModel => ({
  value: iso === null ? null : serialFromIso(iso),
  style: "date",
});

/** A share as the number that it is, so that Excel sorts by it; coloured as it is on the page. */
function figureCell(
  { tones, numerators, denominators, decimals = 0 }: TargetColumn,
  at: number,
): CellModel {
  const [tone, numerator] = [tones[at] ?? null, numerators[at] ?? null];
  const denominator = denominators[at] ?? null;
  if (numerator === null) return { value: null, style: "text" };
  const isBad = tone === "bad";
  if (denominator === null) {
    const style = isBad ? "heatCountBehind" : "count";
    return { value: numerator, style: withDecimals(style, decimals) };
  }
  return { value: numerator / denominator, style: isBad ? "heatBehind" : "percent" };
}

/** The same as a file. */
export async function unitsFile(memory: Memory, given: UnitsOrder): Promise<MadeFile> {
  const { order } = given;
  const { list } = unitsTextOf(order.language);
  return madeOf(unitsSheet(memory, given), list.fileName(String(order.year)), order.asOf);
}

/** A workbook of one sheet. */
export async function madeOf(sheet: SheetModel, name: string, day: string): Promise<MadeFile> {
  const { writeWorkbook } = await sheetParts.writer();
  const bytes = await writeWorkbook({
    sheets: [sheet],
    properties: workbookProperties(sheet.name, startOf(day)),
  });
  return { name, bytes };
}

/** `81,70%`, `186`; empty where nothing is known. */
export function shownFigure(numerator: number | null, denominator: number | null): string {
  if (numerator === null) return "";
  return displayOf({ computed: { kind: "value", numerator, denominator } }) ?? "";
}
