import { mkdirSync } from "node:fs";
import fc from "fast-check";
import { datasetRows } from "#app/dataset/dataset-rows";
import { duckdbTablesSql, viewsSql } from "#app/dataset/views-sql";
import { writeDataset } from "#cli/files/dataset-folder";
import { temporaryFolder } from "../../support/command-line";
import { duckdb, sqlite, type Answer } from "../../support/dataset-engines";
import { programFigures, programVerdicts } from "../../support/dataset-reports";
import { randomYears, reportOn } from "../../support/random-reports";

const at = temporaryFolder();

const pages = { "schema.md": "", "views.sql": viewsSql(), "tables.sql": duckdbTablesSql() };

const sorted = (rows: readonly Answer[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).sort();

/** One at every run as a province of its own. */
const results = fc
  .sample(randomYears, { numRuns: 6, seed: 20261130 })
  .map((each, place) => ({ ...reportOn(each), unit: `3${String(place)}` }));

beforeAll(async () => {
  for (const result of results) {
    const part = { year: result.year, province: result.unit, period: "year" };
    await writeDataset(at("d"), part, { rows: datasetRows(result), pages });
  }
});

test.each(Object.entries({ duckdb, sqlite }))(
  "%s has every figure of quantities with decimals, and every verdict on them, to the last place",
  async (_, open) => {
    const engine = await open(at("d"));
    const columns = "scope, organisation, indicator, numerator, denominator";
    for (const result of results) {
      const here = `where province = '${result.unit}'`;
      const figures = await engine.ask(`select ${columns} from indicator_figures ${here}`);
      expect(sorted(figures)).toEqual(sorted(programFigures(result)));
      const verdicts = "scope, organisation, target, verdict";
      const computed = await engine.ask(`select ${verdicts} from computed_verdicts ${here}`);
      expect(sorted(computed)).toEqual(sorted(programVerdicts(result)));
    }
    engine.close();
  },
);

test("a value is what was given, and not so many of its last places", async () => {
  const engine = await duckdb(at("d"));
  const given = await engine.ask("select value from facts where value <> floor(value)");
  expect(given.length).toBeGreaterThan(50);
  const types = await engine.ask(
    "select column_type from (describe facts) where column_name = 'value'",
  );
  expect(types).toEqual([["DOUBLE"]]);
  engine.close();
});

test("a year that was exported when values were whole numbers stands beside it, and cuts no decimals off", async () => {
  const engine = await duckdb(at("d"));
  const [before] = await engine.ask("select sum(value) from facts");
  const old = at("d", "facts", "year=2019", "province=30");
  mkdirSync(old, { recursive: true });
  await engine.ask(
    `copy (select * exclude (year, province) replace (cast(7 as bigint) as value) from facts limit 1)
      to '${old}/year.parquet' (format parquet)`,
  );
  engine.close();
  const again = await duckdb(at("d"));
  const [after] = await again.ask("select sum(value) from facts where year > 2019");
  expect(after?.[0]).toBeCloseTo(Number(before?.[0]), 6);
  expect(await again.ask("select value from facts where year = 2019")).toEqual([[7]]);
  again.close();
});
