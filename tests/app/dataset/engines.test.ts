import { datasetRows } from "#app/dataset/dataset-rows";
import { duckdbTablesSql, viewsSql } from "#app/dataset/views-sql";
import { writeDataset } from "#cli/files/dataset-folder";
import type { ReportResult } from "#core/result/report-result";
import { datasetPage } from "#text/dataset/dataset";
import { temporaryFolder } from "../../support/command-line";
import { duckdb, sqlite, type Answer, type Engine } from "../../support/dataset-engines";
import { testedPlans } from "../../support/dataset-plans";
import { programFigures, programVerdicts, roughReport } from "../../support/dataset-reports";

const at = temporaryFolder();
const years = [2025, 2026, 2030];
const pages = {
  "schema.md": datasetPage("en"),
  "views.sql": viewsSql(),
  "tables.sql": duckdbTablesSql(),
};

const asText = (row: Answer): string => JSON.stringify(row);
const sorted = (rows: readonly Answer[]): readonly string[] => rows.map(asText).sort();

async function written(id: string, results: readonly ReportResult[]): Promise<string> {
  const folder = at(id);
  for (const result of results) {
    const part = { year: result.year, province: result.unit ?? "", period: "year" };
    await writeDataset(folder, part, { rows: datasetRows(result), pages });
  }
  return folder;
}

const engines: Readonly<Record<string, (folder: string) => Promise<Engine>>> = { duckdb, sqlite };

const seen = new Set<unknown>();

describe.each(testedPlans)("the dataset of the plan $id", (plan) => {
  let results: readonly ReportResult[] = [];
  let folder = "";

  beforeAll(async () => {
    results = years.map((year) => roughReport(plan, year, 60));
    folder = await written(plan.id, results);
  });

  test.each(Object.keys(engines))("%s has every figure and every verdict of it", async (name) => {
    const engine = await (engines[name] ?? duckdb)(folder);
    const figures = await engine.ask(
      "select year, scope, organisation, indicator, numerator, denominator from indicator_figures",
    );
    expect(sorted(figures)).toEqual(sorted(inYears(results, programFigures)));
    const columns = "year, scope, organisation, target, verdict";
    const computed = await engine.ask(`select ${columns} from computed_verdicts`);
    const told = await engine.ask(`select ${columns} from verdicts where verdict is not null`);
    expect(sorted(computed)).toEqual(sorted(told));
    expect(sorted(told)).toEqual(sorted(inYears(results, programVerdicts)));
    for (const row of computed) seen.add(row[4]);
    engine.close();
  });
});

test("every kind of verdict is among those that were compared", () => {
  expect([...seen].sort()).toEqual(
    [
      ...["met", "exceeded", "short", "onPath", "behindPath", "overdue", "waiting", "noData"],
      ...["ongoing", "notApplicable"],
    ].sort(),
  );
});

const inYears = (
  results: readonly ReportResult[],
  rowsOf: (result: ReportResult) => readonly Answer[],
): readonly Answer[] =>
  results.flatMap((result) => rowsOf(result).map((row) => [result.year, ...row]));
