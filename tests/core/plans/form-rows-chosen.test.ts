import { askedItems } from "#core/catalogue/asked-items";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { readPlan, sheetAmong } from "#core/plans/read/read-plan";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { catalogue } from "../../support/built-in";
import { complaints, detailsOf, plan, text, understood, where, type Typed } from "./typed-over";

/** Groups and items in the order in which the sheet lists them: a group above its items. */
const lines = catalogue.groups.flatMap(({ name, items }) => [
  name,
  ...items.map(({ code }) => code),
]);
const marked = (line: string): Typed => ["form", lines.indexOf(line), "chosen", text("x")];

const rowsOf = (typed: readonly Typed[]): readonly string[] => [
  ...askedItems(understood(typed).plan, catalogue).keys(),
];

test("a plan has the rows of its targets, of the report, and those that prove them", () => {
  const asked = askedItems(plan, catalogue);
  expect([asked.get("VH_MEMBER"), asked.get("DV_PROBATIONARY"), asked.get("DV_DIED")]).toEqual([
    "target",
    "report",
    "balance",
  ]);
  expect(asked.has("COOP_TOTAL")).toBe(false);
  expect(asked.size).toBeLessThan(catalogue.items.length / 2);
});

test("a mark beside a row adds it, and one beside a group all of its rows", () => {
  expect(rowsOf([])).not.toContain("COOP_TOTAL");
  expect(rowsOf([marked("COOP_TOTAL")])).toContain("COOP_TOTAL");
  const group = catalogue.groups.find(({ id }) => id === "privateSector");
  const codes = group?.items.map(({ code }) => code) ?? [];
  expect(codes.length).toBeGreaterThan(3);
  expect(rowsOf([marked(group?.name ?? "")])).toEqual(expect.arrayContaining(codes));
});

test("what was chosen is there when the plan is written and read again", () => {
  const book = understood([marked("COOP_TOTAL"), marked("DV_FEMALE")]);
  const sheets = layOutPlan(book, catalogue, () => null).map(gridOf);
  const again = readPlan(sheetAmong(sheets), catalogue);
  expect(again.ok && again.value.plan.chosenItems).toEqual(["DV_FEMALE", "COOP_TOTAL"]);
});

test("a row that nobody knows is a mistake with the nearest", () => {
  const at = lines.indexOf("COOP_TOTAL");
  const typed: readonly Typed[] = [["form", at, "code", text("COOP_TOTL")], marked("COOP_TOTAL")];
  expect(complaints(typed)).toEqual([["planItemUnknown", ...where("form", at, "code")]]);
  expect(detailsOf(typed, "planItemUnknown")).toHaveProperty(
    "nearest",
    expect.arrayContaining(["COOP_TOTAL"]),
  );
});
