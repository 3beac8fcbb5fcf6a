import type { Plan } from "#core/catalogue/plan";
import { planOf } from "#core/catalogue/plans/plans";
import { tasks } from "#core/catalogue/tasks/tasks";
import { cellName, type CellContent, type Grid, type GridCell } from "#core/cell";
import { planSheets } from "#core/words/plan-sheet-names";
import {
  baselineColumns,
  formColumnsOfPlan,
  indicatorColumns,
  itemColumns,
  quotaColumns,
  settingColumns,
  settingNames,
  targetColumns,
  taskColumns,
  type SettingId,
} from "#core/words/plan-sheet-words";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import type { IssueCode } from "#core/issue";
import { plainBook, type PlanBook } from "#core/plans/plan-book";
import { readPlan, sheetAmong } from "#core/plans/read/read-plan";
import { firstRow } from "#core/plans/lay-out/sheet-table";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { catalogue } from "../../support/built-in";

const builtIn = planOf("ha-giang");
if (builtIn === undefined) throw new Error("no plan");

/** The plan that the cases type over. */
export const plan: Plan = builtIn;

export const grids = layOutPlan(plainBook(plan, tasks), catalogue, () => null).map(gridOf);

export const columns = {
  targets: Object.keys(targetColumns),
  settings: Object.keys(settingColumns),
  baselines: Object.keys(baselineColumns),
  form: Object.keys(formColumnsOfPlan),
  items: Object.keys(itemColumns),
  indicators: Object.keys(indicatorColumns),
  quotas: Object.keys(quotaColumns),
  tasks: Object.keys(taskColumns),
};

export type Sheet = keyof typeof columns;

/** A cell typed over: sheet, row of the table from 0, column, and what stands there now. */
export type Typed = readonly [
  sheet: Sheet,
  row: number,
  column: string,
  now: CellContent | null,
  shownAs?: "percent",
];

export const text = (value: string): CellContent => ({ kind: "text", value });
export const number = (value: number): CellContent => ({ kind: "number", value });

export function typedOver(typed: readonly Typed[]): readonly Grid[] {
  return grids.map((grid) => {
    const changes = typed.filter(([sheet]) => planSheets[sheet] === grid.sheet);
    const rows = new Map(grid.rows.map((row) => [row.row, row.cells]));
    for (const [sheet, at, id, now, shownAs] of changes) {
      const column = columns[sheet].indexOf(id);
      if (column < 0) throw new Error(`no column ${id}`);
      const others = (rows.get(firstRow + at) ?? []).filter((cell) => cell.column !== column);
      const typedCell = { column, content: now, ...(shownAs === undefined ? {} : { shownAs }) };
      const cells = now === null ? others : [...others, typedCell as GridCell];
      rows.set(
        firstRow + at,
        [...cells].sort((one, other) => one.column - other.column),
      );
    }
    const sorted = [...rows].sort(([one], [other]) => one - other);
    return { ...grid, rows: sorted.map(([row, cells]) => ({ row, cells })) };
  });
}

export const setting = (id: SettingId): number => Object.keys(settingNames).indexOf(id);

export const addedItem: readonly Typed[] = [
  ["items", 0, "code", text("DAN_SO")],
  ["items", 0, "name", text("Dân số")],
  ["items", 0, "unit", text("người")],
  ["items", 0, "group", text("Đảng viên (tăng, giảm trong năm)")],
];

export const addedIndicator: readonly Typed[] = [
  ...addedItem,
  ["indicators", 0, "id", text("MEMBERS-PER-PEOPLE")],
  ["indicators", 0, "name", text("Tỷ lệ đảng viên trên dân số")],
  ["indicators", 0, "kind", text("tỷ lệ")],
  ["indicators", 0, "numerator", text("DV_TOTAL")],
  ["indicators", 0, "denominator", text("DAN_SO")],
  ["indicators", 0, "better", text("cao")],
  ["indicators", 0, "counted", text("đảng viên")],
  ["indicators", 0, "whole", text("dân số")],
];

/** The number of targets in the plan; the next row of the sheet is free. */
const free = plan.targets.length;

export const addedCount: readonly Typed[] = [
  ["targets", free, "number", number(99)],
  ["targets", free, "indicator", text("DEGRADED-MEMBER")],
  ["targets", free, "operator", text("bằng")],
  ["targets", free, "value", number(10)],
  ["targets", free, "horizon", text("hằng năm")],
];

/** The plan with the cells typed over; fails when it has a mistake. */
export function understood(typed: readonly Typed[]): PlanBook {
  const read = readPlan(sheetAmong(typedOver(typed)), catalogue);
  if (!read.ok) throw new Error(read.error.map(({ code }) => code).join());
  return read.value;
}

/** The parameters of a complaint about the typed cells. */
export const detailsOf = (typed: readonly Typed[], wanted: IssueCode): unknown => {
  const read = readPlan(sheetAmong(typedOver(typed)), catalogue);
  return read.ok ? null : read.error.find(({ code }) => code === wanted)?.details;
};

export const complaints = (typed: readonly Typed[]) => {
  const read = readPlan(sheetAmong(typedOver(typed)), catalogue);
  return read.ok ? [] : read.error.map(({ code, at }) => [code, at.sheet, at.cell] as const);
};

export const where = (sheet: Sheet, row: number, column: string) =>
  [planSheets[sheet], cellName(firstRow + row, columns[sheet].indexOf(column))] as const;
