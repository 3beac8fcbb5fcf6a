import type { IssueCode } from "#core/issue";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { readPlan, sheetAmong } from "#core/plans/read/read-plan";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { catalogue } from "../../support/built-in";
import { addedCount, complaints, number, text, understood, where, type Typed } from "./typed-over";

const level = (...typed: readonly Typed[]): unknown => {
  const [target] = understood(typed).plan.targets;
  return [target?.operator, target?.value, target?.valueMax];
};

test.each<[what: string, typed: readonly Typed[], value: number]>([
  ["90% as Excel keeps it", [["targets", 0, "value", number(0.9), "percent"]], 90],
  ["28,5% to the last digit", [["targets", 0, "value", number(0.285), "percent"]], 28.5],
  ["0,3%", [["targets", 0, "value", number(0.003), "percent"]], 0.3],
  ["90% as text", [["targets", 0, "value", text("90%")]], 90],
  ["0,9 % as text", [["targets", 0, "value", text("0,9 %")]], 0.9],
  ["the number of the plan", [["targets", 0, "value", number(90)]], 90],
])("a level typed as %s is that percentage", (_what, typed, value) => {
  expect(understood(typed).plan.targets[0]?.value).toBe(value);
});

test("a percentage in a cell that counts is a hundredfold there too, and is refused if it is no whole number", () => {
  const typed: readonly Typed[] = [
    ...addedCount,
    ["quotas", 0, "target", number(99)],
    ["quotas", 0, "unit", text("01.001")],
    ["quotas", 0, "value", number(0.105), "percent"],
  ];
  expect(complaints(typed)).toContainEqual([
    "planWholeNumberExpected",
    ...where("quotas", 0, "value"),
  ]);
});

test.each<[what: string, code: IssueCode, operator: string, value: Typed[3]]>([
  ["less than one per cent, unsaid", "planLevelTiny", "trên", number(0.9)],
  ["one, which may be all", "planLevelTiny", "từ mức trở lên", number(1)],
  ["at least nothing", "planLevelIdle", "từ mức trở lên", number(0)],
  ["more than all", "planLevelIdle", "trên", number(100)],
  ["at most all", "planLevelIdle", "không quá", number(100)],
  ["less than nothing", "planLevelIdle", "dưới", number(0)],
])("a level of %s is asked about", (_what, code, operator, value) => {
  const typed: readonly Typed[] = [
    ["targets", 0, "operator", text(operator)],
    ["targets", 0, "value", value],
  ];
  expect(complaints(typed)).toContainEqual([code, ...where("targets", 0, "value")]);
});

test("under one per cent is a level like any other where less is asked for", () => {
  const typed: readonly Typed[] = [
    ["targets", 0, "operator", text("dưới")],
    ["targets", 0, "value", number(0.3)],
  ];
  expect(level(...typed)).toEqual(["<", 0.3, null]);
});

test("about a number is a band of the tolerance that is stated, and the target says so", () => {
  const about: readonly Typed[] = [
    ["targets", 0, "operator", text("khoảng")],
    ["targets", 0, "value", number(80)],
    ["targets", 0, "tolerance", number(2.5)],
    ["targets", 0, "reading", null],
  ];
  expect(level(...about)).toEqual(["range", 77.5, 82.5]);
  expect(understood(about).plan.targets[0]?.reading).toBe(
    "«Khoảng 80%» hiểu là lệch không quá 2,5%.",
  );
});

test("about a number without a tolerance is a mistake", () => {
  const typed: readonly Typed[] = [["targets", 0, "operator", text("khoảng")]];
  expect(complaints(typed)).toContainEqual([
    "planValueMissing",
    ...where("targets", 0, "tolerance"),
  ]);
});

test.each<[value: number, reading: string | null]>([
  [80, "«Bằng 80%» hiểu là từ 80% trở lên."],
  [100, null],
])("equal to %d says how it is read", (value, reading) => {
  const typed: readonly Typed[] = [
    ["targets", 0, "operator", text("bằng")],
    ["targets", 0, "value", number(value)],
    ["targets", 0, "reading", null],
  ];
  expect(understood(typed).plan.targets[0]?.reading).toBe(reading);
});

test("a level up to one keeps its sign when the plan is written and read again", () => {
  const typed: readonly Typed[] = [["targets", 0, "value", text("0,5%")]];
  const sheets = layOutPlan(understood(typed), catalogue, () => null).map(gridOf);
  const again = readPlan(sheetAmong(sheets), catalogue);
  expect(again.ok && again.value.plan.targets[0]?.value).toBe(0.5);
});
