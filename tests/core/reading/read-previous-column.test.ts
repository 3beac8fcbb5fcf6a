import { layOutForm } from "#core/forms/input-form";
import type { Fact } from "#core/reading/fact";
import { readPreviousColumn } from "#core/reading/read-previous-column";
import { gridOf } from "#core/sheet/grid-of-sheet";
import type { Grid } from "#core/cell";
import { knownItems } from "../../support/built-in";
import { formInput } from "../../support/forms";

const input = formInput();

const formWith = (previous: typeof input.previous): Grid => {
  const [form] = layOutForm({ ...input, previous });
  if (form === undefined) throw new Error("no form");
  return gridOf(form);
};

const fact = (value: number): Fact => ({ state: "number", value, at: null, raw: null, rule: null });
const none: Fact = { ...fact(0), state: "declaredNone", raw: "không có" };

test("last year's values are read back as the form was made with them, and none of this year's", () => {
  const previous = new Map([
    ["DV_TOTAL", fact(371)],
    ["ORG_TOTAL", none],
  ]);
  const found = readPreviousColumn(formWith(previous), input.year, knownItems);
  expect(found?.get("DV_TOTAL")).toMatchObject({ state: "number", value: 371 });
  expect(found?.get("ORG_TOTAL")).toMatchObject({ state: "declaredNone" });
  expect(found?.size).toBe(2);
});

test("a form that shows no values of last year knows none", () => {
  expect(readPreviousColumn(formWith(null), input.year, knownItems)).toBeNull();
});

test("the column of another year is not last year's", () => {
  const previous = new Map([["DV_TOTAL", fact(371)]]);
  expect(readPreviousColumn(formWith(previous), input.year + 1, knownItems)).toBeNull();
});

test("a sheet without the headings of a form has no such column", () => {
  expect(
    readPreviousColumn({ sheet: "S", visibility: "visible", rows: [] }, 2026, knownItems),
  ).toBeNull();
});
