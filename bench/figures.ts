import { plans } from "#core/catalogue/plans/plans";
import type { Computed } from "#core/evaluation/computed";
import { evaluateInYear } from "#core/evaluation/evaluation";
import { targetInYear } from "#core/evaluation/target-in-year";
import type { FormReading } from "#core/consolidation/file-reading";
import { factKeeper } from "#core/reading/compact-facts";
import type { Organisation } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import { sampleProvince } from "#core/sample/sample-province";
import { catalogue } from "#core/catalogue/built-in";

const plan = plans.find(({ id }) => id === "ha-giang") ?? plans[0];
if (plan === undefined) throw new Error("no plan");
const year = 2026;
const sampled = sampleProvince({ seed: 1, units: 844, year });
const reporting = sampled.organisations.filter(({ reports }) => reports);
const [root] = sampled.organisations;
const keep = factKeeper();

/** So many units under one root, with the facts of the sample again and again. */
function province(units: number): { organisations: Organisation[]; readings: FormReading[] } {
  const organisations: Organisation[] = [{ ...(root as Organisation), reports: false, row: 1 }];
  const readings: FormReading[] = [];
  for (let index = 0; index < units; index += 1) {
    const like = reporting[index % reporting.length] as Organisation;
    const code = `u${String(index)}`;
    organisations.push({ ...like, code, parent: (root as Organisation).code, row: index + 2 });
    const file = {
      path: `${code}.xlsx`,
      sha256: null,
      receivedAt: "2026-11-01",
      receivedFrom: "properties",
    } as const;
    const meta = { template: null, version: null, unit: code, year, plan: plan?.id ?? "" };
    const facts = keep(sampled.facts.get(like.code) ?? new Map());
    readings.push({ kind: "form", file, meta, sheet: "", facts, issues: [] });
  }
  return { organisations, readings };
}

/** Milliseconds of a whole roll-up: ledger, figures of every unit and level, verdicts, complaints. */
export function rollUp(units: number): number {
  if (plan === undefined) return 0;
  const { organisations, readings } = province(units);
  const registry = registryOf(organisations);
  const dueDate = dueDateOf(plan, year);
  const started = performance.now();
  const { indicators } = buildReport({
    readings,
    registry,
    plan,
    year,
    dates: { asOf: dueDate, dueDate },
    catalogue,
    previous: null,
  });
  const short = indicators.reduce(
    (sum, { byUnit }) => sum + byUnit.filter(({ verdict }) => verdict === "short").length,
    0,
  );
  return short < 0 ? 0 : performance.now() - started;
}

/** Milliseconds for the verdict on every indicator of so many units in ten years. */
export function evaluations(units: number): { count: number; took: number } {
  if (plan === undefined) return { count: 0, took: 0 };
  const values: Computed[] = Array.from({ length: units }, (_, index) => ({
    kind: "value",
    numerator: (index * 7919) % 1000,
    denominator: 1000 + (index % 97),
  }));
  const years = Array.from({ length: 10 }, (_, index) => year - index);
  const asked = catalogue.indicators.flatMap((indicator) => {
    const target = plan.targets.find((each) => each.indicator === indicator.id) ?? plan.targets[0];
    return target === undefined
      ? []
      : years.map((each) => targetInYear(target, indicator, { year: each, plan }));
  });
  const base = { year: 2015, numerator: 500, denominator: 1000 };
  const started = performance.now();
  let short = 0;
  for (const settled of asked) {
    for (let unit = 0; unit < units; unit += 1) {
      const value = values[unit] as Computed;
      const history = { previous: values[units - 1 - unit] ?? null, base };
      if (evaluateInYear(settled, value, history).verdict === "short") short += 1;
    }
  }
  return { count: asked.length * units, took: short < 0 ? 0 : performance.now() - started };
}
