import type { IssueCode } from "#core/issue";
import { catalogueWith } from "#core/plans/plan-book";
import { catalogue } from "../../support/built-in";
import {
  addedIndicator,
  addedItem,
  complaints,
  detailsOf,
  number,
  setting,
  text,
  understood,
  where,
  type Typed,
} from "./typed-over";

const waits = (condition: string): Typed => ["targets", 0, "condition", text(condition)];
const met = (condition: string): Typed => [
  "settings",
  setting("conditionsMet"),
  "value",
  text(condition),
];

test.each(["Sau khi có chủ trương", "sau  khi có chủ trương", "SAU KHI CÓ CHỦ TRƯƠNG"])(
  "a condition met is that of the target, typed as %p",
  (typed) => {
    const { plan } = understood([waits("sau khi có chủ trương"), met(typed)]);
    expect(plan.conditionsMet).toEqual(["sau khi có chủ trương"]);
  },
);

test("two targets that wait for the same wait for one condition", () => {
  const typed = [waits("sau khi có đề án"), ["targets", 1, "condition", text("Sau khi có đề án")]];
  const { plan } = understood(typed as readonly Typed[]);
  expect(new Set(plan.targets.map(({ condition }) => condition))).toEqual(
    new Set(["sau khi có đề án", null]),
  );
});

test("a condition that no target waits for is a mistake with the nearest one", () => {
  const typed = [waits("sau khi có chủ trương"), met("sau khi có trủ chương")];
  expect(complaints(typed)).toEqual([
    ["planConditionUnknown", ...where("settings", setting("conditionsMet"), "value")],
  ]);
  expect(detailsOf(typed, "planConditionUnknown")).toEqual({ nearest: ["sau khi có chủ trương"] });
});

test("codes of items and indicators are known in small letters too", () => {
  const { plan, indicators } = understood([
    ...addedIndicator,
    ["indicators", 0, "numerator", text("dv_total")],
    ["targets", 0, "indicator", text("org-rated-good")],
  ]);
  expect(plan.targets[0]?.indicator).toBe("ORG-RATED-GOOD");
  expect(indicators[0]?.numerator).toEqual(["DV_TOTAL"]);
});

test.each<[what: string, code: IssueCode, typed: readonly Typed[], nearest: readonly string[]]>([
  [
    "an indicator",
    "planIndicatorUnknown",
    [["targets", 0, "indicator", text("ORG-RATED-GOD")]],
    ["ORG-RATED-GOOD"],
  ],
  [
    "an item",
    "planItemUnknown",
    [...addedIndicator, ["indicators", 0, "numerator", text("DV_TOTL")]],
    ["DV_TOTAL"],
  ],
])("%s that is misspelt is named with the nearest", (_what, code, typed, nearest) => {
  expect(detailsOf(typed, code)).toHaveProperty("nearest", expect.arrayContaining([...nearest]));
});

test.each<[code: string]>([["BHYT"], ["TYLE"], ["DAN_SO_2025"]])(
  "%s is a code: no program takes it for something else",
  (code) => {
    expect(complaints([...addedItem, ["items", 0, "code", text(code)]])).toEqual([]);
  },
);

test.each<[code: string, fault: string, instead: string | null]>([
  ["DS1", "address", "DS_1"],
  ["MAR_5", "date", null],
  ["TRUE", "word", null],
  ["bảo hiểm y tế", "letters", "BAO_HIEM_Y_TE"],
  ["A", "tooShort", null],
  ["A".repeat(41), "tooLong", "A".repeat(40)],
])("the code %s is refused for what it is", (code, fault, instead) => {
  const typed: readonly Typed[] = [...addedItem, ["items", 0, "code", text(code)]];
  expect(detailsOf(typed, "planCodeUnusable")).toEqual({ fault, instead });
});

test("a group of a plan's own stands behind those of the form, with its items", () => {
  const { items } = understood([
    ...addedItem,
    ["items", 0, "group", text("Chuyển đổi số")],
    ["items", 1, "code", text("HO_SO")],
    ["items", 1, "name", text("Hồ sơ trực tuyến")],
    ["items", 1, "unit", text("hồ sơ")],
    ["items", 1, "group", text("chuyển  đổi số")],
  ]);
  const groups = catalogueWith(catalogue, { items, indicators: [] }).groups;
  expect(groups.length).toBe(catalogue.groups.length + 1);
  expect(groups.at(-1)?.name).toBe("Chuyển đổi số");
  expect(groups.at(-1)?.items.map(({ code }) => code)).toEqual(["DAN_SO", "HO_SO"]);
});

test.each([
  ["số đảng viên", "Số xã"],
  ["tổng số đảng viên", "Tổng  số xã"],
])("the name of a whole is not counted twice: «%s», «%s»", (counted, whole) => {
  const { indicators } = understood([
    ...addedIndicator,
    ["indicators", 0, "counted", text(counted)],
    ["indicators", 0, "whole", text(whole)],
  ]);
  expect([indicators[0]?.counted, indicators[0]?.whole]).toEqual(["đảng viên", "xã"]);
});

test("what to write into a needed column is said where it is blank", () => {
  const typed: readonly Typed[] = [...addedIndicator, ["indicators", 0, "whole", null]];
  const details = detailsOf(typed, "planValueMissing");
  expect(details).toHaveProperty("column", "Tên mẫu số");
  expect(details).toHaveProperty("hint", expect.stringContaining("100%"));
});

test.each<[what: string, typed: readonly Typed[], at: Parameters<typeof where>]>([
  [
    "a name of an indicator",
    [["indicators", 0, "name", text("a".repeat(201))]],
    ["indicators", 0, "name"],
  ],
  [
    "what is counted",
    [["indicators", 0, "counted", text("a".repeat(201))]],
    ["indicators", 0, "counted"],
  ],
  [
    "a population",
    [["targets", 0, "population", text("a".repeat(300))]],
    ["targets", 0, "population"],
  ],
  ["a reading", [["targets", 0, "reading", text("a".repeat(900))]], ["targets", 0, "reading"]],
  ["a task", [["tasks", 0, "title", text("a".repeat(501))]], ["tasks", 0, "title"]],
  [
    "a document",
    [["settings", setting("document"), "value", text("a".repeat(201))]],
    ["settings", setting("document"), "value"],
  ],
])("%s longer than its sheets hold is a mistake", (_what, typed, at) => {
  expect(complaints([...addedIndicator, ...typed])).toContainEqual([
    "planTextTooLong",
    ...where(...at),
  ]);
});

test("a list may be long, its texts may not", () => {
  const places = Array.from({ length: 150 }, (_, at) => `xã số ${String(at)}`).join("; ");
  expect(complaints([["targets", 0, "places", text(places)]])).toEqual([]);
  expect(understood([["targets", 0, "value", number(91)]]).plan.targets[0]?.value).toBe(91);
});
