import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "#core/catalogue/built-in";
import { askedItems } from "#core/catalogue/asked-items";
import type { Plan } from "#core/catalogue/plan";
import { plans } from "#core/catalogue/plans/plans";
import type { FileReading } from "#core/consolidation/file-reading";
import { wholeYear } from "#core/dataset/tables";
import { figureOfUnit, type Figure } from "#core/evaluation/unit-figure";
import type { Facts } from "#core/reading/fact";
import { registryOfRows } from "#core/registry/registry";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import type { ReportResult } from "#core/result/report-result";
import { sampleProvince } from "#core/sample/sample-province";
import { datasetRows } from "#app/dataset/dataset-rows";
import { duckdbTablesSql, viewsSql } from "#app/dataset/views-sql";
import { factsOnForm } from "#app/sample-readings";
import { datasetPage } from "#text/dataset/dataset";
import { writeDataset } from "#cli/files/dataset-folder";

function fail(what: string): never {
  throw new Error(what);
}

/** The report of a sample province whose codes begin with its mark; every thirteenth unit has handed in nothing. */
function reportOf(mark: string, plan: Plan, year: number, units: number): ReportResult {
  const province = sampleProvince({ seed: Number(mark.slice(1)), units, year });
  const marked = (code: string): string => `${mark}.${code}`;
  const registry = registryOfRows(
    province.organisations.map((one, row) => ({
      ...one,
      code: marked(one.code),
      parent: one.parent === null ? null : marked(one.parent),
      predecessors: one.predecessors.map((old) => ({ ...old, code: marked(old.code) })),
      row: row + 1,
    })),
  );
  const asked = askedItems(plan, catalogue);
  const given = [...province.facts].map(
    ([code, facts]) => [marked(code), factsOnForm(facts, asked)] as const,
  );
  const before = new Map(
    [...province.previous].map(([code, facts]) => [marked(code), factsOnForm(facts, asked)]),
  );
  const readings = given
    .filter((_, place) => place % 13 !== 5)
    .map(([unit, facts]) => readingOf(unit, facts, { plan, year }));
  const dueDate = dueDateOf(plan, year);
  return buildReport({
    ...{ readings, registry, plan, year, catalogue },
    dates: { asOf: dueDate, dueDate },
    previous: { year: year - 1, facts: before },
  });
}

const readingOf = (
  unit: string,
  facts: Facts,
  { plan, year }: { readonly plan: Plan; readonly year: number },
): FileReading => ({
  kind: "form",
  file: {
    path: `${unit}.xlsx`,
    sha256: null,
    receivedAt: `${String(year)}-12-01T00:00:00Z`,
    receivedFrom: "properties",
  },
  meta: { template: null, version: null, unit, year, plan: plan.id },
  sheet: "",
  facts,
  issues: [],
});

const pages = {
  "schema.md": datasetPage("vi"),
  "views.sql": viewsSql(),
  "tables.sql": duckdbTablesSql(),
};

/** The figures of the program beside the dataset: of the whole, of every organisation above units and of every unit. */
function keepFigures(folder: string, { indicators, facts, year, unit }: ReportResult): void {
  const line = (scope: string, organisation: string, id: string, sums: Sums): string =>
    [year, unit, scope, organisation, id, sums.numerator ?? "", sums.denominator ?? ""].join(",");
  const home = join(folder, "figures");
  mkdirSync(home, { recursive: true });
  for (const { indicator, total, byGroup, byUnit } of indicators) {
    const { id } = indicator;
    const lines = [
      line("whole", unit ?? "", id, total),
      ...byGroup.map(({ organisation, figure }) => line("superior", organisation.code, id, figure)),
      ...byUnit.map((one) => line("unit", one.unit.code, id, ofUnit(facts.get(one.unit.code)))),
    ];
    appendFileSync(join(home, `${unit ?? ""}.csv`), `${lines.join("\n")}\n`);

    function ofUnit(given: Facts | undefined): Sums {
      const figure = given === undefined ? null : figureOfUnit(given, indicator);
      return figure?.state === "counted" ? figure : { numerator: null, denominator: null };
    }
  }
}

type Sums = Pick<Figure, "numerator" | "denominator">;

/** FOLDER PLAN YEARS MARK=UNITS…: adds these provinces in these years; prints rows, time and peak memory. */
async function main(): Promise<void> {
  const [folder = "", planId = "", years = "", ...provinces] = process.argv.slice(2);
  const plan = plans.find(({ id }) => id === planId) ?? fail(planId);
  let rows = 0;
  let writing = 0;
  for (const year of years.split(",").map(Number)) {
    for (const each of provinces) {
      const [mark = "", units = ""] = each.split("=");
      const result = reportOf(mark, plan, year, Number(units));
      const started = performance.now();
      const part = { year, province: result.unit ?? fail(mark), period: wholeYear };
      rows += await writeDataset(join(folder, "dataset"), part, {
        rows: datasetRows(result),
        pages,
      });
      writing += performance.now() - started;
      keepFigures(folder, result);
    }
  }
  const peakMb = process.resourceUsage().maxRSS / 1024;
  const { user, system } = process.cpuUsage();
  const cpuMs = (user + system) / 1000;
  process.stdout.write(JSON.stringify({ rows, ms: performance.now(), writing, cpuMs, peakMb }));
}

void main();
