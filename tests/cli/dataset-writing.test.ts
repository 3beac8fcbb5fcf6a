import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { plans } from "#core/catalogue/plans/plans";
import { integer, text } from "#core/dataset/column";
import type { DatasetRows } from "#core/dataset/tables";
import { datasetRows } from "#app/dataset/dataset-rows";
import { duckdbTablesSql, viewsSql } from "#app/dataset/views-sql";
import { writeDataset } from "#cli/files/dataset-folder";
import { writeParquet } from "#cli/files/parquet";
import { temporaryFolder } from "../support/command-line";
import { duckdb, sqlite } from "../support/dataset-engines";
import { roughReport } from "../support/dataset-reports";

const at = temporaryFolder();
const pages = { "schema.md": "", "views.sql": viewsSql(), "tables.sql": duckdbTablesSql() };
const [plan] = plans;
if (plan === undefined) throw new Error("no plans");
const rows = datasetRows(roughReport(plan, 2026, 3));

test.each(["02", "007", "02/Đ=1", "a b%2F", "2026-01-01"])(
  "the province %s is read as it was written",
  async (province) => {
    const folder = at(`province-${encodeURIComponent(province)}`);
    await writeDataset(folder, { year: 2026, province, period: "year" }, { rows, pages });
    for (const engine of [await duckdb(folder), await sqlite(folder)]) {
      expect(await engine.ask("select distinct province from facts")).toEqual([[province]]);
      engine.close();
    }
  },
);

const contentsOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      ({ parentPath, name }) =>
        `${parentPath}/${name} ${readFileSync(`${parentPath}/${name}`).toString("base64")}`,
    )
    .sort();

test("a dataset whose writing fails in the middle is as it was before", async () => {
  const folder = at("failing");
  const part = { year: 2026, province: "02", period: "year" };
  await writeDataset(folder, part, { rows, pages });
  const before = contentsOf(folder);
  const failing: DatasetRows = {
    ...rows,
    verdicts: () => {
      throw new RangeError("no verdicts");
    },
  };
  await expect(writeDataset(folder, part, { rows: failing, pages })).rejects.toThrow("no verdicts");
  expect(contentsOf(folder)).toEqual(before);
});

test("rows go to the disk group by group while they are made", async () => {
  const { parquetMetadataAsync, asyncBufferFromFile } = await import("hyparquet");
  mkdirSync(at("groups"));
  const file = at("groups", "many.parquet");
  const sizes: number[] = [];
  function* many(): Generator<{ readonly name: string; readonly value: number }> {
    for (let made = 0; made < 160_000; made += 1) {
      if (made % 40_000 === 0) sizes.push(made === 0 ? 0 : readFileSync(file).length);
      yield { name: `${String(made * 7919)}-${String(made)}`, value: made };
    }
  }
  expect(await writeParquet(file, { name: text, value: integer }, many())).toBe(160_000);
  const { row_groups } = await parquetMetadataAsync(await asyncBufferFromFile(file));
  expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([
    50_000, 50_000, 50_000, 10_000,
  ]);
  expect(sizes.at(-1)).toBeGreaterThan(0);
});
