import { readFileSync } from "node:fs";
import { readPlanFile } from "#app/reading/read-plan-file";
import { judgedFor } from "#core/catalogue/target";
import { catalogueWith, type PlanBook } from "#core/plans/plan-book";
import { catalogue } from "../../support/built-in";
import { openBytes } from "../../support/plan-books";

const read = (name: string) => {
  const path = `tests/fixtures/plans/${name}.xlsx`;
  const bytes = new Uint8Array(readFileSync(path));
  return readPlanFile({ path, opened: openBytes(bytes) }, catalogue);
};

const book = (name: string): PlanBook => {
  const plan = read(name);
  if (!plan.ok) throw new Error(plan.error.map(({ code }) => code).join());
  return plan.value;
};

const refusal = (name: string) => {
  const plan = read(name);
  return plan.ok ? [] : plan.error.map(({ code, at, found }) => [code, at.cell, found]);
};

test("a code of letters alone is a code", () => {
  expect(book("01-BHYT-code").indicators.map(({ id }) => id)).toContain("BHYT");
});

test("quotas that do not add up are refused with both sums", () => {
  expect(refusal("02-quang-nam-1905")).toEqual([["planQuotaSum", "D25", null]]);
});

test("a level over 100 is refused where the numerator is a part of the whole, and says how to write it", () => {
  expect(refusal("03-thu-nhap-150")).toEqual([["planShareOutOfRange", "E7", "150"]]);
});

test("90% typed into Excel is ninety per cent", () => {
  expect(book("04-typed-90-percent").plan.targets.map(({ value }) => value)).toContain(90);
  expect(book("04-typed-90-percent").plan.targets.map(({ value }) => value)).not.toContain(0.9);
});

test("a number over a year is asked of the whole where nobody was given a part", () => {
  const { plan, indicators, items } = book("06-count-target-per-unit");
  const all = catalogueWith(catalogue, { items, indicators }).indicators;
  const counts = plan.targets.flatMap((target) => {
    const indicator = all.find(({ id }) => id === target.indicator);
    return indicator?.kind === "count" ? [judgedFor(target, indicator)] : [];
  });
  expect(counts.length).toBeGreaterThan(0);
  expect(new Set(counts)).toEqual(new Set(["whole"]));
});

test("a condition met is matched whatever its capitals", () => {
  const { plan } = book("10-condition-capital");
  const waiting = plan.targets.filter(({ condition }) => condition !== null);
  expect(waiting.length).toBe(3);
  for (const { condition } of waiting) expect(plan.conditionsMet).toContain(condition);
});
