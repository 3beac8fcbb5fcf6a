// node bench/dataset-duckdb.mjs FOLDER: DuckDB over FOLDER/dataset, held to what the program said of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const [folder] = process.argv.slice(2);
const dataset = join(folder, "dataset");
const connection = await (await DuckDBInstance.create(join(folder, "asked.duckdb"))).connect();
const run = (sql) => connection.run(sql);
await run(`set file_search_path = '${dataset}'`);
await run(`set memory_limit = '3GB'`);
await run(`set temp_directory = '${join(folder, "spill")}'`);
await run("set preserve_insertion_order = false");
for (const script of ["tables.sql", "views.sql"])
  await run(readFileSync(join(dataset, script), "utf8"));
await run(`create view told as select * from read_csv('${join(folder, "figures.csv")}', header = false, columns =
  {'year': 'integer', 'province': 'varchar', 'scope': 'varchar', 'organisation': 'varchar', 'indicator': 'varchar',
   'numerator': 'bigint', 'denominator': 'bigint'})`);

/** Rows on either side, and those that have no equal on the other. */
const differences = (
  one,
  other,
  columns,
) => `select count(*), coalesce(sum(case when m.a = 1 and m.b = 1 then 0 else 1 end), 0)
  from (select ${columns}, sum(a) as a, sum(b) as b from (select ${columns}, 1 as a, 0 as b from ${one}
  union all select ${columns}, 0 as a, 1 as b from ${other}) both_sides group by ${columns}) m`;

async function timed(sql) {
  const started = performance.now();
  const rows = (await connection.runAndReadAll(sql)).getRows();
  return { rows, ms: performance.now() - started, peakMb: process.resourceUsage().maxRSS / 1024 };
}

async function compared(one, other, columns) {
  const { rows, ms, peakMb } = await timed(differences(one, other, columns));
  const [compared, differ] = rows[0].map(Number);
  return { compared, differ, ms, peakMb };
}

const figures = await compared(
  "told",
  "(select * from indicator_figures where scope <> 'unit') f",
  "year, province, scope, organisation, indicator, numerator, denominator",
);
const verdicts = await compared(
  "(select * from verdicts where verdict is not null) v",
  "computed_verdicts",
  "year, province, scope, organisation, target, verdict",
);
const { rows, ms, peakMb } = await timed("select province, name, since from shortfalls");
process.stdout.write(
  JSON.stringify({ figures, verdicts, question: { rows: rows.length, ms, peakMb } }),
);
