import type { IssueCode } from "#core/issue";
import { complaints, number, text, where, type Sheet, type Typed } from "./typed-over";

test.each<
  [
    what: string,
    code: IssueCode,
    typed: readonly Typed[],
    at: readonly [sheet: Sheet, row: number, column: string],
  ]
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
])("%s is a mistake with its cell", (_what, code, typed, at) => {
  expect(complaints(typed)).toContainEqual([code, ...where(...at)]);
});
