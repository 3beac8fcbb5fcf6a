import { planOf } from "#core/catalogue/plans/plans";
import { tasks } from "#core/catalogue/tasks/tasks";
import { cellName, type CellContent, type Grid } from "#core/cell";
import {
  indicatorColumns,
  itemColumns,
  planSheets,
  quotaColumns,
  settingColumns,
  settingNames,
  targetColumns,
  taskColumns,
  type PlanSheetId,
  type SettingId,
} from "#core/forms/plan-sheet-words";
import type { IssueCode } from "#core/issue";
import { layOutPlan } from "#core/plans/lay-out-plan";
import { plainBook } from "#core/plans/plan-book";
import { readPlan, sheetAmong } from "#core/plans/read-plan";
import { readProgress } from "#core/plans/read-progress";
import { firstRow } from "#core/plans/sheet-table";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { catalogue } from "../../support/built-in";

const plan = planOf("ha-giang");
if (plan === undefined) throw new Error("no plan");
const grids = layOutPlan(plainBook(plan, tasks), catalogue, () => null).map(gridOf);

const columns = {
  targets: Object.keys(targetColumns),
  settings: Object.keys(settingColumns),
  items: Object.keys(itemColumns),
  indicators: Object.keys(indicatorColumns),
  quotas: Object.keys(quotaColumns),
  tasks: Object.keys(taskColumns),
};

type Sheet = keyof typeof columns;

/** A cell typed over: sheet, row of the table from 0, column, and what stands there now. */
type Typed = readonly [sheet: Sheet, row: number, column: string, now: CellContent | null];

const text = (value: string): CellContent => ({ kind: "text", value });
const number = (value: number): CellContent => ({ kind: "number", value });

function typedOver(typed: readonly Typed[]): readonly Grid[] {
  return grids.map((grid) => {
    const changes = typed.filter(([sheet]) => planSheets[sheet] === grid.sheet);
    const rows = new Map(grid.rows.map((row) => [row.row, row.cells]));
    for (const [sheet, at, id, now] of changes) {
      const column = columns[sheet].indexOf(id);
      if (column < 0) throw new Error(`no column ${id}`);
      const others = (rows.get(firstRow + at) ?? []).filter((cell) => cell.column !== column);
      const cells = now === null ? others : [...others, { column, content: now }];
      rows.set(
        firstRow + at,
        [...cells].sort((one, other) => one.column - other.column),
      );
    }
    const sorted = [...rows].sort(([one], [other]) => one - other);
    return { ...grid, rows: sorted.map(([row, cells]) => ({ row, cells })) };
  });
}

const setting = (id: SettingId): number => Object.keys(settingNames).indexOf(id);

const addedItem: readonly Typed[] = [
  ["items", 0, "code", text("DAN_SO")],
  ["items", 0, "name", text("Dân số")],
  ["items", 0, "unit", text("người")],
  ["items", 0, "group", text("Đảng viên (tăng, giảm trong năm)")],
];

