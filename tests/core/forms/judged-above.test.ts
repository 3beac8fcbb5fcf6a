import { diLinh } from "#core/catalogue/plans/di-linh";
import type { Plan, Target } from "#core/catalogue/plan";
import { planOfUnit } from "#core/evaluation/plan-in-year";
import { judgedAbove } from "#core/words/form/form-words";
import { factsOf } from "../../support/facts";
import { formInput, shownAt, shownFor } from "../../support/forms";
import { unitWith } from "../../support/units";

const facts = factsOf({ DV_BOY: 50, DV_ADMITTED_YEAR: 1 });
const form = (plan: Plan) => formInput({ plan, year: 2026, facts });

const withAdmission = (fields: Partial<Target>): Plan => ({
  ...diLinh,
  targets: diLinh.targets.map((target) =>
    target.indicator === "ADMISSION-RATE" ? { ...target, ...fields } : target,
  ),
});

test("a target of the whole shows a unit its figure and asks nothing of it", () => {
  const whole = form(withAdmission({ judged: "whole" }));
  expect(shownFor(whole, "ADMISSION-RATE", "value")).toBe(0.02);
  expect(shownFor(whole, "ADMISSION-RATE", "note")).toBe(judgedAbove);
  // Its row for what it was given is blank.
  expect(shownFor(whole, "ADMISSION-RATE", "need")).toBe("");
  expect(String(shownAt(whole, "DV_ADMITTED_YEAR", "check"))).not.toContain("còn thiếu");
});

test.each<[who: string, quota: number | null, row: number | null, check: string]>([
  ["the registry", 3, null, "còn thiếu 2"],
  ["its own row", null, 2, "còn thiếu 1"],
  ["the registry, whatever its own row says", 1, 9, "Đạt"],
])("of a target of the whole, what %s gave a unit is its yardstick", (_who, quota, row, check) => {
  const plan = withAdmission({ judged: "whole" });
  const given =
    row === null ? facts : factsOf({ DV_BOY: 50, DV_ADMITTED_YEAR: 1, DV_ADMISSION_QUOTA: row });
  const unit = { ...unitWith(), admissionQuota: quota };
  const own = { ...formInput({ plan, year: 2026, facts: given }), unit };
  expect(shownFor(own, "ADMISSION-RATE", "value")).toBe(0.02);
  expect(String(shownFor(own, "ADMISSION-RATE", "note"))).toContain(check);
});

test("the same target asked of each unit says what is missing", () => {
  const each = form(withAdmission({ judged: "each" }));
  expect(shownFor(each, "ADMISSION-RATE", "note")).toContain("còn thiếu 1");
});

test("a unit that was given a part of the whole is judged by its part", () => {
  const unit = unitWith();
  const given = withAdmission({
    judged: "whole",
    operator: ">=",
    valueMax: null,
    quotas: [{ unit: unit.code, value: 4 }],
  });
  const own = { ...form(planOfUnit(given, unit.code)), unit };
  expect(shownFor(own, "ADMISSION-RATE", "note")).toContain("còn thiếu 1");
});
