// node bench/dataset-sqlite.mjs FOLDER: SQLite over FOLDER/dataset, held to what the program said of it. A province after
// the other, because this SQLite (WebAssembly) holds its tables in memory; the question goes to all provinces in one query,
// over the verdicts that SQLite itself computed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import initSqlJs from "sql.js";
import { compared, figureColumns, measured, question, viewsOf } from "./dataset-compared.mjs";

const [folder] = process.argv.slice(2);
const dataset = join(folder, "dataset");
const { Database } = await initSqlJs();
const views = viewsOf(dataset);
const ofYears = /^create view (judged_years|judged_runs|shortfalls) /;
const tables = readdirSync(dataset, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What no view reads: where a value stands. */
const unread = new Set(["file", "sheet", "cell"]);
const plain = (value) =>
  typeof value === "bigint" || typeof value === "boolean" ? Number(value) : (value ?? null);

function fill(database, table, rows) {
  const places = rows[0]?.map(() => "?").join(", ");
  if (places === undefined) return;
  database.run("begin");
  const statement = database.prepare(`insert into ${table} values (${places})`);
  for (const row of rows) statement.run(row);
  statement.free();
  database.run("commit");
}

async function columnsOf(file) {
  const { schema } = await parquetMetadataAsync(file);
  return schema
    .slice(1)
    .map(({ name }) => name)
    .filter((name) => !unread.has(name));
}

async function load(database, table, province) {
  let made = false;
  for (const year of readdirSync(join(dataset, table))) {
    const home = join(dataset, table, year, `province=${province}`);
    for (const name of readdirSync(home)) {
      const file = await asyncBufferFromFile(join(home, name));
      const columns = await columnsOf(file);
      const all = ["year", "province", ...columns];
      if (!made) database.run(`create temp table ${table} (${all.join(", ")})`);
      made = true;
      const rows = await parquetReadObjects({ file, columns });
      const own = [Number(year.split("=")[1]), province];
      fill(
        database,
        table,
        rows.map((row) => [...own, ...columns.map((column) => plain(row[column]))]),
      );
    }
  }
}

function loadTold(database, province) {
  database.run(`create temp table told (${figureColumns})`);
  const lines = readFileSync(join(folder, "figures", `${province}.csv`), "utf8")
    .trim()
    .split("\n");
  const rows = lines.map((line) => {
    const [year, own, scope, organisation, indicator, ...sums] = line.split(",");
    const whole = sums.map((sum) => (sum === "" ? null : Number(sum)));
    return [Number(year), own, scope, organisation, indicator, ...whole];
  });
  fill(database, "told", rows);
}

const rowsOf = (database, sql) => database.exec(sql)[0]?.values ?? [];
const none = { ms: 0, cpuMs: 0, peakMb: 0 };
const spent = { loaded: none, computed: none, figures: none, verdicts: none, question: none };
const counted = { figures: [0, 0], verdicts: [0, 0] };

async function during(step, work) {
  const { answer, spent: more } = await measured(work);
  const { ms, cpuMs } = spent[step];
  spent[step] = { ms: ms + more.ms, cpuMs: cpuMs + more.cpuMs, peakMb: more.peakMb };
  return answer;
}

/** Tables are temporary ones, in memory: the main ones of this SQLite are a file in memory, which costs more than they do. */
function fresh() {
  const database = new Database();
  database.run("pragma temp_store = memory");
  return database;
}

const keys = { facts: "unit, item", previous_facts: "unit, item", units: "unit" };

const asTemporary = (statement) => statement.replace(/^create /, "create temp ");

const ofNation = {
  computed_verdicts:
    "select year, province, period, scope, indicator, verdict from computed_verdicts where scope = 'whole'",
  indicators: "select year, province, period, indicator, name from indicators",
};
const nation = fresh();
nation.run(
  "create temp table computed_verdicts (year, province, period, scope, indicator, verdict)",
);
nation.run("create temp table indicators (year, province, period, indicator, name)");
const provinces = readdirSync(join(folder, "figures")).map((name) => name.replace(".csv", ""));
for (const province of provinces) {
  const database = fresh();
  await during("loaded", async () => {
    for (const table of tables) await load(database, table, province);
    for (const [table, key] of Object.entries(keys))
      database.run(`create index temp.${table}_key on ${table} (year, province, period, ${key})`);
    loadTold(database, province);
  });
  await during("computed", () => {
    for (const { view, table } of views) if (!ofYears.test(view)) database.run(asTemporary(table));
  });
  for (const what of ["figures", "verdicts"]) {
    const [[rows, differ]] = await during(what, () => rowsOf(database, compared[what]));
    counted[what] = [counted[what][0] + rows, counted[what][1] + differ];
  }
  for (const [table, select] of Object.entries(ofNation))
    fill(nation, table, rowsOf(database, select));
  database.close();
}
const answer = await during("question", () => {
  for (const { view } of views) if (ofYears.test(view)) nation.run(asTemporary(view));
  return rowsOf(nation, question);
});
const of = (what) => ({ rows: counted[what][0], differ: counted[what][1], ...spent[what] });
process.stdout.write(
  JSON.stringify({
    loaded: spent.loaded,
    computed: spent.computed,
    figures: of("figures"),
    verdicts: of("verdicts"),
    question: { rows: answer, ...spent.question },
  }),
);
