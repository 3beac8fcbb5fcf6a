// npm run query -- FOLDER "select …": asks a dataset that `export --out FOLDER/` wrote, in DuckDB, with the views of its
// views.sql. Prints a head and the rows, tab between the columns. 2 where the folder is no dataset or DuckDB refuses the question.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const [given = "", question = ""] = process.argv.slice(2);
const folder = resolve(given);

function refuse(words) {
  console.error(words);
  process.exit(2);
}

if (given === "" || question === "") refuse('npm run query -- FOLDER "select …"');
if (!existsSync(join(folder, "tables.sql")))
  refuse(`${folder} is no dataset: it has no tables.sql. Write one with export … --out ${given}/`);

const connection = await (await DuckDBInstance.create()).connect();
try {
  await connection.run(`set file_search_path = '${folder.replaceAll("'", "''")}'`);
  for (const script of ["tables.sql", "views.sql"])
    await connection.run(readFileSync(join(folder, script), "utf8"));
  const answer = await connection.runAndReadAll(question);
  const shown = (value) => (value === null ? "" : String(value));
  for (const row of [answer.columnNames(), ...answer.getRows()])
    console.log(row.map(shown).join("\t"));
} catch (error) {
  refuse(error.message);
}
