import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanBook } from "#core/plans/plan-book";
import { catalogueWith } from "#core/plans/plan-book";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import type { PreviousYear, ReportResult } from "#core/result/report-result";
import type { Facts } from "#core/reading/fact";
import { readPlanFile } from "#app/reading/read-plan-file";
import { catalogue } from "../../support/built-in";
import { factsOf } from "../../support/facts";
import { openBytes } from "../../support/plan-books";
import { formOf } from "../../support/readings";
import { registryWith, unitWith } from "../../support/units";

const path = (name: string): string => join(__dirname, "../../fixtures/plans", name);

function book(name: string): PlanBook {
  const bytes = new Uint8Array(readFileSync(path(name)));
  const read = readPlanFile({ path: name, opened: openBytes(bytes) }, catalogue);
  if (!read.ok) throw new Error(read.error.map(({ code }) => code).join());
  return read.value;
}

/** The report on these forms under a plan that a clerk wrote. */
function reportOf(
  { plan, ...own }: PlanBook,
  forms: Readonly<Record<string, readonly [name: string, facts: Facts]>>,
  year = 2025,
  previous: PreviousYear | null = null,
): ReportResult {
  const registry = registryWith(
    ...Object.entries(forms).map(([code, [name]], row) => unitWith({ code, name, row: row + 2 })),
  );
  const dueDate = dueDateOf(plan, year);
  return buildReport({
    readings: Object.entries(forms).map(([code, [, facts]]) =>
      formOf(code, {
        facts,
        meta: { template: null, version: null, unit: code, year, plan: plan.id },
      }),
    ),
    registry,
    plan,
    year,
    dates: { asOf: dueDate, dueDate },
    catalogue: catalogueWith(catalogue, { ...own }),
    previous,
  });
}

const resultOf = (report: ReportResult, id: string) => {
  const found = report.indicators.find(({ indicator }) => indicator.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test("80 of 50 is no target met in silence: it is asked about, in the report as in the check", () => {
  const plan = book("05-plan.xlsx");
  const own = { XA_NTM: 80, XA_TONG: 50 };
  const report = reportOf(plan, { "38.01": ["Đảng bộ Tam Kỳ", factsOf(own as never)] });
  const [first] = plan.plan.targets;
  expect(resultOf(report, first?.indicator ?? "").targets[0]?.evaluation.verdict).toBe("met");
  const over = report.issues.filter(({ code }) => code === "shareOverWhole");
  expect(over.map(({ unit, severity }) => [unit, severity])).toEqual([["38.01", "explain"]]);
});

test("80 new members a year are asked of the whole, and of no unit", () => {
  const plan = book("06-count-target-per-unit.xlsx");
  const report = reportOf(plan, {
    "38.01": ["Đảng bộ xã A", factsOf({ DV_ADMITTED_YEAR: 50 })],
    "38.02": ["Đảng bộ xã B", factsOf({ DV_ADMITTED_YEAR: 31 })],
  });
  const [target] = plan.plan.targets;
  const { targets, byUnit } = resultOf(report, target?.indicator ?? "");
  expect(targets[0]?.evaluation).toMatchObject({ verdict: "met", need: 0 });
  expect(byUnit.map(({ verdict, need }) => [verdict, need])).toEqual([
    [null, null],
    [null, null],
  ]);
});

test("a count over a term names the years of its term, and adds up what they gave", () => {
  const plan = book("07-term-count.xlsx");
  const admitted = (count: number) =>
    ({ "38.01": ["Đảng bộ xã A", factsOf({ DV_ADMITTED_YEAR: count })] }) as const;
  const first = reportOf(plan, admitted(34), 2025);
  const before = { year: 2025, facts: first.facts, earlier: first.carried };
  const report = reportOf(plan, admitted(35), 2026, before);
  const [target] = report.plan.targets;
  expect(target?.horizon).toEqual({ kind: "term", period: plan.plan.term });
  const { targets, byUnit } = resultOf(report, target?.indicator ?? "");
  expect(targets[0]?.figure.numerator).toBe(69);
  expect(targets[0]?.evaluation).toMatchObject({ verdict: "met", need: 0 });
  expect(byUnit.map(({ verdict }) => verdict)).toEqual([null]);
  const alone = resultOf(reportOf(plan, admitted(35), 2026), target?.indicator ?? "");
  expect(alone.targets[0]?.evaluation).toMatchObject({ verdict: "noData", because: "termGap" });
});

test("a place that matches nothing is named with its target, blocking where a unit is nearly called so", () => {
  const plan = book("08-place-misspelt.xlsx");
  const heads = factsOf({ VH_TOTAL: 5, VH_MEMBER: 5, FH_TOTAL: 5, FH_MEMBER: 4 });
  const report = reportOf(plan, {
    "02.001.001": ["Đảng bộ xã Phiêng Lình", heads],
    "02.001.003": ["Đảng bộ xã Mường Chải", heads],
  });
  const unmatched = report.issues.filter(({ code }) => code.startsWith("planPlace"));
  expect(
    unmatched.map(({ code, found, severity, details }) => [
      "target" in details ? details.target : null,
      found,
      code,
      severity,
    ]),
  ).toEqual([
    ["1", "Phiêng Linh", "planPlaceMisspelt", "blocking"],
    ["1", "Mường Trải", "planPlaceUnknown", "explain"],
    ["3", "Mường Trải", "planPlaceUnknown", "explain"],
  ]);
  const [one] = unmatched;
  expect(one?.details).toMatchObject({ nearest: ["Đảng bộ xã Phiêng Lình"] });
});