const addedIndicator: readonly Typed[] = [
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

const addedCount: readonly Typed[] = [
  ["targets", free, "number", number(99)],
  ["targets", free, "indicator", text("DEGRADED-MEMBER")],
  ["targets", free, "operator", text("bằng")],
  ["targets", free, "value", number(10)],
  ["targets", free, "horizon", text("hằng năm")],
];

const complaints = (typed: readonly Typed[]) => {
  const read = readPlan(sheetAmong(typedOver(typed)), catalogue);
  return read.ok ? [] : read.error.map(({ code, at }) => [code, at.sheet, at.cell] as const);
};

const where = (sheet: Sheet, row: number, column: string) =>
  [planSheets[sheet], cellName(firstRow + row, columns[sheet].indexOf(column))] as const;

test.each<
  [what: string, code: IssueCode, typed: readonly Typed[], at: readonly [Sheet, number, string]]
>([
  [
    "an indicator that nobody knows",
    "planIndicatorUnknown",
    [["targets", 0, "indicator", text("KHONG-CO")]],
    ["targets", 0, "indicator"],
  ],
  [
    "no indicator",
    "planValueMissing",
    [["targets", 0, "indicator", null]],
    ["targets", 0, "indicator"],
  ],
  [
    "an operator that is no word of the list",
    "planWordUnknown",
    [["targets", 0, "operator", text("hơn")]],
    ["targets", 0, "operator"],
  ],
  [
    "an operator that is blank",
    "planValueMissing",
    [["targets", 0, "operator", null]],
    ["targets", 0, "operator"],
  ],
  ["no level", "planValueMissing", [["targets", 0, "value", null]], ["targets", 0, "value"]],
  [
    "a level in words",
    "planNumberExpected",
    [["targets", 0, "value", text("chín mươi")]],
    ["targets", 0, "value"],
  ],
  [
    "a level below zero",
    "planNumberExpected",
    [["targets", 0, "value", number(-5)]],
    ["targets", 0, "value"],
  ],
  [
    "a share above 100",
    "planShareOutOfRange",
    [["targets", 0, "value", number(900)]],
    ["targets", 0, "value"],
  ],
  [
    "a band without its upper end",
    "planValueMissing",
    [["targets", 4, "valueMax", null]],
    ["targets", 4, "valueMax"],
  ],
  [
    "a band upside down",
    "planBandReversed",
    [["targets", 4, "valueMax", number(2)]],
    ["targets", 4, "valueMax"],
  ],
  [
    "a year that is none",
    "planYearInvalid",
    [["targets", 7, "to", number(20250)]],
    ["targets", 7, "to"],
  ],
  [
    "a year turned into a date",
    "planYearInvalid",
    [["targets", 7, "to", { kind: "date", serial: 46000 }]],
    ["targets", 7, "to"],
  ],
  [
    "a target year that is blank",
    "planValueMissing",
    [["targets", 7, "to", null]],
    ["targets", 7, "to"],
  ],
  [
    "a period that ends before it starts",
    "planPeriodReversed",
    [["targets", 0, "to", number(2019)]],
    ["targets", 0, "to"],
  ],
  ["half a period", "planValueMissing", [["targets", 0, "from", null]], ["targets", 0, "from"]],
  [
    "yearly levels that cannot be read",
    "planStepsUnreadable",
    [["targets", 0, "steps", text("2026 là 85")]],
    ["targets", 0, "steps"],
  ],
  [
    "yearly levels out of order",
    "planStepsUnreadable",
    [["targets", 0, "steps", text("2027: 90; 2026: 85")]],
    ["targets", 0, "steps"],
  ],
  [
    "a number of a target used twice",
    "planIdTwice",
    [["targets", 1, "number", number(1)]],
    ["targets", 1, "number"],
  ],
  [
    "an own sum of an unknown item",
    "planItemUnknown",
    [
      ["targets", 0, "numerator", text("KHONG_CO")],
      ["targets", 0, "denominator", text("DV_TOTAL")],
      ["targets", 0, "whole", text("đảng viên")],
    ],
    ["targets", 0, "numerator"],
  ],
  [
    "an own sum without its whole",
    "planValueMissing",
    [
      ["targets", 0, "numerator", text("DV_TOTAL")],
      ["targets", 0, "whole", text("đảng viên")],
    ],
    ["targets", 0, "denominator"],
  ],
  [
    "a mark that is none",
    "planWordUnknown",
    [["targets", 0, "armedForces", text("?")]],
    ["targets", 0, "armedForces"],
  ],
  [
    "a plan without a code",
    "planValueMissing",
    [["settings", setting("id"), "value", null]],
    ["settings", setting("id"), "value"],
  ],
  [
    "a code of a plan with blanks",
    "planCodeUnusable",
    [["settings", setting("id"), "value", text("Hà Giang")]],
    ["settings", setting("id"), "value"],
  ],
  [
    "a term upside down",
    "planPeriodReversed",
    [["settings", setting("termTo"), "value", text("2010")]],
    ["settings", setting("termTo"), "value"],
  ],
  [
    "a term that is no year",
    "planYearInvalid",
    [["settings", setting("termFrom"), "value", text("hai nghìn")]],
    ["settings", setting("termFrom"), "value"],
  ],
  [
    "the 31st of April",
    "planDayInvalid",
    [
      ["settings", setting("dueMonth"), "value", number(4)],
      ["settings", setting("dueDay"), "value", number(31)],
    ],
    ["settings", setting("dueDay"), "value"],
  ],
  [
    "month 13",
    "planDayInvalid",
    [["settings", setting("dueMonth"), "value", number(13)]],
    ["settings", setting("dueMonth"), "value"],
  ],
  [
    "an item code that is a cell address",
    "planCodeUnusable",
    [...addedItem, ["items", 0, "code", text("DS1")]],
    ["items", 0, "code"],
  ],
  [
    "an item code that is a month",
    "planCodeUnusable",
    [...addedItem, ["items", 0, "code", text("MAR_1")]],
    ["items", 0, "code"],
  ],
  [
    "an item code that became a number",
    "planCodeUnusable",
    [...addedItem, ["items", 0, "code", number(12)]],
    ["items", 0, "code"],
  ],
  [
    "an item code that became a date",
    "planCodeUnusable",
    [...addedItem, ["items", 0, "code", { kind: "date", serial: 46000 }]],
    ["items", 0, "code"],
  ],
  [
    "an item code with Vietnamese letters",
    "planCodeUnusable",
    [...addedItem, ["items", 0, "code", text("DÂN_SỐ")]],
    ["items", 0, "code"],
  ],
  [
    "an item code of the catalogue",
    "planIdTwice",
    [...addedItem, ["items", 0, "code", text("DV_TOTAL")]],
    ["items", 0, "code"],
  ],
  [
    "an item group that nobody knows",
    "planWordUnknown",
    [...addedItem, ["items", 0, "group", text("Khác")]],
    ["items", 0, "group"],
  ],
  [
    "an item without a name",
    "planValueMissing",
    [...addedItem, ["items", 0, "name", null]],
    ["items", 0, "name"],
  ],
  [
    "an indicator over an unknown item",
    "planItemUnknown",
    [...addedIndicator, ["indicators", 0, "numerator", text("KHONG_CO")]],
    ["indicators", 0, "numerator"],
  ],
  [
    "an indicator of the catalogue's name",
    "planIdTwice",
    [...addedIndicator, ["indicators", 0, "id", text("VILLAGE-CELL")]],
    ["indicators", 0, "id"],
  ],
  [
    "a share without a denominator",
    "planValueMissing",
    [...addedIndicator, ["indicators", 0, "denominator", null]],
    ["indicators", 0, "denominator"],
  ],
  [
    "a quota for no target",
    "planQuotaTargetUnknown",
    [
      ["quotas", 0, "target", number(77)],
      ["quotas", 0, "unit", text("01.001")],
      ["quotas", 0, "value", number(3)],
    ],
    ["quotas", 0, "target"],
  ],
  [
    "quotas that do not add up",
    "planQuotaSum",
    [
      ...addedCount,
      ["quotas", 0, "target", number(99)],
      ["quotas", 0, "unit", text("01.001")],
      ["quotas", 0, "value", number(4)],
      ["quotas", 1, "target", number(99)],
      ["quotas", 1, "unit", text("01.002")],
      ["quotas", 1, "value", number(5)],
    ],
    ["quotas", 1, "value"],
  ],
  [
    "a unit with two quotas",
    "planIdTwice",
    [
      ...addedCount,
      ["quotas", 0, "target", number(99)],
      ["quotas", 0, "unit", text("01.001")],
      ["quotas", 0, "value", number(5)],
      ["quotas", 1, "target", number(99)],
      ["quotas", 1, "unit", text("01.001")],
      ["quotas", 1, "value", number(5)],
    ],
    ["quotas", 1, "unit"],
  ],
  [
    "half a unit as a quota",
    "planNumberExpected",
    [
      ...addedCount,
      ["quotas", 0, "target", number(99)],
      ["quotas", 0, "unit", text("01.001")],
      ["quotas", 0, "value", number(9.5)],
      ["quotas", 1, "target", number(99)],
      ["quotas", 1, "unit", text("01.002")],
      ["quotas", 1, "value", number(10)],
    ],
    ["quotas", 0, "value"],
  ],
  ["a deadline of no kind", "planValueMissing", [["tasks", 0, "kind", null]], ["tasks", 0, "kind"]],
  [
    "a day that no month has",
    "planDayInvalid",
    [
      ["tasks", 0, "kind", text("ngày cụ thể")],
      ["tasks", 0, "due", text("31/02/2026")],
    ],
    ["tasks", 0, "due"],
  ],
  [
    "a day of finishing that is none",
    "planDayInvalid",
    [["tasks", 0, "done", text("hôm qua")]],
    ["tasks", 0, "done"],
  ],
  [
    "a task without words",
    "planValueMissing",
    [["tasks", 0, "title", null]],
    ["tasks", 0, "title"],
  ],
])("%s is a mistake with its cell", (_what, code, typed, at) => {
  expect(complaints(typed)).toContainEqual([code, ...where(...at)]);
});

test.each<[what: string, typed: readonly Typed[]]>([
  ["nothing changed", []],
  ["a new item", addedItem],
  ["a new indicator over it", addedIndicator],
  [
    "a count whose quotas add up",
    [
      ...addedCount,
      ["quotas", 0, "target", number(99)],
      ["quotas", 0, "unit", text("01.001")],
      ["quotas", 0, "value", number(4)],
      ["quotas", 1, "target", number(99)],
      ["quotas", 1, "unit", text("01.002")],
      ["quotas", 1, "value", text("6")],
    ],
  ],
  [
    "levels and operators as people write them",
    [
      ["targets", 0, "value", text("8,5")],
      ["targets", 0, "operator", text(" TRÊN ")],
    ],
  ],
  [
    "a day that a program turned into a date",
    [
      ["tasks", 0, "kind", text("ngày cụ thể")],
      ["tasks", 0, "due", { kind: "date", serial: 46000 }],
    ],
  ],
])("%s is no mistake", (_what, typed) => {
  expect(complaints(typed)).toEqual([]);
});

test("every mistake is named at once, not only the first", () => {
  const typed: readonly Typed[] = [
    ["targets", 0, "value", text("?")],
    ["targets", 2, "operator", text("?")],
    ["settings", setting("id"), "value", null],
    ["tasks", 0, "kind", text("?")],
  ];
  expect(complaints(typed)).toHaveLength(4);
});

test.each<PlanSheetId>(["targets", "settings"])(
  "a workbook without the sheet %s is refused",
  (id) => {
    const left = grids.filter(({ sheet }) => sheet !== planSheets[id]);
    const read = readPlan(sheetAmong(left), catalogue);
    expect(read.ok ? [] : read.error.map(({ code }) => code)).toEqual(["planSheetMissing"]);
  },
);

test("a needed column that is gone is named", () => {
  const without = grids.map((grid) =>
    grid.sheet === planSheets.targets
      ? {
          ...grid,
          rows: grid.rows.map((row) => ({
            ...row,
            cells: row.cells.filter(({ column }) => column !== columns.targets.indexOf("value")),
          })),
        }
      : grid,
  );
  const read = readPlan(sheetAmong(without), catalogue);
  expect(read.ok ? [] : read.error.map(({ code, details }) => [code, details])).toEqual([
    ["planColumnMissing", { column: targetColumns.value.heading }],
  ]);
});

test("a plan without targets is refused", () => {
  const typed = plan.targets.flatMap((_, row) =>
    columns.targets.map((column): Typed => ["targets", row, column, null]),
  );
  expect(complaints(typed)).toEqual([["planEmpty", planSheets.targets, null]]);
});

test("progress of a task that the plan does not have is named and counts nowhere", () => {
  const grid = sheetAmong(
    typedOver([
      ["tasks", 0, "id", text("T999")],
      ["tasks", 0, "done", text("01/02/2026")],
    ]),
  )("tasks");
  const read = readProgress(grid, {
    plan: plan.id,
    tasks: tasks.filter((task) => task.plan === plan.id),
  });
  if (!read.ok) throw new Error("refused");
  expect(read.value.issues.map(({ code, found }) => [code, found])).toEqual([
    ["planTaskUnknown", "T999"],
  ]);
  expect(read.value.progress.size).toBe(0);
});
