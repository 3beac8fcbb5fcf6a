// node bench/dataset-duckdb.mjs FOLDER [alone]: DuckDB over FOLDER/dataset, the nation at once, held to what the program said of it;
// `alone` asks the question of a nation by the views and nothing else, as README does: everything that it needs is computed for it.
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

async function askedAlone() {
  const connection = await opened();
  for (const { view } of viewsOf(dataset)) await connection.run(view);
  const { answer: rows, spent } = await measured(() => rowsOf(connection, question));
  return { rows, ...spent };
}

async function compare(connection, sql) {
  const { answer, spent } = await measured(() => rowsOf(connection, sql));
  const [rows, differ] = answer[0];
  return { rows, differ, ...spent };
}

async function heldToTheProgram() {
  const connection = await opened();
  // Each view kept as a table, so that the comparisons do not compute it again.
  const kept = await measured(async () => {
    for (const { table } of viewsOf(dataset)) await connection.run(table);
  });
  await connection.run(`create view told as select * from read_csv('${join(folder, "figures/*.csv")}', header = false,
  columns = {'year': 'integer', 'province': 'varchar', 'scope': 'varchar', 'organisation': 'varchar',
   'indicator': 'varchar', 'numerator': 'bigint', 'denominator': 'bigint'})`);
  const figures = await compare(connection, compared.figures);
  const verdicts = await compare(connection, compared.verdicts);
  const { answer: rows, spent } = await measured(() => rowsOf(connection, question));
  return { computed: kept.spent, figures, verdicts, question: { rows, ...spent } };
}

process.stdout.write(
  JSON.stringify(await (alone === undefined ? heldToTheProgram() : askedAlone())),
);
