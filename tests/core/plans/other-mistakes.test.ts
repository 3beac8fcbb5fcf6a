import type { IssueCode } from "#core/issue";
import {
  addedCount,
  addedIndicator,
  addedItem,
  complaints,
  number,
  setting,
  text,
  where,
  type Sheet,
  type Typed,
} from "./typed-over";

test.each<
  [
    what: string,
    code: IssueCode,
    typed: readonly Typed[],
    at: readonly [sheet: Sheet, row: number, column: string],
  ]
>([
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
    "a published figure with decimals",
    "planWholeNumberExpected",
    [["baselines", 0, "numerator", number(62.5)]],
    ["baselines", 0, "numerator"],
  ],
  [
    "more days of grace than a year has",
    "planNumberTooLarge",
    [["settings", setting("dueGrace"), "value", number(366)]],
    ["settings", setting("dueGrace"), "value"],
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
    "an item group that is spelt nearly as one of the form",
    "planWordUnknown",
    [...addedItem, ["items", 0, "group", text("Đảng viên (tăng giảm trong nam)")]],
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
    "planWholeNumberExpected",
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
