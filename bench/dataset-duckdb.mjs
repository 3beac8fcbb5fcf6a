// node bench/dataset-duckdb.mjs FOLDER [alone]: DuckDB over FOLDER/dataset, the nation at once, held to what the program said of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { compared, measured, question, viewsOf } from "./dataset-compared.mjs";

const [folder, alone] = process.argv.slice(2);
const dataset = join(folder, "dataset");

async function opened() {
  const connection = await (await DuckDBInstance.create()).connect();
  for (const setting of [
    `file_search_path = '${dataset}'`,
    "memory_limit = '3GB'",
    `temp_directory = '${join(folder, "spill")}'`,
    "preserve_insertion_order = false",
  ])
    await connection.run(`set ${setting}`);
  await connection.run(readFileSync(join(dataset, "tables.sql"), "utf8"));
  return connection;
}

const rowsOf = async (connection, sql) =>
  (await connection.runAndReadAll(sql)).getRows().map((row) => row.map(plain));
const plain = (value) => (typeof value === "bigint" ? Number(value) : value);

// `alone`: the question by the views and nothing else, as README asks it; everything that it needs is computed for it.
async function askedAlone() {
  const connection = await opened();
  for (const { view } of viewsOf(dataset)) await connection.run(view);
  return rowsOf(connection, question);
}

// Each view kept as a table, so that the comparisons do not compute it again.
const connection = await opened();
const kept = await measured(async () => {
  for (const { table } of viewsOf(dataset)) await connection.run(table);
});
await connection.run(`create view told as select * from read_csv('${join(folder, "figures/*.csv")}', header = false,
  columns = {'year': 'integer', 'province': 'varchar', 'scope': 'varchar', 'organisation': 'varchar',
   'indicator': 'varchar', 'numerator': 'bigint', 'denominator': 'bigint'})`);

async function compare(sql) {
  const { answer, spent } = await measured(() => rowsOf(connection, sql));
  const [rows, differ] = answer[0];
  return { rows, differ, ...spent };
}

const figures = await compare(compared.figures);
const verdicts = await compare(compared.verdicts);
const { answer: rows, spent } = await measured(() => rowsOf(connection, question));
connection.closeSync();
const byViews = alone === undefined ? undefined : (await measured(askedAlone)).spent;
process.stdout.write(
  JSON.stringify({
    computed: kept.spent,
    figures,
    verdicts,
    question: { rows, ...spent },
    byViews,
  }),
);
