import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueJson } from "#app/catalogue-json";
import { layOutForm } from "#core/forms/input-form";
import { formColumns, rowsOf } from "#core/forms/form-rows";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { readPlan, sheetAmong } from "#core/plans/read/read-plan";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { formatCodes } from "#core/sheet/looks/looks";
import { styles } from "#core/sheet/looks/styles";
import type { IssueCode } from "#core/issue";
import { catalogue } from "../../support/built-in";
import { formInput } from "../../support/forms";
import { quantityCatalogue, quantityFacts, quantityPlan } from "../../support/quantity-plan";
import { unitWith } from "../../support/units";
import { additions } from "./additions";
import { complaints, detailsOf, number, plan, text, where, type Typed } from "./typed-over";

const itemOf = (code: string) => quantityPlan.items.find((item) => item.code === code);
const indicatorOf = (id: string) => quantityPlan.indicators.find((each) => each.id === id);

test("an item has the decimals of its column, and an indicator those of its items", () => {
  expect([itemOf("DUONG")?.decimals, itemOf("DUONG_TY_LE_TONG")?.decimals]).toEqual([1, 3]);
  expect(indicatorOf("DUONG")?.decimals).toEqual({ part: 1, whole: 0 });
  expect(indicatorOf("DUONG-TY-LE")?.decimals).toEqual({ part: 1, whole: 3 });
});

test("a plan that is laid out and read again has them still, and the catalogue says them", () => {
  const grids = layOutPlan(quantityPlan, catalogue, () => null).map(gridOf);
  const again = readPlan(sheetAmong(grids), catalogue);
  expect(again.ok && again.value.items).toEqual(quantityPlan.items);
  expect(again.ok && again.value.indicators).toEqual(quantityPlan.indicators);
  expect(again.ok && again.value.plan.baselines).toEqual(quantityPlan.plan.baselines);
  const json = catalogueJson(quantityCatalogue, [], { tasks: [], deadline: () => "" });
  expect(json).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ code: "DUONG", decimals: 1 }),
      expect.objectContaining({ code: "DV_TOTAL", decimals: 0 }),
    ]) as unknown,
  });
});

const road = (decimals: number): readonly Typed[] =>
  additions([
    {
      ...{ id: "DUONG", name: "Đường làm mới", kind: "số đếm", unit: "km", decimals },
      target: { operator: "từ mức trở lên", value: 2.5 },
      base: { 2020: 1 },
    },
  ]);
const base = plan.baselines.length;

test.each<[what: string, code: IssueCode, typed: readonly Typed[], at: readonly unknown[]]>([
  ["four decimals", "planNumberTooLarge", road(4), where("items", 0, "decimals")],
  ["half a decimal", "planWholeNumberExpected", road(0.5), where("items", 0, "decimals")],
  [
    "a published figure with more decimals than its item",
    "planTooManyDecimals",
    [...road(1), ["baselines", base, "numerator", number(41.75)]],
    where("baselines", base, "numerator"),
  ],
  [
    "one with decimals of an item that has none",
    "planWholeNumberExpected",
    [...road(0), ["baselines", base, "numerator", number(41.7)]],
    where("baselines", base, "numerator"),
  ],
  [
    "a text that is thousands, or three decimals",
    "planNumberAmbiguous",
    [...road(3), ["baselines", base, "numerator", text("1.250")]],
    where("baselines", base, "numerator"),
  ],
  [
    "a quota with more decimals than its item",
    "planTooManyDecimals",
    [
      ...road(1),
      ["quotas", 0, "target", number(100)],
      ["quotas", 0, "unit", text("01.001")],
      ["quotas", 0, "value", number(2.55)],
    ],
    where("quotas", 0, "value"),
  ],
  [
    "items that are added and have other decimals",
    "planDecimalsDiffer",
    [...road(1), ["indicators", 0, "numerator", text("DUONG; DV_TOTAL")]],
    where("indicators", 0, "numerator"),
  ],
  [
    "a quota row with other decimals than what it gives",
    "planDecimalsDiffer",
    [...road(1), ["indicators", 0, "quotaItem", text("DV_TOTAL")]],
    where("indicators", 0, "quotaItem"),
  ],
])("%s is told with its cell", (_what, code, typed, at) => {
  expect(complaints(typed)).toContainEqual([code, ...at]);
});

test("quotas of quantities add up to the level without a rest", () => {
  const quotas = [0.1, 0.2, 2.2].flatMap((value, at): readonly Typed[] => [
    ["quotas", at, "target", number(100)],
    ["quotas", at, "unit", text(`01.00${String(at + 1)}`)],
    ["quotas", at, "value", number(value)],
  ]);
  expect(complaints([...road(1), ...quotas])).toEqual([]);
});

test("an old bound is told as what it is: a grace of 366 days", () => {
  const typed: readonly Typed[] = [["settings", 11, "value", number(366)]];
  expect(detailsOf(typed, "planNumberTooLarge")).toMatchObject({ most: 365 });
});

describe("the form", () => {
  const input = formInput({
    unit: unitWith({ code: "38.01" }),
    ...{ plan: quantityPlan.plan, year: 2026, catalogue: quantityCatalogue },
    facts: quantityFacts("38.01", 2026),
  });
  const [sheet] = layOutForm(input);
  const row = rowsOf(input).items.get("DUONG") ?? 0;
  const cells = sheet?.rows[row]?.cells ?? [];

  test("shows a quantity with its decimals and says what is missing in them, as the page has it", () => {
    const value = cells[formColumns.value];
    expect(value?.value).toBe(2.1);
    expect(formatCodes[styles[value?.style ?? "text"].format]).toContain("0.0");
    expect(cells[formColumns.check]?.value).toBe("! còn thiếu 0,4");
    const page = readFileSync(join(__dirname, "../../../docs/ke-hoach.md"), "utf8");
    expect(page).toContain("Xã ghi 2,1 thì biểu báo «còn thiếu 0,4 km»");
    const said = sheet?.rows.flatMap((each) => each.cells.map((cell) => cell?.value));
    expect(said).toContain("Chưa đạt: còn thiếu 0,4 km");
  });

  test("refuses with what may be typed there, and whole rows stay as they are", () => {
    const of = (at: number) => sheet?.validations.find(({ area }) => area.top === at);
    expect(of(row)?.refusal.text).toContain("nhiều nhất 1 chữ số thập phân (như 62,5)");
    expect(of(row)?.prompt?.text).toBe("Ghi đến 1 chữ số thập phân, ví dụ 62,5.");
    const whole = rowsOf(input).items.get("ORG_TOTAL") ?? 0;
    expect(of(whole)?.refusal.text).toContain("Ô này nhận số nguyên từ 0 trở lên");
  });
});
